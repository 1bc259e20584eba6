import type { Attempt, HostAdapter } from '#extension/hosts/host.ts';

/**
 * Stands where the guard stands and decides nothing: it says what an adapter sees and stops what it is told to. Worlds talk by
 * events with text, as they can't share objects.
 */
export type SeenAttempt = {
  readonly event: string;
  readonly way: Attempt['way'];
  readonly record: Attempt['record'];
  readonly changes: Attempt['changes'];
  readonly editors: readonly {
    readonly key: string;
    readonly surface: string;
    readonly audience: string;
    readonly fieldName: string | null;
    readonly savesItself: boolean;
    readonly text: string | null;
  }[];
};

export function standAtTheGate(adapter: HostAdapter): void {
  let isHolding = false;
  let last: Attempt | null = null;
  const say = (name: string, value: unknown) =>
    window.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(value) }));

  for (const kind of adapter.gates) {
    window.addEventListener(
      kind,
      (event) => {
        const attempt = adapter.findAttempt(event);
        if (attempt === null) return;
        last = attempt;
        say('gate-saw', { event: event.type, ...seen(attempt) });
        if (!isHolding) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  }

  const asked: Readonly<Record<string, (input: unknown) => unknown>> = {
    hold: (input) => {
      isHolding = input === true;
    },
    write: async (input) => {
      const focused = deepFocus();
      const editor = (focused === null ? null : adapter.findEditor(focused)) ?? last?.editors[0] ?? null;
      return editor?.write(input as { text: string; html: string });
    },
    read: () => {
      const focused = deepFocus();
      return focused === null ? null : (adapter.findEditor(focused)?.read() ?? null);
    },
    check: () => {
      const checked = adapter.checkItself();
      return checked.sees === 'editors'
        ? {
            sees: 'editors',
            surfaces: checked.editors.map(({ surface, audience }) => `${surface}:${audience}`),
          }
        : checked;
    },
    record: () => adapter.findRecord(),
    facts: () => adapter.readFacts(),
    describe: () => {
      const focused = deepFocus();
      return focused === null ? [] : adapter.describe(focused);
    },
    watch: () => (last === null ? null : adapter.watchSave(last, AbortSignal.timeout(15_000))),
  };

  window.addEventListener('gate-ask', (event) => {
    const { id, what, input } = JSON.parse((event as CustomEvent<string>).detail) as {
      id: number;
      what: string;
      input: unknown;
    };
    void Promise.resolve(asked[what]?.(input)).then((value) => say('gate-answers', { id, value }));
  });
}

const seen = ({ way, record, changes, editors }: Attempt): Omit<SeenAttempt, 'event'> => ({
  way,
  record,
  changes,
  editors: editors.map(({ key, surface, audience, fieldName, savesItself, read }) => ({
    key,
    surface,
    audience,
    fieldName,
    savesItself,
    text: read(),
  })),
});

function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
