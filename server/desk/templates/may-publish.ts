import type { Company } from '../pieces/use-company.ts';

/** Admins, and whoever owns a seam: a version that is published changes no seam by itself. */
export const mayPublish = ({ who, seams }: Company): boolean =>
  who.role === 'admin' || seams.some(({ owner }) => owner === who.person);
