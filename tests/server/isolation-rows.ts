import type { Role } from '#server/access/role.ts';
import type { AppRouter } from '#server/router.ts';
import { freshPolicy } from '#shared/seams/policy.ts';
import { quick } from '#shared/templates/defaults/quick.ts';
import { seam as practiceSeam, weekIn } from '../support/company.ts';

/** What a row may name: things of one company, and the same kinds of things of another. */
export type Belongings = {
  readonly colleague: string;
  readonly address: string;
  readonly session: string;
  readonly invitation: string;
  readonly handoff: string;
  readonly record: { readonly host: string; readonly type: string; readonly id: string };
  readonly team: string;
  readonly rota: string;
  readonly absence: string;
  readonly seam: string;
  readonly template: string;
  readonly connection: string;
};

export type Row = {
  /** Who may call it: the doors and the least role, said here a second time on purpose. */
  readonly access: 'public' | 'any' | 'web' | 'device';
  readonly role: Role;
  /** An input that works with one's own belongings, and finds or changes nothing with somebody else's. */
  readonly input: ((its: Belongings) => unknown) | null;
};

type Name = Procedures<AppRouter['_def']['record'], ''>;
type Procedures<Record, Prefix extends string> = {
  [Key in keyof Record & string]: Record[Key] extends { readonly _def: { readonly procedure: true } }
    ? `${Prefix}${Key}`
    : Procedures<Record[Key], `${Prefix}${Key}.`>;
}[keyof Record & string];

const command = (handoff: string, wish: object) => ({
  id: `command-${crypto.randomUUID()}`,
  handoff,
  ...wish,
});

