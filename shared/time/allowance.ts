/**
 * How much working time somebody has. `working` counts open minutes; `days` counts open days: given on Monday at 14:00,
 * one working day is over on Tuesday at 14:00. A deadline is never a bare number.
 */
export type Allowance =
  | { readonly kind: 'working'; readonly minutes: number }
  | { readonly kind: 'days'; readonly days: number };

export const workingHours = (hours: number): Allowance => ({ kind: 'working', minutes: hours * 60 });
export const workingMinutes = (minutes: number): Allowance => ({ kind: 'working', minutes });
export const workingDays = (days: number): Allowance => ({ kind: 'days', days });
