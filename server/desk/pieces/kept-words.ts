import type { Drafts } from '#shared/ui/setting/drafts.ts';

const placeOf = (person: string, key: string) => `baton words ${person} ${key}`;

/** The words of forms that were not sent yet, in this window and no other; each person's are their own. */
export const keptWordsOf = (person: string): Drafts => ({
  find: (key) => {
    const text = sessionStorage.getItem(placeOf(person, key));
    return text === null ? null : (JSON.parse(text) as unknown);
  },
  keep: (key, parts) => sessionStorage.setItem(placeOf(person, key), JSON.stringify(parts)),
  drop: (key) => sessionStorage.removeItem(placeOf(person, key)),
});
