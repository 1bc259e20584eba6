import type { PracticeEditor } from './editor.ts';

const editors = new Map<string, PracticeEditor>();

/** What the page's own state holds, for whoever tries or tests it. */
const practice = {
  /** The editor's own document as HTML. */
  getData: (ticket: string): string | null => editors.get(ticket)?.getData() ?? null,
  /** Changes the document without a hand at the keyboard, as a macro does. */
  setData: (ticket: string, html: string): void => editors.get(ticket)?.setData(html),
  undo: (ticket: string): void => editors.get(ticket)?.undo(),
  setReadOnly: (ticket: string, isReadOnly: boolean): void => editors.get(ticket)?.setReadOnly(isReadOnly),
  focus: (ticket: string): void => editors.get(ticket)?.focus(),
  /** As an installed app or a live update changes who has it. Set by each pane. */
  assign: {} as Record<string, (group: string, agent: string) => void>,
  /** Builds composer and footer of a ticket anew, with what stands in them. Set by each pane. */
  renderAnew: {} as Record<string, () => void>,
  /** Saves from page code, without a press. */
  submit: {} as Record<string, () => void>,
};

Object.assign(window, { practice });

export { editors, practice };
