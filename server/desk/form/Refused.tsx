import type { Problem } from '#shared/problem.ts';

type Given = {
  readonly sentence: string | null;
  /** What has no place of its own on the form. */
  readonly problems?: readonly Problem[];
};

/** Why something was not done, said aloud when it comes. */
export function Refused({ sentence, problems = [] }: Given) {
  if (sentence === null) return null;
  return (
    <div className="alarm" role="alert">
      <p>{sentence}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ path, sentence: what }) => (
            <li key={`${path} ${what}`}>
              {path !== '' && <code>{path}</code>} {what}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
