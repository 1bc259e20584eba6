/** From least to most; whoever may do more may do what those before may. */
export const roles = ['member', 'lead', 'owner', 'admin'] as const;
export type Role = (typeof roles)[number];

export const hasRole = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed);
