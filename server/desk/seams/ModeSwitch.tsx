import { type Mode, modes, type Seam } from '#shared/seams/seam.ts';
import { Refused } from '../form/Refused.tsx';
import { useDeed } from '../form/use-deed.ts';
import { server } from '../server/server.ts';
import { modeWords } from './modes.ts';

/** One step at a time is the way: observe a while, then warn, then block. */
export function ModeSwitch({ seam, mayEdit }: { readonly seam: Seam; readonly mayEdit: boolean }) {
  const turn = useDeed((mode: Mode) => server.seams.switchTo.mutate({ seam: seam.id, mode }));
  return (
    <fieldset disabled={!mayEdit || turn.isRunning}>
      <legend>Mode</legend>
      {modes.map((mode) => (
        <label key={mode} className="check">
          <input
            type="radio"
            name={`mode-${seam.id}`}
            checked={seam.mode === mode}
            onChange={() => turn.run(mode)}
          />
          <span>
            {modeWords[mode].name} <span className="soft">{modeWords[mode].what}</span>
          </span>
        </label>
      ))}
      <Refused sentence={turn.sentence} problems={turn.problems} />
    </fieldset>
  );
}
