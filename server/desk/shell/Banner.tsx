import { useSyncExternalStore } from 'react';
import { followReach, reachNow } from '../server/live.ts';
import { signInAgain } from './sign-in.ts';

/** Says when the page can't hear the server, and what that means for what is shown. */
export function Banner() {
  const reach = useSyncExternalStore(followReach, reachNow);
  return (
    <div role="status">
      {reach === 'away' && (
        <p className="banner">
          Baton can’t be reached just now. What you see may be old; what you type stays. It goes on by itself
          when Baton is back.
        </p>
      )}
      {reach === 'signed-out' && (
        <p className="banner">
          You are not signed in here any more, so nothing new arrives.{' '}
          <a href={signInAgain()}>Sign in again</a>
        </p>
      )}
    </div>
  );
}
