import { resolve } from 'node:path';
import { z } from 'zod';
import { type Settings, setting } from '../setting.ts';
import { usualFolder } from './data-folder.ts';

export const databaseSettings = {
  dataFolder: setting(
    'BATON_DATA',
    z
      .string()
      .default(usualFolder)
      .transform((folder) => resolve(folder)),
    {
      expected: 'the path of a folder',
      about: 'the folder Baton keeps its database in, unless DATABASE_URL names another one',
    },
  ),
  databaseUrl: setting('DATABASE_URL', z.url({ protocol: /^postgres(ql)?$/ }).optional(), {
    expected: 'the address of a PostgreSQL database, such as postgres://user:password@host:5432/baton',
    about: 'a PostgreSQL of your own; without it, Baton starts one in BATON_DATA',
  }),
} satisfies Settings;
