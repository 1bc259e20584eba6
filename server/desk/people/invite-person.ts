import type { Answered } from '../form/use-deed.ts';
import { type Answers, server } from '../server/server.ts';
import type { Role } from './person.ts';

type Given = {
  readonly name: string;
  readonly address: string;
  readonly role: Role;
  readonly team: string | null;
};

type Invited = Extract<Answers['access']['invite'], { ok: true }>['value'];

/**
 * In the company, in the team, then invited: each step can be repeated, so one that failed is mended by trying again. The role goes
 * with the invitation for somebody new, and is set apart for somebody who is in the list already.
 */
export async function invitePerson({ name, address, role, team }: Given): Promise<Answered<Invited>> {
  const { directory } = await currentSetup();
  const known = directory.people.find(({ email }) => email.toLowerCase() === address);
  const saved =
    known === undefined
      ? await server.people.save.mutate({ id: null, name, email: address, cover: null })
      : { ok: true as const, value: { id: known.id } };
  if (!saved.ok) return saved;
  const person = saved.value.id;
  if (role !== 'member') {
    const changed = await server.access.changeRole.mutate({ person, role });
    if (!changed.ok) return changed;
  }
  const joining = directory.teams.find(({ id }) => id === team);
  if (joining !== undefined && !joining.members.includes(person)) {
    const { id, name: called, lead, members, calendar } = joining;
    const joined = await server.people.saveTeam.mutate({
      ...{ id, name: called, lead, members: [...members, person], calendar },
    });
    if (!joined.ok) return joined;
  }
  return server.access.invite.mutate({ address, name, role });
}

async function currentSetup() {
  const read = await server.setup.read.query({ version: null });
  if (read.kind === 'unchanged') throw new Error('The whole set-up was asked for.');
  return read;
}
