import { useSyncExternalStore } from 'react';
import { followReach, reachNow } from '../server/live.ts';
import { deskWords } from '../words/spoken.ts';
import { signInAgain } from './sign-in.ts';

/** Says when the page can't hear the server, and what that means for what is shown. */
export function Banner() {
  const reach = useSyncExternalStore(followReach, reachNow);
  const { shell: words } = deskWords();
  return (
    <div role="status">
      {reach === 'away' && <p className="banner">{words.away}</p>}
      {reach === 'signed-out' && (
        <p className="banner">
          {words.signedOut} <a href={signInAgain()}>{words.signIn}</a>
        </p>
      )}
    </div>
  );
}
