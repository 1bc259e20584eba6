import { useState } from 'react';
import { Refused } from '../form/Refused.tsx';
import type { HandoffDeed, Values } from './deeds.ts';
import { PartField } from './PartField.tsx';
import type { Situation } from './probe.ts';
import { useCommand } from './use-command.ts';

type Given = {
  readonly deed: HandoffDeed;
  readonly situation: Situation;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** What a deed asks for. What was typed stays, whatever the answer is. */
export function DeedForm({ deed, situation, onDone, onClose }: Given) {
  const [values, setValues] = useState<Values>(() => startOf(deed, situation));
  const { say, isRunning, sentence } = useCommand(situation.handoff.id, onDone);
  return (
    <form
      className="card"
      aria-label={deed.label}
      onSubmit={(event) => {
        event.preventDefault();
        say(deed.wish(values, situation));
      }}
    >
      <h2>{deed.label}</h2>
      <p>{deed.what}</p>
      {deed.parts.map((part) => (
        <PartField
          key={part.name}
          part={part}
          values={values}
          situation={situation}
          onChange={(name, value) => setValues((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <Refused sentence={sentence} />
      <div className="deeds">
        <button type="submit" disabled={isRunning}>
          {deed.label}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          Not now
        </button>
      </div>
    </form>
  );
}

/** A read-back begins with the day that is wanted; nothing else is written for anybody. */
const startOf = ({ name }: HandoffDeed, { handoff }: Situation): Values =>
  name === 'accept' && handoff.wantedBy !== null ? { by: handoff.wantedBy } : {};
