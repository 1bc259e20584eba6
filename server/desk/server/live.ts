import type { QueryClient } from '@tanstack/react-query';

export type Reach = 'live' | 'away' | 'signed-out';

const signEvery = 20_000;
const notWelcome = 4_401;
const longestWait = 30_000;
const followersOf = new Set<() => void>();
let reach: Reach = 'live';

/** Whether the server can be heard. Starts hopeful, so that nothing flickers while the socket opens. */
export const reachNow = (): Reach => reach;

export function followReach(follower: () => void): () => void {
  followersOf.add(follower);
  return () => void followersOf.delete(follower);
}

function tell(now: Reach): void {
  if (now === reach) return;
  reach = now;
  for (const follower of followersOf) follower();
}

/** Keeps an ear at the server. It only says that there is something new; what is shown is asked for again. */
export function listen(client: QueryClient): void {
  let tries = 0;
  const open = () => {
    const socket = new WebSocket(new URL('/live', location.href.replace(/^http/, 'ws')));
    const sign = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send('{}'), signEvery);
    socket.addEventListener('message', ({ data }) => {
      tries = 0;
      tell('live');
      if (String(data).includes('"new"')) void client.invalidateQueries({ queryKey: ['handoffs'] });
    });
    socket.addEventListener('close', ({ code }) => {
      clearInterval(sign);
      if (code === notWelcome) return tell('signed-out');
      tries += 1;
      if (tries > 1) tell('away');
      setTimeout(open, Math.min(longestWait, 500 * 2 ** tries));
    });
  };
  open();
}
