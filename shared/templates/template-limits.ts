/** What a template may hold, so that a page can check it in its stride and a person can read it. */
export const templateLimits = {
  fields: 40,
  label: 80,
  name: 80,
  help: 400,
  example: 600,
  comparisons: 10,
  settings: 20,
  typed: 6,
} as const;
