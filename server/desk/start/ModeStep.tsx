import { Link } from '@tanstack/react-router';
import { ModeSwitch } from '../seams/ModeSwitch.tsx';
import type { StepGiven } from './step.ts';

/** It runs already, and stops nobody: first see what happens, then ask, then insist. */
export function ModeStep({ draft, company: { seams } }: StepGiven) {
  const seam = seams.find(({ id }) => id === draft.seam);
  if (seam === undefined) return <p>The seam is gone. Go back to the first step and make it again.</p>;
  const hours = draft.workarounds.reduce((sum, one) => sum + one.hours, 0);
  return (
    <>
      <p>
        {seam.name} is there. Observe it for a while: two weeks show what gets lost. Then let pages warn, and
        block when both teams find it helps.
      </p>
      {hours > 0 && <p>Today it costs about {hours} hours a week. Look again when it has run for a month.</p>}
      <ModeSwitch seam={seam} mayEdit />
      <div className="deeds">
        <Link to="/send" search={{ seam: seam.id }} className="button">
          Send the first handoff
        </Link>
        <Link to="/seams/$seam" params={{ seam: seam.id }} className="button quiet">
          Look at the seam
        </Link>
        <a href="/pair" className="button quiet">
          Connect the extension
        </a>
      </div>
    </>
  );
}
