import type { DeskWords } from './en.ts';

export const spanish: DeskWords = {
  shell: {
    ...{ skip: 'Ir a la página', inbox: 'Entrada', send: 'Enviar', promises: 'Promesas', seams: 'Uniones' },
    ...{ pages: 'Páginas', templates: 'Plantillas', people: 'Personas', connections: 'Conexiones' },
    ...{ account: 'Su cuenta', waiting: 'Espera por usted', loading: 'Cargando…' },
    away: 'No se puede llegar a Baton ahora mismo. Lo que ve puede ser antiguo; lo que escribe se queda. Sigue solo en cuanto Baton vuelva.',
    signedOut: 'Ya no tiene la sesión abierta aquí, así que no llega nada nuevo.',
    ...{ signIn: 'Iniciar sesión de nuevo', again: 'Probar otra vez', toInbox: 'Ir a su entrada' },
    nothingHere: 'Aquí no hay nada',
    noPage: 'La dirección no lleva a ninguna página de Baton. Revise el enlace o siga desde su entrada.',
    ...{ broken: 'No se pudo mostrar esta página', reload: 'Cargarla de nuevo' },
    brokenWhy:
      'No se cambió nada. Quizá Baton se actualizó mientras estaba abierto; cargue la página de nuevo.',
    unreachable:
      'No se puede llegar a Baton ahora mismo. Lo que escribió sigue aquí; pruebe otra vez en un momento.',
  },
  inbox: {
    ...{ title: 'Entrada', which: 'Qué traspasos', search: 'Buscar traspasos, promesas y personas' },
    ...{ searchHint: 'Buscar (tecla /)', keys: 'j y k mueven, Intro abre.' },
    ...{ one: '{n} traspaso.', many: '{n} traspasos.', more: '{n} traspasos y más.' },
    ...{ handoffs: 'Traspasos', promises: 'Promesas', people: 'Personas', notActive: '(sin actividad)' },
    foundNothing: 'Nada aquí empieza por «{text}». Pruebe con menos letras o con un nombre.',
    foundMore: 'Estos son los que mejor encajan, y hay más. Escriba más letras para verlo todo.',
    ...{ foundAll: 'Todo lo que encaja.', promisedTo: 'A {who}, para el {day}' },
    onlyRecord: 'solo este registro',
    askedOne: 'Una promesa le toca cumplir a usted sin que haya dicho que sí todavía.',
    askedMany: '{n} promesas le toca cumplir a usted sin que haya dicho que sí todavía.',
    askedMore: 'Más de {n} promesas le toca cumplir a usted sin que haya dicho que sí todavía.',
    ...{ lookOne: 'Verla', lookMany: 'Verlas', nothingPasses: 'Ningún traspaso pasa estos filtros.' },
    ...{ filtersOff: 'Quitar todos los filtros' },
    noSeam: 'Todavía no hay ninguna unión, así que no se puede traspasar nada.',
    setUp: 'Crear la primera',
  },
  lists: {
    ...{ mine: 'Esperan por mí', others: 'Yo espero', teams: 'De mis equipos', all: 'Todo lo que puedo ver' },
  },
  empty: {
    mine: 'Nada espera por usted. Un traspaso para usted aparece aquí en cuanto se envía.',
    others: 'No espera a nadie. Lo que envíe y otros tengan que hacer después aparece aquí.',
    teams: 'Ahora no hay nada en camino entre sus equipos y otros.',
    all: 'Todavía no hay traspasos. El primero aparece aquí cuando alguien lo envía.',
  },
  filters: {
    ...{ title: 'Filtros', some: 'Filtros (hay puestos)', seam: 'Unión', any: 'Cualquiera' },
    ...{ anybody: 'Cualquiera', person: 'Persona en un lado u otro', promise: 'Una promesa vence antes del' },
    ...{ overdue: 'Solo lo vencido', record: 'Registro: {record}' },
  },
  promises: {
    ...{ title: 'Promesas a clientes', which: 'Qué promesas', all: 'Todas', later: 'Mostrar las siguientes' },
    ...{ deliverer: 'Quién cumple', anybody: 'Cualquiera', contract: 'En el contrato' },
    none: 'No hay ninguna así. Lo que al enviar se anota como prometido al cliente aparece aquí, por su fecha.',
    ...{ to: 'A {who}', delivers: 'cumple {who}', first: 'prometida primero para el {day}' },
  },
  standings: {
    ...{
      open: 'Abierta',
      unsigned: 'Sin acuerdo',
      moved: 'Aplazada',
      kept: 'Cumplida',
      broken: 'Incumplida',
    },
  },
  handoff: {
    hidden: 'Este traspaso no se puede mostrar',
    hiddenWhy:
      'Ya no existe, o es entre personas y equipos de los que usted no forma parte. Pregunte a quien le envió el enlace, o inicie sesión como la persona a la que iba dirigido.',
  },
  send: {
    ...{ title: 'Enviar un traspaso', seam: 'Por qué unión', choose: 'Elegir', send: 'Enviar' },
    noSeam:
      'Ninguna unión está activa, así que no se puede enviar nada. Pida a un administrador que cree una.',
    ...{ about: 'De qué se trata', link: 'Enlace (https://…)' },
  },
};
