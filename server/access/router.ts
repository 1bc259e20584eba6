import { z } from 'zod';
import { accepted, refused } from '#shared/result.ts';
import { procedure, router } from '../trpc.ts';
import { findAccount } from './account-store.ts';
import { changePassword } from './change-password.ts';
import { invite, withdrawInvitation } from './invitation.ts';
import { listInvitations } from './link-store.ts';
import { makeLink } from './mailed-link.ts';
import { changeRole, deactivate, reactivate } from './membership.ts';
import { checkNewPassword } from './new-password.ts';
import { findPerson } from './person-store.ts';
import { Address, ChangePasswordForm, PersonName } from './read-form.ts';
import { refusalOf, tooManyRefusal } from './refusal-sentence.ts';
import { roles } from './role.ts';
import { endSession, listSessions } from './session-store.ts';

const id = z
  .string('Name one by its id.')
  .min(1, 'Name one by its id.')
  .max(64, 'This is longer than any id.')
  .refine((text) => !/\p{Cc}/u.test(text) && text.isWellFormed(), 'This is not an id.');
const role = z.enum(roles, `A role is one of ${roles.join(', ')}.`);

export const accessRouter = router({
  me: procedure('any').query(async ({ ctx: { access, who } }) => {
    const account = await findAccount(access.database.pool, who.workspace, who.person);
    const { name, address, company } = account ?? { name: '', address: '', company: '' };
    return { person: who.person, name, address, company, role: who.role, kind: who.kind };
  }),

  signOut: procedure('any').mutation(async ({ ctx: { access, who } }) => {
    await endSession(access.database.pool, who, who.session);
    return accepted(null);
  }),

  sessions: procedure('web').query(async ({ ctx: { access, who } }) => {
    const sessions = await listSessions(access.database.pool, who, access.ports.now());
    return sessions.map((session) => ({ ...session, isThisOne: session.id === who.session }));
  }),

  endSession: procedure('web')
    .input(z.strictObject({ session: id }))
    .mutation(async ({ ctx: { access, who }, input }) => {
      const ended = await endSession(access.database.pool, who, input.session);
      return ended ? accepted(null) : refused(refusalOf('no such session'));
    }),

  changePassword: procedure('web')
    .input(z.strictObject(ChangePasswordForm.shape))
    .mutation(async ({ ctx: { access, who, from }, input }) => {
      const problems = checkNewPassword(input.password, []);
      if (problems[0] !== undefined)
        return refused({ kind: 'weak password', sentence: problems[0].sentence });
      const changed = await changePassword(access, who, input, from);
      if (changed.ok) return accepted(null);
      const { reason } = changed;
      return refused(reason.kind === 'too many' ? tooManyRefusal(reason) : refusalOf(reason.kind));
    }),

  invitations: procedure('web', 'admin').query(({ ctx: { access, who } }) =>
    listInvitations(access.database.pool, who.workspace, access.ports.now()),
  ),

  invite: procedure('web', 'admin')
    .input(z.strictObject({ address: Address, name: PersonName, role }))
    .mutation(async ({ ctx: { access, who }, input }) => {
      const invited = await invite(access, who, input);
      if (invited.ok) return invited;
      const { reason } = invited;
      return refused(reason.kind === 'too many' ? tooManyRefusal(reason) : refusalOf(reason.kind));
    }),

  withdrawInvitation: procedure('web', 'admin')
    .input(z.strictObject({ invitation: id }))
    .mutation(async ({ ctx: { access, who }, input }) => {
      const withdrawn = await withdrawInvitation(access, who.workspace, input.invitation);
      return withdrawn ? accepted(null) : refused(refusalOf('no such invitation'));
    }),

  changeRole: procedure('web', 'admin')
    .input(z.strictObject({ person: id, role }))
    .mutation(async ({ ctx: { access, who }, input }) => {
      const changed = await changeRole(access, who, input.person, input.role);
      return changed.ok ? accepted(null) : refused(refusalOf(changed.reason));
    }),

  deactivate: procedure('web', 'admin')
    .input(z.strictObject({ person: id }))
    .mutation(async ({ ctx: { access, who }, input }) => {
      const done = await deactivate(access, who, input.person);
      return done.ok ? accepted(null) : refused(refusalOf(done.reason));
    }),

  reactivate: procedure('web', 'admin')
    .input(z.strictObject({ person: id }))
    .mutation(async ({ ctx: { access, who }, input }) => {
      const done = await reactivate(access, who, input.person);
      return done.ok ? accepted(null) : refused(refusalOf(done.reason));
    }),

  sessionsOf: procedure('web', 'admin')
    .input(z.strictObject({ person: id }))
    .query(async ({ ctx: { access, who }, input }) => {
      const person = await findPerson(access.database.pool, who.workspace, input.person);
      if (person === null) return refused(refusalOf('no such person'));
      const owner = { workspace: who.workspace, person: person.id };
      return accepted(await listSessions(access.database.pool, owner, access.ports.now()));
    }),

  endSessionOf: procedure('web', 'admin')
    .input(z.strictObject({ person: id, session: id }))
    .mutation(async ({ ctx: { access, who }, input }) => {
      const owner = { workspace: who.workspace, person: input.person };
      const ended = await endSession(access.database.pool, owner, input.session);
      return ended ? accepted(null) : refused(refusalOf('no such session'));
    }),

  /** Where no mail goes out, an admin carries the link; where it does, nobody but its receiver sees it. */
  resetLinkFor: procedure('web', 'admin')
    .input(z.strictObject({ person: id }))
    .mutation(async ({ ctx: { access, who }, input }) => {
      if (access.outgoing.canMail()) return refused(refusalOf('mail is on'));
      const account = await findAccount(access.database.pool, who.workspace, input.person);
      if (account === null) return refused(refusalOf('no account'));
      return accepted(await makeLink(access, 'reset', account, who.person));
    }),
});
