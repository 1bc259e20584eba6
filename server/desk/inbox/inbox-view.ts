import { isLocalDate } from '#shared/time/local-date.ts';

export const lists = ['mine', 'others', 'teams', 'all'] as const;
export type List = (typeof lists)[number];

/** What the inbox shows, as it stands in the address: a link to it shows the same. */
export type InboxView = {
  readonly list?: List;
  readonly seam?: string;
  /** host, type and id of a CRM record, with a space between. */
  readonly record?: string;
  readonly person?: string;
  readonly overdue?: boolean;
  readonly promise?: string;
  readonly search?: string;
};

const longestKey = 128;
const key = (given: unknown): string | undefined =>
  (typeof given === 'string' || typeof given === 'number') && `${given}` !== ''
    ? `${given}`.slice(0, longestKey)
    : undefined;

/** Whatever stands in the address becomes a view; what it can't be is left out. */
export function readInboxView(given: Readonly<Record<string, unknown>>): InboxView {
  const list = lists.find((one) => one === given.list);
  const { seam, record, person, search } = {
    seam: key(given.seam),
    record: typeof given.record === 'string' ? given.record.slice(0, 3 * longestKey) : undefined,
    person: key(given.person),
    search: key(given.search),
  };
  const promise = typeof given.promise === 'string' && isLocalDate(given.promise) ? given.promise : undefined;
  return {
    ...(list === undefined || list === 'mine' ? {} : { list }),
    ...(seam === undefined ? {} : { seam }),
    ...(record === undefined || findRecord(record) === null ? {} : { record }),
    ...(person === undefined ? {} : { person }),
    ...(given.overdue === true ? { overdue: true } : {}),
    ...(promise === undefined ? {} : { promise }),
    ...(search === undefined ? {} : { search }),
  };
}

export type RecordKey = { readonly host: string; readonly type: string; readonly id: string };

export function findRecord(text: string): RecordKey | null {
  const [host, type, ...id] = text.split(' ');
  if (!host || !type || id.join(' ') === '') return null;
  return { host, type, id: id.join(' ') };
}

export const writeRecord = ({ host, type, id }: RecordKey): string => `${host} ${type} ${id}`;

export const hasFilter = ({ seam, record, person, overdue, promise }: InboxView): boolean =>
  [seam, record, person, overdue, promise].some((filter) => filter !== undefined);
