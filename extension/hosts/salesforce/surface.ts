import type { Editor } from '../host.ts';
import { closestOf, findAll } from './flat-tree.ts';
import { facts } from './index.ts';
import { recordHere } from './record.ts';
import {
  anchor,
  borders,
  type ControlKind,
  fieldAnchor,
  lineField,
  mailFrame,
  notePanel,
  postAudience,
  publishedFlag,
  quill,
  richField,
  textField,
} from './selectors.ts';

export type Surfaced = Pick<Editor, 'surface' | 'audience'>;

/** `Task.Description` of the field this element is in. */
export const apiNameOf = (element: Element): string | null =>
  closestOf(element, fieldAnchor)?.getAttribute(anchor)?.slice('sfdc:RecordField.'.length) ?? null;

/** Sites, articles and what a customer may open: nobody can tell from here who reads it. */
const isSite = () =>
  /\.my\.site\.com$|\.force\.com$/.test(location.hostname) &&
  !/\.(lightning|vf)\.force\.com$/.test(location.hostname);
const isSaidToCustomers = /^(?:EmailMessage|SocialPost|MessagingSession)\./;
const mayBeRead = /^\w+__kav\.|^Case\.(?:Description|Subject)$|^Solution\./;

const internal = (surface: string): Surfaced => ({ surface, audience: 'internal' });

/** Which surface an element is, when a control of this kind saves it; null: none that Baton knows. */
export function surfaceOf(element: Element, kind: ControlKind): Surfaced | null {
  const found = known(element, kind);
  return found !== null && found.audience === 'internal' && isSite()
    ? { ...found, audience: 'unknown' }
    : found;
}

function known(element: Element, kind: ControlKind): Surfaced | null {
  const isRich = element.matches(richField);
  if (element.matches(mailFrame))
    return kind === 'publisher' ? { surface: 'email', audience: 'public' } : null;
  if (kind === 'note') return isRich && closestOf(element, notePanel) ? internal('ContentNote') : null;
  if (kind === 'classic' || kind === 'visualforce') return element.matches(textField) ? internal(kind) : null;
  if (kind === 'comment') return isRich ? { surface: 'chatter-comment', audience: feedAudience() } : null;
  const name = apiNameOf(element);
  if (name !== null) return named(name, element);
  return kind === 'publisher' && element.matches(quill)
    ? { surface: 'chatter-post', audience: audienceOfPost(element) }
    : null;
}

/** A page is full of fields of one line, and only those with a name we know are ever notes. */
export const mayBeSurface = (element: Element): boolean =>
  !element.matches(lineField) || isNamedHere(apiNameOf(element));

const isNamedHere = (name: string | null): boolean => facts.surfaces.some(({ id }) => id === name);

function named(name: string, element: Element): Surfaced | null {
  if (element.matches(lineField) && !isNamedHere(name)) return null;
  if (isSaidToCustomers.test(name)) return { surface: 'email', audience: 'public' };
  if (mayBeRead.test(name)) return { surface: name, audience: 'unknown' };
  return name === 'CaseComment.CommentBody'
    ? { surface: name, audience: audienceOfComment(element) }
    : internal(name);
}

function audienceOfComment(element: Element): Editor['audience'] {
  const place = closestOf(element, borders) ?? element;
  for (const selector of publishedFlag) {
    const [flag, other] = findAll(place, selector);
    if (flag instanceof HTMLInputElement && other === undefined) return flag.checked ? 'public' : 'internal';
  }
  return 'unknown';
}

function audienceOfPost(element: Element): Editor['audience'] {
  const place = closestOf(element, `.cuf-publisherContent, ${borders}`);
  const [choice] = place === null ? [] : findAll(place, postAudience);
  if (choice === undefined) return feedAudience();
  return choice.dataset.visibility === 'InternalUsers' ? 'internal' : 'public';
}

/** A customer may be let into the feed of a case, and the page need not say so. */
const feedAudience = (): Editor['audience'] => (recordHere()?.type === 'Case' ? 'unknown' : 'internal');
