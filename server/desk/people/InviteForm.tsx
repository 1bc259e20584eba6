import { useState } from 'react';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { Refused } from '../form/Refused.tsx';
import { TextField } from '../form/TextField.tsx';
import { useDeed } from '../form/use-deed.ts';
import { invitePerson } from './invite-person.ts';
import { roleIn, roles, roleWords } from './person.ts';

type Given = {
  /** A team to be in from the start. */
  readonly team?: string;
};

type Sent = { readonly name: string; readonly link: string; readonly mailed: boolean };

/** The person is in the company at once, so that they can be named; the link is how they get in. */
export function InviteForm({ team }: Given) {
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [role, setRole] = useState<(typeof roles)[number]>('member');
  const [sent, setSent] = useState<Sent | null>(null);
  const invite = useDeed(
    () =>
      invitePerson({ name: name.trim(), address: address.trim().toLowerCase(), role, team: team ?? null }),
    ({ link, mailed }) => {
      setSent({ name, link, mailed });
      setName('');
      setAddress('');
    },
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        invite.run(undefined);
      }}
    >
      <div className="row">
        <TextField label="Name" value={name} onChange={setName} required />
        <TextField label="Mail address" type="email" value={address} onChange={setAddress} required />
        {team === undefined && (
          <ChoiceField
            label="Role"
            value={role}
            choices={roles.map((one) => ({ value: one, label: roleWords[one] }))}
            onChange={(one) => setRole(roleIn(one))}
          />
        )}
      </div>
      <Refused sentence={invite.sentence} problems={invite.problems} />
      <button type="submit" disabled={invite.isRunning}>
        Invite
      </button>
      <div role="status">
        {sent !== null && (
          <div className="done">
            <p>
              {sent.mailed
                ? `The link is on its way to ${sent.name} by mail. Here it is once more:`
                : `No mail goes out from here. Give ${sent.name} this link yourself; it works once:`}
            </p>
            <code>{sent.link}</code>
          </div>
        )}
      </div>
    </form>
  );
}
