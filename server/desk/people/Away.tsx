import { useState } from 'react';
import type { Directory } from '#shared/seams/directory.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { momentIn } from '../form/moment-text.ts';
import { wrongAt, wrongElsewhere } from '../form/problems.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { useDeed } from '../form/use-deed.ts';
import { useNames } from '../pieces/use-names.ts';
import { server } from '../server/server.ts';
import type { Listed } from './person.ts';

type Given = { readonly person: Listed; readonly directory: Directory; readonly mayEdit: boolean };

const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const places = ['from', 'to', 'cover'];

/** When somebody is not here, and who takes what would have gone to them. */
export function Away({ person, directory, mayEdit }: Given) {
  const names = useNames();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [cover, setCover] = useState('');
  const say = useDeed(
    () =>
      server.people.sayAway.mutate({
        ...{ person: person.id, from: momentIn(from), to: momentIn(to), cover: cover || null },
      }),
    () => {
      setFrom('');
      setTo('');
    },
  );
  const takeBack = useDeed((absence: string) => server.people.takeBackAbsence.mutate({ absence }));
  const others = directory.people.filter(({ id, active }) => active && id !== person.id);
  return (
    <section>
      <h3>Away</h3>
      {person.absences.length === 0 && <p className="soft">No absence is entered.</p>}
      <ul className="plain-list">
        {person.absences.map((absence) => (
          <li key={absence.id} className="person">
            <span>
              {when.formatRange(absence.from, absence.to)}, covered by{' '}
              {names.person(absence.cover ?? person.cover)}
            </span>
            {mayEdit && (
              <button type="button" className="quiet" onClick={() => takeBack.run(absence.id)}>
                Take it back
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            say.run(undefined);
          }}
        >
          <div className="row">
            <TextField
              label="Away from"
              type="datetime-local"
              value={from}
              onChange={setFrom}
              wrong={wrongAt(say.problems, 'from')}
            />
            <TextField
              label="Back at"
              type="datetime-local"
              value={to}
              onChange={setTo}
              wrong={wrongAt(say.problems, 'to')}
            />
            <ChoiceField
              label="Covered by"
              none={person.cover === null ? 'Nobody' : `As usual: ${names.person(person.cover)}`}
              value={cover}
              choices={others.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setCover}
              wrong={wrongAt(say.problems, 'cover')}
            />
          </div>
          <Refused
            sentence={say.sentence ?? takeBack.sentence}
            problems={wrongElsewhere(say.problems, places)}
          />
          <button type="submit" className="quiet" disabled={say.isRunning}>
            Enter the absence
          </button>
        </form>
      )}
    </section>
  );
}
