/** In the order that works. */
export const steps = ['seam', 'context', 'owner', 'people', 'mode'] as const;
export type Step = (typeof steps)[number];
