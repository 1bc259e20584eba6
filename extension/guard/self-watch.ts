import type { HostAdapter, SelfCheck } from '../hosts/host.ts';
import type { NotLooking } from '../messages.ts';
import { quietly } from './quietly.ts';
import { whenIdle } from './when-idle.ts';

/** A page that is being built changes with every frame; it is looked at when it has settled a little. */
const settledAfter = 300;

type Watch = {
  readonly adapter: HostAdapter;
  readonly changed: () => void;
  readonly couldNotSee: (why: NotLooking) => void;
  readonly signal: AbortSignal;
};

/** Can the adapter find its parts here? Asked when something happened, never on a clock. */
export function watchSelf({ adapter, changed, couldNotSee, signal }: Watch) {
  let check: SelfCheck = { sees: 'nothing-here' };
  let why: NotLooking | null = null;
  let isDue = false;
  const look = () => {
    isDue = false;
    if (signal.aborted) return;
    check = quietly<SelfCheck>(() => adapter.checkItself(), { sees: 'not-enough', why: 'unknown-page' });
    const now = check.sees === 'not-enough' ? check.why : null;
    if (now !== null && now !== why) couldNotSee(now);
    why = now;
    changed();
  };
  return {
    check: () => check,
    soon: () => {
      if (!isDue) setTimeout(() => whenIdle(look), settledAfter);
      isDue = true;
    },
  };
}
