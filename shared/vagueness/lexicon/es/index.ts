import type { Lexicon } from '../lexicon.ts';
import { dates } from './date-words.ts';
import { complete, groups, phrases } from './phrases.ts';
import { missing, sentences } from './sentences.ts';
import { wording } from './wording.ts';
import {
  abbreviations,
  articles,
  functionWords,
  genericWords,
  mistyped,
  money,
  notMistyped,
  numerals,
  references,
  stopWords,
  titles,
  topicWords,
  units,
  vagueWords,
} from './words.ts';

export const lexicon: Lexicon = {
  language: 'es',
  name: 'Español',
  writing: 'words',
  functionWords,
  stopWords,
  genericWords,
  topicWords,
  vagueWords,
  articles,
  titles,
  abbreviations,
  mistyped,
  notMistyped,
  groups,
  phrases,
  complete,
  dates,
  units,
  numerals,
  money,
  references,
  roles: {
    steps: [
      'envi* mand* cambi* reemplaz* sustitu* firm* factur* reembols* devolver devuelv* cancel* anul* renov* entreg* agend* cotiz*',
      'presupuest* repar* instal* retir* quit* mover mueve* escrib* redact* prepar* prob* despleg* aprob* decid* añad* agreg* borr*',
      'elimin* restabl* restaur* export* import* migr* visit* pedir recog* limpi* ajust* activ* program* cobr* pag* abon*',
    ],
    toward: ['con a para de por vía sr sra don doña'],
    telling: [
      'abierto abierta abiertos vacío vacía lleno llena suelto suelta flojo floja sucio sucia rota revisar cambiar limpiar verificar no sin *ado *ada *ados *adas *ido *ida *idos *idas hecho hecha roto rota puesto puesta cambié puse quité limpié revisé arreglé instalé reparé monté entregué dejé recogí pagó trajo vino avisó firmó cobró cambió',
    ],
  },
  fields: {
    state: ['estado estatus status etapa fase progreso avance resultado situación'],
    urgency: ['prioridad urgencia severidad gravedad impacto criticidad'],
    choice: [
      'horario turno franja momento canal* tipo* categoría* modalidad modo medio* forma método* vía inicio comienzo duración vigencia frecuencia periodicidad facturación pago idioma plan cola origen rol',
    ],
    yesNo: [
      'es está son tiene hay firmad* aprobad* acordad* avisad* informad* consentimiento confirmad* requier* necesita puede acepta pagad*',
    ],
    noneAllowed: [
      'incidencia* riesgo* bloqueo* solución provisional promesa* descuento* excepcion* alcance medida diferen* abiert* error* conocid* pendiente* alergia* daños',
    ],
    yes: ['sí s claro correcto afirmativo'],
    no: ['no n negativo tampoco'],
    none: ['ninguno ninguna ningunos ningunas nada no cero'],
  },
  mail: {
    quote: [
      'el _ _? _? _? _? _? _? _? _? _? _? _? escribió|escribía; mensaje original|reenviado; inicio del mensaje reenviado; de _ _? _? _? _? _? _? _? _? _? _? enviado|fecha|para',
    ],
    signature: [
      'un? cordial|atento|fuerte? saludo|saludos|abrazo cordial|cordiales?; saludos cordiales|y|a?; atentamente; cordialmente; muchas|mil? gracias y|por? saludos?; enviado desde mi; obtener outlook para; aviso legal|de confidencialidad|privacidad; este mensaje|correo y|puede|contiene|va; quedo|quedamos a|atento|atenta',
    ],
  },
  wording,
  sentences,
  missing,
};
