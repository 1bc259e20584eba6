/** What the page's own state holds, for tests: not what its DOM shows. */
type State = {
  aura: Record<string, string>;
  form: Record<string, string>;
  quills: { getText: () => string; root: HTMLElement; history: { cutoff: () => void } }[];
  forms: HTMLElement[];
  saves: number;
  moveStage: (value: string) => void;
};

export const state: State = { aura: {}, form: {}, quills: [], forms: [], saves: 0, moveStage: () => {} };

/** The text of the Quill whose field is in view. */
const quillText = (): string | null =>
  state.quills
    .filter(({ root }) => root.isConnected && root.getClientRects().length > 0)
    .at(-1)
    ?.getText()
    .replace(/\n$/, '') ?? null;

function cutUndo(): void {
  for (const { history } of state.quills) history.cutoff();
}

Object.assign(window, { practice: { state, quillText, cutUndo } });
