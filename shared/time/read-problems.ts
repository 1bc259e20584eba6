import type { z } from 'zod';
import type { Problem } from '../problem.ts';

/** What a schema complained of, each with its place. A key nobody knows is a problem at that key, not at its parent. */
export const problemsOf = ({ issues }: z.ZodError): readonly Problem[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), sentence: issue.message }))
      : [{ path: pathOf(issue.path), sentence: issue.message }],
  );

/** `weekly.mon[1].to`; a key that would not read well as a name is quoted, and cut when it is long. */
const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    if (!/^[A-Za-z_][\w-]{0,39}$/.test(name)) return `${path}[${JSON.stringify(name.slice(0, 40))}]`;
    return path === '' ? name : `${path}.${name}`;
  }, '');

/** What a strict object says of a key it does not know, and of anything that is no such object at all. */
export const strict = (otherwise: string) => ({
  error: (issue: { readonly code?: string | undefined }) =>
    issue.code === 'unrecognized_keys' ? 'Nothing here has this name. Remove it.' : otherwise,
});

/** Rows that read well are compared with each other even while other rows don't: everything is said at once. */
export const evenWhenRowsFail = {
  when: ({ value }: { readonly value: unknown }) => Array.isArray(value),
};
