import type { Directory } from '#shared/seams/directory.ts';
import type { Policy } from '#shared/seams/policy.ts';
import type { Seam } from '#shared/seams/seam.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Connection } from '../delivery/outgoing.ts';

/** Everything of a workspace that a decision may look at, as of one edit of it. */
export type Setup = {
  readonly version: number;
  readonly directory: Directory;
  readonly seams: ReadonlyMap<string, Seam>;
  readonly templates: ReadonlyMap<string, Template>;
  readonly policy: Policy;
  /** The chats and programs that are told of handoffs and switched on. */
  readonly connections: readonly Connection[];
};

export const templateKey = ({ id, version }: { readonly id: string; readonly version: number }): string =>
  `${id} ${version}`;
