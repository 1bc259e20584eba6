import type { Answers } from '../server/server.ts';

export type Version = { readonly id: string; readonly version: number; readonly label: string };

export const writeVersion = ({ id, version }: Pick<Version, 'id' | 'version'>): string => `${id} ${version}`;

/** Every published version that a seam may take. */
export const versionsOf = ({ templates }: Answers['templates']['list']): readonly Version[] =>
  templates.flatMap(({ latest, versions }) =>
    versions.map(({ version }) => ({
      ...{ id: latest.id, version },
      label: `${latest.name}, version ${version}${version === latest.version ? ' (newest)' : ''}`,
    })),
  );
