/** Why PostgreSQL did not come up, read from the end of its log. */
export type Failure = { readonly sentence: string; readonly again: boolean };

const known: readonly (readonly [pattern: RegExp, sentence: string, again: boolean])[] = [
  [
    /No space left on device|could not (write|extend|fsync).*(space|quota)/i,
    'The disk is full, so the database did not start. Nothing that was confirmed is lost. Free some space and start Baton again.',
    false,
  ],
  [
    /database files are incompatible with server|was initialized by PostgreSQL version/,
    'The database was made by another version of PostgreSQL, so this one did not open it. Nothing was changed. Start the Baton that made it and move its content by npm run backup and npm run restore.',
    false,
  ],
  [
    /lock file ".*" already exists|pre-existing shared memory block|is in use/,
    'The database that ran here before has not ended yet.',
    true,
  ],
  [
    /could not bind|could not create any TCP\/IP sockets/,
    'The port of the database was taken by somebody else.',
    true,
  ],
  [
    /Permission denied|has wrong ownership|invalid permissions/,
    'PostgreSQL may not read its own folder, so it did not start. Nothing was changed. Give the folder back to the user it was made by.',
    false,
  ],
  [
    /could not (open|read|locate).*(pg_control|control file|PG_VERSION|checkpoint)|invalid checksum in control file/i,
    'The files of the database are damaged, so it did not start. Nothing was changed. Restore a backup into a new folder: npm run restore.',
    false,
  ],
];

export function explainFailure(log: string, logPath: string): Failure {
  for (const [pattern, sentence, again] of known) {
    if (pattern.test(log))
      return { sentence: `${sentence} PostgreSQL's own words are in ${logPath}.`, again };
  }
  return {
    sentence: `The database did not start. Nothing was changed. PostgreSQL's own words are in ${logPath}.`,
    again: true,
  };
}
