import type { Editor } from '../host.ts';
import { wordsOfOpener } from './opened.ts';
import { channel, keys, passedOver, selectedTab } from './selectors.ts';
import type { Composer } from './window.ts';

type Kind = Pick<Editor, 'surface' | 'audience'>;

const internal = (surface: string): Kind => ({ surface, audience: 'internal' });
const email: Kind = { surface: 'email', audience: 'public' };
const unknown: Kind = { surface: 'unknown', audience: 'unknown' };
const note = internal('note');
const task = internal('task');

/** Words of keys, of openers and of `?interaction=`, which are not translated. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/e-?mail|conversation|whats-?app|\bsms\b/i, email],
  [/log(?:ged)?[-_.]?call/i, internal('logged-call')],
  [/log(?:ged)?[-_.]?meeting/i, internal('logged-meeting')],
  [/task/i, task],
  [/note/i, note],
];

const kindOf = (words: string): Kind | null => kinds.find(([word]) => word.test(words))?.[1] ?? null;

const wordsIn = (part: Element): readonly string[] =>
  [...part.querySelectorAll(keys)]
    .filter((string) => string.closest(passedOver) === null)
    .map((string) => string.getAttribute('data-key') ?? '');

const kindsIn = (part: Element): ReadonlySet<Kind> =>
  new Set(
    wordsIn(part)
      .map(kindOf)
      .filter((kind) => kind !== null),
  );

/** The only one that it tells. */
function kindIn(part: Element | null): Kind | null {
  const [only = null, other] = part === null ? [] : kindsIn(part);
  return other === undefined ? only : null;
}

/** A guess for what no source describes: that a window's container is named by its kind. */
function kindOfContainer({ frame, editor }: Composer): Kind {
  const named: string[] = [];
  for (let part = editor.parentElement; part !== null && frame.contains(part); part = part.parentElement)
    named.push(part.getAttribute('data-test-id') ?? part.getAttribute('data-selenium-test') ?? '');
  return kindOf(named.join(' ')) ?? unknown;
}

function kindOfChannel(switcher: Element | null): Kind {
  if (switcher === null) return unknown;
  const said = [switcher.getAttribute('data-channel'), switcher.textContent, ...wordsIn(switcher)].join(' ');
  if (/comment/i.test(said) && kindOf(said) !== email) return internal('help-desk-comment');
  return said.trim() === '' ? unknown : email;
}

/**
 * A footer's save button says nothing of its window, and once the same one sent e-mails. So: a channel switch decides. An e-mail, by
 * any sign, is one. Then the chosen tab or the save's own words; then how it was opened; then all keys, where they agree. A note's
 * window may offer a task besides. Else nobody knows, and it is not guarded.
 */
export function kindOfComposer(composer: Composer): Kind {
  const { frame, save } = composer;
  const switcher = frame.querySelector(channel);
  if (switcher !== null || save.matches('[data-test-id="composer-send-button"]'))
    return kindOfChannel(switcher);
  const told = kindsIn(frame);
  const opened = kindOf(wordsOfOpener(composer));
  if (told.has(email) || opened === email) return email;
  const own = kindIn(frame.querySelector(selectedTab)) ?? kindIn(save);
  if (own !== null) return own;
  if (opened === null) return told.size === 0 ? kindOfContainer(composer) : (kindIn(frame) ?? unknown);
  const others = [...told].filter((kind) => kind !== task);
  return opened === note && others.length > 0 && !told.has(note) ? unknown : opened;
}
