import { z } from 'zod';

/** The id of something that is there already: of a person, a team, a seam, a template. */
export const Key = z
  .string('Name one by its id.')
  .min(1, 'Name one by its id.')
  .max(100, 'This is longer than any id.');
