import { choices } from './choices.ts';

/** The last one is a company's own status; its id is a guess. */
export const statuses = ['open', 'pending', 'hold', 'solved', 'custom-8801'] as const;
export type Status = (typeof statuses)[number];

/** On an item both hold the same value: the test id's, or the bare status. Which of the two, and whether one is missing, is a guess. */
export const attributesOf = (status: Status): Readonly<Record<string, string>> => {
  const name = `submit_button-menu-${status}`;
  if (choices.items === 'nameless') return {};
  if (choices.items === 'actions') return { 'data-action-id': name, 'data-tracking-id': name };
  return { 'data-test-id': name, 'data-action-id': status, 'data-tracking-id': status };
};
