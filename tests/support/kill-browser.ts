import { readdirSync, readFileSync } from 'node:fs';

/** As when the machine goes off: the browser of this profile, and of no other, gets no last word. Linux alone. */
export function killBrowser(profile: string): void {
  const pid = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((candidate) => isMain(argumentsOf(candidate), profile));
  if (pid === undefined) throw new Error(`No browser runs on ${profile}.`);
  process.kill(pid, 'SIGKILL');
}

/** Each process of a browser carries the profile; those it has started say which kind they are. */
const isMain = (given: readonly string[], profile: string): boolean =>
  given.includes(`--user-data-dir=${profile}`) && !given.some((one) => one.startsWith('--type='));

function argumentsOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended since it was listed.
    return [];
  }
}
