import { choices, type Language } from './choices.ts';

const words = {
  submitAs: { en: 'Submit as', es: 'Enviar como', de: 'Absenden als' },
  open: { en: 'Open', es: 'Abierto', de: 'Offen' },
  pending: { en: 'Pending', es: 'Pendiente', de: 'Wartend' },
  hold: { en: 'On-hold', es: 'En espera', de: 'Angehalten' },
  solved: { en: 'Solved', es: 'Resuelto', de: 'Gelöst' },
  'custom-8801': { en: 'Waiting for vendor', es: 'Esperando al proveedor', de: 'Wartet auf Lieferanten' },
  internal: { en: 'Internal note', es: 'Nota interna', de: 'Interne Notiz' },
  public: { en: 'Public reply', es: 'Respuesta pública', de: 'Öffentliche Antwort' },
  email: { en: 'Email', es: 'Correo electrónico', de: 'E-Mail' },
  message: { en: 'Message', es: 'Mensaje', de: 'Nachricht' },
  assignee: { en: 'Assignee', es: 'Agente asignado', de: 'Zugewiesen an' },
  takeIt: { en: 'take it', es: 'tomarlo', de: 'übernehmen' },
  requester: { en: 'Requester', es: 'Solicitante', de: 'Anfragender' },
  priority: { en: 'Priority', es: 'Prioridad', de: 'Priorität' },
  tags: { en: 'Tags', es: 'Etiquetas', de: 'Stichwörter' },
  send: { en: 'Send', es: 'Enviar', de: 'Senden' },
  macro: { en: 'Apply macro', es: 'Aplicar macro', de: 'Makro anwenden' },
  stay: { en: 'Stay on ticket', es: 'Permanecer en el ticket', de: 'Auf Ticket bleiben' },
  switcher: { en: 'Comment channel', es: 'Canal del comentario', de: 'Kanal für Kommentar' },
  write: { en: 'Write here…', es: 'Escriba aquí…', de: 'Hier schreiben…' },
  failed: {
    en: 'The ticket could not be updated. Try again.',
    es: 'No se pudo actualizar el ticket. Inténtelo de nuevo.',
    de: 'Das Ticket konnte nicht aktualisiert werden. Versuchen Sie es erneut.',
  },
  customer: { en: 'Customer', es: 'Cliente', de: 'Kunde' },
  search: { en: 'Search', es: 'Buscar', de: 'Suche' },
} as const satisfies Record<string, Record<Language, string>>;

export type Word = keyof typeof words;

export const say = (word: Word): string => words[word][choices.lang];
