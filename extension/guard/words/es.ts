import type { GuardWords } from '../../messages.ts';

export const es: GuardWords = {
  clear: 'Clara',
  unclear: 'Poco clara',
  nothing: 'Aún no dice nada',
  markName: 'Revisión de la nota',
  heldTitle: 'Esta nota aún no se ha guardado',
  heldLead: 'La siguiente persona no puede saber qué hacer. El texto sigue en su campo.',
  storedLead:
    'Es posible que esta página ya haya guardado el texto. La siguiente persona sigue sin saber qué hacer.',
  handoffTitle: 'Este traspaso aún no está completo',
  handoffLead: 'El cambio no se ha guardado. El siguiente equipo necesita antes algunos datos.',
  handoffWarned:
    'Este cambio pasa trabajo sin su traspaso. Se guarda; al siguiente equipo aún le faltan algunos datos, que puede enviar desde Baton.',
  fillIn: 'Completar',
  saveAnyway: 'Guardar de todos modos',
  askReason: '¿Por qué guardarla así? Bastan unas palabras. Las puede leer quien cuida de este traspaso.',
  reasonSaysNothing: 'Eso aún no da un motivo. Bastan unas palabras, como «el cliente está al teléfono».',
  allow: 'Permitir este guardado',
  back: 'Atrás',
  close: 'Cerrar',
  canSave: 'Ya puede guardar. Pulse otra vez el botón de la página.',
  openPanel: 'Abrir Baton',
  panelName: 'Baton',
  panelWidth: 'Ancho del panel',
  reload: 'Baton se ha actualizado. Recargue esta página para que se vuelvan a revisar las notas.',
};
