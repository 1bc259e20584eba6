import { failureOf, isSignedOut } from '../server/server.ts';
import { signInAgain } from '../shell/sign-in.ts';
import { deskWords } from '../words/spoken.ts';

/** A list or a page that could not be asked for, with the way on. */
export function Failed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { shell: words } = deskWords();
  return (
    <div className="notice" role="alert">
      <p>{failureOf(error)}</p>
      {isSignedOut(error) ? (
        <a className="button" href={signInAgain()}>
          {words.signIn}
        </a>
      ) : (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  );
}