/** One row a procedure. A new procedure without a row does not compile, and fails the test as well. */
export const rows: Record<Name, Row> = {
  'access.me': { access: 'any', role: 'member', input: null },
  'access.signOut': { access: 'any', role: 'member', input: null },
  'access.sessions': { access: 'web', role: 'member', input: null },
  'access.endSession': { access: 'web', role: 'member', input: ({ session }) => ({ session }) },
  'access.changePassword': {
    access: 'web',
    role: 'member',
    input: () => ({ current: 'not the one in use', password: 'seven brass kettles hum' }),
  },
  'access.invitations': { access: 'web', role: 'admin', input: null },
  'access.invite': {
    access: 'web',
    role: 'admin',
    input: ({ address }) => ({ address, name: 'Guest', role: 'member' }),
  },
  'access.withdrawInvitation': { access: 'web', role: 'admin', input: ({ invitation }) => ({ invitation }) },
  'access.changeRole': {
    access: 'web',
    role: 'admin',
    input: ({ colleague }) => ({ person: colleague, role: 'lead' }),
  },
  'access.deactivate': { access: 'web', role: 'admin', input: ({ colleague }) => ({ person: colleague }) },
  'access.reactivate': { access: 'web', role: 'admin', input: ({ colleague }) => ({ person: colleague }) },
  'access.sessionsOf': { access: 'web', role: 'admin', input: ({ colleague }) => ({ person: colleague }) },
  'access.endSessionOf': {
    access: 'web',
    role: 'admin',
    input: ({ colleague, session }) => ({ person: colleague, session }),
  },
  'access.resetLinkFor': { access: 'web', role: 'admin', input: ({ colleague }) => ({ person: colleague }) },
  'feed.since': { access: 'any', role: 'member', input: () => ({ cursor: '' }) },
  'guard.report': {
    access: 'device',
    role: 'member',
    input: () => ({
      id: `report-${crypto.randomUUID()}`,
      lines: [
        {
          ...{ day: '2026-11-23', host: 'zendesk', selectors: '1', surface: 'internal-note' },
          ...{ what: 'held', why: null, times: 2 },
        },
      ],
    }),
  },
  'guard.savedAnyway': {
    access: 'device',
    role: 'member',
    input: ({ seam, record }) => ({
      ...{ id: `report-${crypto.randomUUID()}`, surface: 'stage', verdict: 'nothing', seam },
      ...{ reason: 'The customer is on the phone', at: 1_795_000_000_000 },
      record: { ...record, url: 'https://app.hubspot.com/contacts/1/deal/4711', name: 'Acme' },
    }),
  },
  'guard.underWay': { access: 'device', role: 'member', input: ({ record }) => record },
  'guard.health': { access: 'web', role: 'owner', input: () => ({}) },
  'guard.bypasses': { access: 'web', role: 'member', input: ({ seam }) => ({ seam }) },
  'handoffs.execute': {
    access: 'any',
    role: 'member',
    input: ({ handoff }) =>
      command(handoff, { type: 'Withdraw', reason: 'Sent to the wrong team by mistake' }),
  },
  'handoffs.badge': { access: 'any', role: 'member', input: null },
  'handoffs.inbox': { access: 'any', role: 'member', input: null },
  'handoffs.find': { access: 'any', role: 'member', input: ({ handoff }) => ({ handoff }) },
  'handoffs.onRecord': { access: 'any', role: 'member', input: ({ record }) => record },
  'handoffs.list': { access: 'any', role: 'member', input: ({ colleague }) => ({ person: colleague }) },
  'handoffs.promises': {
    access: 'any',
    role: 'member',
    input: ({ colleague }) => ({ deliverer: colleague }),
  },
  'handoffs.search': { access: 'any', role: 'member', input: () => ({ text: 'redlined' }) },
  'people.list': { access: 'web', role: 'member', input: ({ colleague }) => ({ after: colleague }) },
  'people.save': {
    access: 'web',
    role: 'admin',
    input: ({ colleague, address }) => ({ id: colleague, name: 'Nina', email: address, cover: null }),
  },
  'people.sayAway': {
    access: 'web',
    role: 'member',
    input: ({ colleague }) => ({
      person: colleague,
      from: 1_796_000_000_000,
      to: 1_796_086_400_000,
      cover: null,
    }),
  },
  'people.takeBackAbsence': { access: 'web', role: 'member', input: ({ absence }) => ({ absence }) },
  'people.openEnds': { access: 'web', role: 'member', input: ({ colleague }) => ({ person: colleague }) },
  'people.teams': { access: 'web', role: 'member', input: null },
  'people.saveTeam': {
    access: 'web',
    role: 'admin',
    input: ({ team, colleague }) => ({
      ...{ id: team, name: 'Night shift', lead: colleague, members: [colleague], calendar: weekIn('UTC') },
    }),
  },
  'people.removeTeam': { access: 'web', role: 'admin', input: ({ team }) => ({ team }) },
  'people.saveRota': {
    access: 'web',
    role: 'member',
    input: ({ rota, team }) => ({ id: rota, name: 'Nights', team, shifts: [] }),
  },
  'people.removeRota': { access: 'web', role: 'member', input: ({ rota }) => ({ rota }) },
  'people.importFile': {
    access: 'web',
    role: 'admin',
    input: ({ address }) => ({ text: `name,email\nNina,${address}\n`, isDryRun: false }),
  },
  'people.exportFile': { access: 'web', role: 'admin', input: null },
  'seams.list': { access: 'web', role: 'member', input: null },
  'seams.save': {
    access: 'web',
    role: 'member',
    input: ({ seam, colleague }) => ({ id: seam, seam: { ...practiceSeam, owner: colleague } }),
  },
  'seams.switchTo': { access: 'web', role: 'member', input: ({ seam }) => ({ seam, mode: 'off' }) },
  'seams.remove': { access: 'web', role: 'member', input: ({ seam }) => ({ seam }) },
  'seams.draft': { access: 'web', role: 'admin', input: null },
  'seams.keepDraft': {
    access: 'web',
    role: 'admin',
    input: ({ team, seam }) => ({
      draft: { from: team, to: null, workarounds: [], template: null, owner: null, seam },
    }),
  },
  'seams.whoWouldBeAsked': {
    access: 'web',
    role: 'member',
    input: ({ seam, colleague }) => ({ seam, to: { kind: 'person', id: colleague } }),
  },
  'delivery.connections': { access: 'web', role: 'admin', input: null },
  'delivery.connect': {
    access: 'web',
    role: 'admin',
    input: () => ({
      connection: { channel: 'webhook', name: 'Stock', url: 'https://hooks.example.test/baton' },
    }),
  },
  'delivery.switchConnection': {
    access: 'web',
    role: 'admin',
    input: ({ connection }) => ({ connection, active: false }),
  },
  'delivery.removeConnection': { access: 'web', role: 'admin', input: ({ connection }) => ({ connection }) },
  'delivery.lastDeliveries': { access: 'web', role: 'admin', input: ({ connection }) => ({ connection }) },
  'delivery.test': { access: 'web', role: 'admin', input: ({ connection }) => ({ connection }) },
  'seams.savePolicy': { access: 'web', role: 'admin', input: () => ({ policy: freshPolicy }) },
  'seams.switchHost': { access: 'web', role: 'admin', input: () => ({ host: 'zendesk', isOff: true }) },
  'setup.read': { access: 'any', role: 'member', input: () => ({ version: null }) },
  'templates.list': { access: 'web', role: 'member', input: null },
  'templates.find': {
    access: 'any',
    role: 'member',
    input: ({ template }) => ({ id: template, version: 1 }),
  },
  // The id of a template is the publisher's to choose: the same one in two companies is two templates.
  'templates.publish': { access: 'web', role: 'member', input: () => ({ template: quick }) },
  'templates.differences': {
    access: 'web',
    role: 'member',
    input: ({ template }) => ({ id: template, before: 1, after: 1 }),
  },
  'templates.exportFile': {
    access: 'web',
    role: 'member',
    input: ({ template }) => ({ id: template, version: 1 }),
  },
  'templates.importFile': {
    access: 'web',
    role: 'member',
    input: () => ({ text: JSON.stringify(quick), isDryRun: false }),
  },
  'workspaces.retention': { access: 'web', role: 'admin', input: null },
  'workspaces.wouldErase': { access: 'web', role: 'admin', input: () => ({ days: 365 }) },
  'workspaces.keepFor': { access: 'web', role: 'admin', input: () => ({ days: 365 }) },
  'workspaces.erase': { access: 'web', role: 'admin', input: () => ({ name: 'no company is called this' }) },
};
