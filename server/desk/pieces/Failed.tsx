import { failureOf, isSignedOut } from '../server/server.ts';
import { signInAgain } from '../shell/sign-in.ts';

/** A list or a page that could not be asked for, with the way on. */
export function Failed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  return (
    <div className="notice" role="alert">
      <p>{failureOf(error)}</p>
      {isSignedOut(error) ? (
        <a className="button" href={signInAgain()}>
          Sign in again
        </a>
      ) : (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}
