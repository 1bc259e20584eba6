/** What the page asks of a CKEditor 5 of any version. */
export type PracticeEditor = {
  readonly element: HTMLElement;
  readonly getData: () => string;
  readonly setData: (html: string) => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly undo: () => void;
  readonly focus: () => void;
  readonly destroy: () => Promise<unknown>;
};

export type EditorWishes = {
  readonly html: string;
  readonly placeholder: string;
  readonly testId: string;
  readonly onChange: () => void;
};

export type CreateEditor = (wishes: EditorWishes) => Promise<PracticeEditor>;

declare global {
  interface Window {
    createPracticeEditor: CreateEditor;
  }
}

/** The parts used here, which all versions share. */
export type Ckeditor = {
  readonly model: { readonly document: { on(name: string, hear: () => void): void } };
  readonly editing: {
    readonly view: {
      change(work: (writer: ViewWriter) => void): void;
      focus(): void;
      readonly document: { getRoot(): unknown };
    };
  };
  readonly ui: { readonly view: { readonly editable: { readonly element: HTMLElement | null } } };
  isReadOnly: boolean;
  enableReadOnlyMode?(lock: string): void;
  disableReadOnlyMode?(lock: string): void;
  getData(): string;
  setData(html: string): void;
  execute(command: string): unknown;
  destroy(): Promise<unknown>;
};

type ViewWriter = { setAttribute(name: string, value: string, element: unknown): void };

/** Attributes set by hand are lost with the next rendering, so the editor's own writer sets them. */
export function frame(editor: Ckeditor, { testId, onChange }: EditorWishes): PracticeEditor {
  const { element } = editor.ui.view.editable;
  if (element === null) throw new Error('The editor has no editable.');
  editor.editing.view.change((writer) =>
    writer.setAttribute('data-test-id', testId, editor.editing.view.document.getRoot()),
  );
  editor.model.document.on('change:data', onChange);
  return {
    element,
    getData: () => editor.getData(),
    setData: (html) => editor.setData(html),
    setReadOnly: (isReadOnly) =>
      isReadOnly ? editor.enableReadOnlyMode?.('practice') : editor.disableReadOnlyMode?.('practice'),
    undo: () => {
      editor.execute('undo');
    },
    focus: () => editor.editing.view.focus(),
    destroy: () => editor.destroy(),
  };
}
