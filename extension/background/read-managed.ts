import { z } from 'zod';
import type { Managed } from '../worker-door.ts';
import { readServerAddress } from './server-address.ts';

const mode = z.enum(['off', 'observe', 'warn', 'block']);

const Laid = z.object({
  server: z.string().optional().catch(undefined),
  hostsOff: z.array(z.string()).optional().catch(undefined),
  plainNotes: z.object({ nothing: mode, unclear: mode }).optional().catch(undefined),
});

export const nothingManaged: Managed = { server: null, hostsOff: [], plainNotes: null };

/** What IT laid down. A part that can't be read counts as not laid down, so that a typing error switches nothing off. */
export function readManaged(input: unknown): Managed {
  const { server, hostsOff, plainNotes } = Laid.parse(
    typeof input === 'object' && input !== null ? input : {},
  );
  const address = server === undefined ? null : readServerAddress(server);
  return {
    server: address?.ok ? address.value : null,
    hostsOff: hostsOff ?? [],
    plainNotes: plainNotes ?? null,
  };
}
