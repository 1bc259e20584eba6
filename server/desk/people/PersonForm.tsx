import { useState } from 'react';
import type { Directory } from '#shared/seams/directory.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { wrongAt, wrongElsewhere } from '../form/problems.ts';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { type Answered, useDeed } from '../form/use-deed.ts';
import { server } from '../server/server.ts';
import { type Listed, roleIn, roles, roleWords } from './person.ts';

const places = ['name', 'email', 'cover'];

export function PersonForm({
  person,
  directory,
}: {
  readonly person: Listed;
  readonly directory: Directory;
}) {
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(person.email);
  const [cover, setCover] = useState(person.cover ?? '');
  const [role, setRole] = useState(person.role);
  const [isSaved, setSaved] = useState(false);
  const save = useDeed(
    async (): Promise<Answered<unknown>> => {
      const saved = await server.people.save.mutate({ id: person.id, name, email, cover: cover || null });
      if (!saved.ok || role === person.role) return saved;
      return server.access.changeRole.mutate({ person: person.id, role });
    },
    () => setSaved(true),
  );
  const others = directory.people.filter(({ id, active }) => active && id !== person.id);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSaved(false);
        save.run(undefined);
      }}
    >
      <TextField label="Name" value={name} onChange={setName} wrong={wrongAt(save.problems, 'name')} />
      <TextField
        label="Mail address"
        type="email"
        value={email}
        onChange={setEmail}
        wrong={wrongAt(save.problems, 'email')}
      />
      <ChoiceField
        label="Cover"
        hint="Takes over when this person is away or has left."
        none="Nobody yet"
        value={cover}
        choices={others.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={setCover}
        wrong={wrongAt(save.problems, 'cover')}
      />
      <ChoiceField
        label="Role"
        value={role}
        choices={roles.map((one) => ({ value: one, label: roleWords[one] }))}
        onChange={(one) => setRole(roleIn(one))}
      />
      <Refused sentence={save.sentence} problems={wrongElsewhere(save.problems, places)} />
      <button type="submit" disabled={save.isRunning}>
        Save
      </button>
      <div role="status">{isSaved && <p className="done">Saved.</p>}</div>
    </form>
  );
}
