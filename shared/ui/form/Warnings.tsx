import type { Warning } from './find-warnings.ts';

export const Warnings = ({ warnings }: { readonly warnings: readonly Warning[] }) => <p>{warnings.length}</p>;
