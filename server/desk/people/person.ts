import type { Answers } from '../server/server.ts';

/** Somebody as the list of people has them. */
export type Listed = Answers['people']['list']['people'][number];

export const roles = ['member', 'lead', 'owner', 'admin'] as const;
export type Role = (typeof roles)[number];

export const roleWords: Readonly<Record<Role, string>> = {
  member: 'Member: sends and takes handoffs',
  lead: 'Lead: as a member; what they lead is said in the team',
  owner: 'Owner: as a member; what they own is said in the seam',
  admin: 'Admin: sets everything up and sees every handoff',
};

export const roleIn = (text: string): Role => roles.find((role) => role === text) ?? 'member';
