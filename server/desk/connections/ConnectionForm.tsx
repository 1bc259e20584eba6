import { useState } from 'react';
import type { Team } from '#shared/seams/directory.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { wrongAt, wrongElsewhere } from '../form/problems.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { useDeed } from '../form/use-deed.ts';
import { server } from '../server/server.ts';

const channels = [
  { value: 'slack', label: 'Slack' },
  { value: 'teams', label: 'Microsoft Teams' },
  { value: 'webhook', label: 'A program of yours (signed webhook)' },
];

const hearings = [
  { value: 'everything', label: 'Everything' },
  { value: 'escalations', label: 'Only what nobody took in time' },
];

const places = ['channel', 'name', 'url', 'teams', 'hears'];

/** The address is a secret: it is given once here and never shown again. */
export function ConnectionForm({ teams }: { readonly teams: readonly Team[] }) {
  const [channel, setChannel] = useState('slack');
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [hears, setHears] = useState('everything');
  const [team, setTeam] = useState('');
  const [showsNote, setShowsNote] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const add = useDeed(
    () =>
      server.delivery.connect.mutate({
        connection: { channel, name, url: url.trim(), hears, showsNote, teams: team === '' ? [] : [team] },
      }),
    ({ signingKey }) => {
      setKey(signingKey);
      setName('');
      setUrl('');
    },
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setKey(null);
        add.run(undefined);
      }}
    >
      <div className="row">
        <ChoiceField label="Where to" value={channel} choices={channels} onChange={setChannel} />
        <TextField label="Name" value={name} onChange={setName} wrong={wrongAt(add.problems, 'name')} />
        <TextField
          label="Address"
          hint="It begins with https://"
          value={url}
          onChange={setUrl}
          wrong={wrongAt(add.problems, 'url')}
        />
      </div>
      <div className="row">
        <ChoiceField label="What it hears" value={hears} choices={hearings} onChange={setHears} />
        <ChoiceField
          label="Of which team"
          none="Every team"
          value={team}
          choices={teams.map(({ id, name: label }) => ({ value: id, label }))}
          onChange={setTeam}
        />
      </div>
      <label className="check">
        <input type="checkbox" checked={showsNote} onChange={({ target }) => setShowsNote(target.checked)} />
        Show what was written to everybody who reads there
      </label>
      <Refused sentence={add.sentence} problems={wrongElsewhere(add.problems, places)} />
      <button type="submit" disabled={add.isRunning}>
        Add the connection
      </button>
      <div role="status">
        {key !== null && (
          <div className="done">
            <p>
              Keep this key now; it is shown only this once. Your program checks with it that a message is
              ours:
            </p>
            <code>{key}</code>
          </div>
        )}
      </div>
    </form>
  );
}
