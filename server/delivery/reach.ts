import type { Directory } from '#shared/seams/directory.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Connection } from './outgoing.ts';

/** Everything that decides who is told where. `connections` are those that are switched on. */
export type Reach = {
  readonly directory: Directory;
  readonly template: Template;
  readonly connections: readonly Connection[];
  readonly hasMail: boolean;
};
