import { targetOf } from '#extension/hosts/dom.ts';
import type { Attempt, Editor, GateEvent, HostAdapter, SaveOutcome } from '#extension/hosts/host.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';

const gates: readonly GateEvent[] = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'submit',
  'keydown',
  'keyup',
];

/** A host like any other, made of one page: fields are `textarea[data-key]`, saved by a button that names them in `data-saves`. */
export function plainHost(win: Window & typeof globalThis = window): HostAdapter {
  const { document } = win;
  const findRecord = (): RecordRef => ({
    host: 'plain',
    type: 'ticket',
    id: document.body.dataset.record ?? '7',
    url: 'https://plain.test/7',
    name: 'Oven is cold',
  });
  const editorOf = (element: HTMLTextAreaElement): Editor => ({
    key: element.dataset.key ?? '',
    surface: element.dataset.surface ?? 'note',
    audience: element.dataset.audience === 'public' ? 'public' : 'internal',
    element,
    fieldName: element.dataset.field ?? null,
    savesItself: element.dataset.stored === 'yes',
    read: () => {
      if (element.dataset.broken === 'throws') throw new Error('This page has changed.');
      return element.dataset.broken === 'unreadable' ? null : element.value;
    },
    write: async ({ text }) => {
      element.value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      return 'written';
    },
  });
  const editors = (keys: string): readonly Editor[] =>
    keys
      .split(' ')
      .flatMap((key) => document.querySelector<HTMLTextAreaElement>(`textarea[data-key="${key}"]`) ?? [])
      .map(editorOf);
  const findAttempt = (event: Event): Attempt | null => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return null;
    const isKey = event instanceof KeyboardEvent;
    const isShortcut = isKey && event.ctrlKey && event.key === 'Enter';
    if (isKey && !isShortcut && event.key !== 'Enter' && event.key !== ' ') return null;
    const field = isShortcut ? target.closest<HTMLElement>('[data-key]')?.dataset.key : undefined;
    const button = target.closest<HTMLElement>('[data-saves]');
    const keys = field ?? button?.dataset.saves;
    if (keys === undefined) return null;
    const [kind, to] = button?.dataset.change?.split('=') ?? [];
    return {
      way: isShortcut ? 'shortcut' : isKey ? 'key' : 'mouse',
      control: button,
      record: findRecord(),
      editors: editors(keys),
      changes: kind === 'stage' && to !== undefined ? [{ kind, to }] : [],
    };
  };
  return {
    facts: {
      id: 'plain',
      label: 'Plain',
      matches: ['https://plain.test/*'],
      optionalMatches: [],
      allFrames: false,
      surfaces: [
        { id: 'note', isUsual: true },
        { id: 'rare', isUsual: false },
      ],
    },
    selectors: 'plain-1',
    gates,
    findAttempt,
    findTarget: targetOf,
    findEditor: (within) => {
      const field = within.closest<HTMLTextAreaElement>('textarea[data-key]');
      return field === null ? null : editorOf(field);
    },
    findRecord,
    readFacts: () => ({ seats: { value: 40, from: 'the page' } }),
    checkItself: () => {
      const found = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-key]')];
      return found.length === 0
        ? { sees: 'nothing-here' }
        : { sees: 'editors', editors: found.map(editorOf) };
    },
    watchSave: (_attempt, signal) =>
      new Promise<SaveOutcome>((resolve) => {
        document.addEventListener(
          'host-answered',
          (event) => resolve((event as CustomEvent<SaveOutcome>).detail),
          { once: true },
        );
        signal.addEventListener('abort', () => resolve('unknown'));
      }),
    describe: (within) => [within.tagName.toLowerCase()],
  };
}
