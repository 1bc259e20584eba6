/** The last one is a company's own status; its id is a guess. */
export const statuses = ['open', 'pending', 'hold', 'solved', 'custom-8801'] as const;
export type Status = (typeof statuses)[number];

/** On an item both hold the same value; which value that is on Zendesk is a guess. */
export const attributesOf = (status: Status) => ({
  'data-test-id': `submit_button-menu-${status}`,
  'data-action-id': status,
  'data-tracking-id': status,
});
