import type { RefusalWords } from './refusal-words.ts';

export const refusalsInSpanish: RefusalWords = {
  'already-sent': 'Este traspaso ya se envió y nada salió dos veces. Ábralo para seguir.',
  'not-sent-yet': 'Este traspaso aún no existe. Envíelo primero.',
  'not-accepted-yet': 'Este traspaso aún no está aceptado. Antes tiene que aceptarse.',
  'already-accepted':
    '{who} lo aceptó el {when}. No tiene que hacer nada; pregunte a {who} si quiere ayudar.',
  'accepted-by-you':
    'Usted lo aceptó el {when}. Si falta algo, pregunte a quien lo envió; si no es suyo, páselo a otra persona.',
  'withdrawn-too-late':
    '{who} lo aceptó el {when} y trabaja en ello, así que ya no se puede retirar. Pida a {who} que lo termine.',
  'returned-to-sender': 'Este traspaso volvió a quien lo envió para completarlo. Después se podrá otra vez.',
  'already-done':
    'Este traspaso está hecho y espera la confirmación de quien lo envió. Si queda algo, puede reabrirlo.',
  'not-done-yet':
    'El trabajo aún no está hecho, así que no hay nada que confirmar. Eso llega cuando se termine.',
  'closed-confirmed': 'Este traspaso está confirmado y cerrado. Envíe uno nuevo si queda algo.',
  'closed-withdrawn': 'Este traspaso se retiró y está cerrado. No se espera nada de usted.',
  'not-the-sender': 'Solo puede hacerlo quien lo envió. Pregunte a {who}.',
  'not-the-receiver':
    'Este traspaso espera a {who}, a quien cubre o a quien está de turno. Pregunte a {who} si quiere tomarlo.',
  'not-the-holder': 'Solo puede hacerlo {who}, que lo tiene. Pregúntele o pida que se reasigne.',
  'not-the-deliverer': 'Solo {who}, que debe cumplir la promesa, puede decirlo. Pregunte a {who}.',
  'not-in-charge':
    'Solo puede pasarlo quien lo tiene, la dirección del equipo o el responsable del traspaso. Pregunte a uno de ellos.',
  'not-a-side':
    'Solo pueden hacerlo las dos partes de este traspaso. Pregunte a quien lo envió o a quien lo recibe.',
  'unknown-person': '«{who}» no está activo aquí, así que no se hizo nada. Elija a alguien de la lista.',
  'unknown-seam': 'Este traspaso entre equipos ya no existe. Elija otro; sus palabras se conservan.',
  'seam-not-live':
    'El traspaso «{seam}» está apagado, así que no se puede enviar nada por él. Pida a su responsable que lo active.',
  'seam-without-owner':
    'El traspaso «{seam}» no tiene responsable y nadie notaría un atasco. Pida a un admin que nombre uno.',
  'wrong-template':
    'Esta nota se escribió en otra versión del formulario. Ábralo de nuevo; sus palabras se conservan.',
  'note-incomplete':
    'La nota aún no está completa. Rellene los campos marcados; todo lo que escribió se conserva.',
  'one-receiver': 'Aquí va a una sola persona. Elija una persona o un turno.',
  'no-receiver': 'No se nombra a nadie que lo reciba. Elija una persona o un turno.',
  'receiver-differs': 'La nota nombra a {who}, pero se envía a otra persona. Elija una de las dos.',
  'to-yourself': 'Usted figura como quien lo recibe. Elija a quien lo toma.',
  'read-back-incomplete': 'Dígalo con sus palabras: el resultado, su primer paso y para cuándo.',
  'please-restate':
    'Dígalo de otra manera, por favor: esa es la frase de quien lo envió. ¿Qué será cierto cuando esté hecho?',
  'read-back-in-the-past': 'La fecha {date} ya pasó. Dé una que se pueda cumplir.',
  'gaps-missing': 'Nombre al menos un campo y qué le falta, para que se complete de una vez.',
  'reason-missing': 'Dé el motivo en pocas palabras; la otra parte lo lee.',
  'text-missing': 'Aún no hay nada que leer. Escriba unas palabras.',
  'declined-before': '{who} ya dijo que no es suyo y no se le pregunta otra vez. Elija a otra persona.',
  'back-to-the-sender':
    '{who} lo envió, así que no puede volverle de esta manera. Devuélvalo con lo que falta o elija a otra persona.',
  'has-it-already': '{who} ya lo tiene. Elija a otra persona.',
  'receiver-accepted':
    '{who} lo aceptó, así que la nota no puede nombrar a otra persona. Déjela como estaba o pida a {who} que lo pase.',
  'receiver-unreachable': 'Ahora no hay nadie por {who}. Elija a otra persona.',
  'nothing-changed': 'No cambió nada en la nota, así que no hay nada que enviar de nuevo.',
  'not-asked': 'No hay ninguna pregunta abierta para usted. No se respondió nada.',
  'asked-already': 'Su pregunta sigue abierta. Espere la respuesta o escriba a {who} directamente.',
  'answer-first': 'Ya hay una pregunta abierta a {who}. Haga la suya cuando se responda.',
  'asked-a-stranger':
    '{who} no está en ninguna parte de este traspaso. Pregunte a quien lo envió o a quien lo recibe.',
  'ask-yourself': 'La pregunta va para usted. Elija a alguien de la otra parte.',
  'yes-or-no': 'Diga sí o no a la fecha posterior, {date}, para que la otra parte sepa a qué atenerse.',
  'until-in-the-past': 'Ese momento ya pasó. Elija uno por venir.',
  'until-too-far': 'Es más de lo que se permite aquí. Como máximo: {latest}.',
  'already-paused': 'Ya está en pausa hasta {until} y luego sigue solo.',
  'promise-settled': 'Esta promesa ya se resolvió y no se puede cambiar.',
  'promise-answered': 'Usted ya respondió por esta promesa.',
  'confirm-first': 'Hasta ahora solo lo anotó {who}. Confírmelo, corríjalo o diga que no se dijo.',
  'date-not-later': 'Para mover una promesa hace falta una fecha posterior a hoy.',
  'evidence-missing': 'Diga en pocas palabras cómo sabe que se cumplió.',
  'promises-open': 'Aún prometido al cliente: {promises}. Quien lo cumple lo resuelve antes de terminar.',
  'found-already': 'El campo «{field}» ya se averiguó.',
  'value-wrong': 'Ese valor no encaja en el campo. Revíselo e inténtelo de nuevo.',
  'disclaimed-already': 'Usted ya dijo que no es suyo. Si nadie lo toma, decide el responsable del traspaso.',
  'owner-decides-now': 'Ahora decide el responsable del traspaso. Usted aún puede tomarlo.',
};
