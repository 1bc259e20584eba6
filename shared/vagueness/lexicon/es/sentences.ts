import type { MissingWords, Sentences } from '../sentences.ts';

export const missing: MissingWords = {
  who: 'quién',
  what: 'qué exactamente',
  when: 'para cuándo',
  comma: ', ',
  and: ' y ',
};

export const sentences: Sentences = {
  'follow-up': {
    why: '«{words}» dice que algo sigue, pero no qué.',
    mend: 'Añade quién hace qué y para cuándo.',
  },
  pointer: {
    why: '«{words}» remite a un lugar que la siguiente persona quizá no encuentre.',
    mend: 'Añade el enlace o la frase que importa.',
  },
  call: {
    why: '«{words}» cuenta que hubo una llamada, no de qué se habló.',
    mend: 'Añade con quién fue, sobre qué y qué toca ahora.',
  },
  'pass-on': {
    why: '«{words}» pasa el trabajo a otra persona sin decirle cuál es.',
    mend: 'Añade qué hay que hacer y para cuándo.',
  },
  'state-only': {
    why: '«{words}» da el estado, no lo que pasó.',
    mend: 'Añade qué se hizo, o qué se espera y hasta cuándo.',
  },
  placeholder: {
    why: '«{words}» ocupa el lugar de la respuesta.',
    mend: 'Escribe lo que ya se sabe, o quién lo averigua y para cuándo.',
  },
  complaint: {
    why: '«{words}» podría ser muchos problemas distintos.',
    mend: 'Añade qué pasa exactamente y el texto del error, o «no sale ningún error».',
  },
  urgency: {
    why: '«{words}» dice que corre prisa, no qué hace falta.',
    mend: 'Añade qué hace falta y el día o la hora.',
  },
  impression: {
    why: '«{words}» cuenta cómo fue; la siguiente persona necesita saber qué se dijo.',
    mend: 'Añade un dato: una cifra, un nombre o sus propias palabras.',
  },
  pleasantry: {
    why: 'Aquí hay un saludo, y todavía nada con lo que trabajar.',
    mend: 'Añade lo que la siguiente persona tiene que saber o hacer.',
  },
  'vague-date': {
    why: '«{words}» no es un día con el que se pueda planificar.',
    mend: 'Escribe el día, por ejemplo «vie 14 de marzo».',
  },
  'too-thin': {
    why: 'La siguiente persona tendría que preguntar {missing}.',
    mend: 'Añade {missing}.',
  },
  'generic-words': {
    why: 'Estas palabras valen para cualquier registro, así que de este no se aprende nada.',
    mend: 'Añade lo propio de este caso: un nombre, un producto, una cifra o un día.',
  },
  'keyboard-mash': {
    why: '«{words}» no se puede leer como palabras.',
    mend: 'Escribe una frase: qué pasó o qué sigue.',
  },
  'repeated-words': {
    why: '«{words}» está varias veces y no dice más que una.',
    mend: 'Déjalo una vez y añade qué sigue.',
  },
  'filler-text': {
    why: '«{words}» es texto de muestra, así que la siguiente persona no aprende nada.',
    mend: 'Pon en su lugar qué pasó o qué sigue.',
  },
  'copied-label': {
    why: 'Es otra vez el nombre del campo o del registro, así que la respuesta aún falta.',
    mend: 'Escribe la respuesta.',
  },
  'same-as-before': {
    why: 'Es el texto de una nota anterior, así que no se ve qué hay de nuevo.',
    mend: 'Añade qué ha cambiado desde entonces.',
  },
  'quoted-only': {
    why: 'Aquí solo hay un mensaje citado o una firma.',
    mend: 'Añade una frase tuya: qué se sigue de ello.',
  },
};
