import { z } from 'zod';
import type { Managed } from '../worker-door.ts';
import { readServerAddress } from './server-address.ts';

const mode = z.enum(['off', 'observe', 'warn', 'block']);

const Laid = z.object({
  server: z.string().optional(),
  hostsOff: z.array(z.string()).optional(),
  plainNotes: z.object({ nothing: mode, unclear: mode }).optional(),
});

export const nothingManaged: Managed = { server: null, hostsOff: [], plainNotes: null };

/** What IT laid down. A part that can't be read counts as not laid down, so that a typing error switches nothing off. */
export function readManaged(input: unknown): Managed {
  const parts = typeof input === 'object' && input !== null ? input : {};
  const part = <Key extends keyof typeof Laid.shape>(key: Key): z.infer<typeof Laid>[Key] | undefined => {
    const read = Laid.pick({ [key]: true } as Record<Key, true>).safeParse(parts);
    return read.success ? (read.data as z.infer<typeof Laid>)[key] : undefined;
  };
  const server = part('server');
  const address = server === undefined ? null : readServerAddress(server);
  return {
    server: address?.ok ? address.value : null,
    hostsOff: part('hostsOff') ?? [],
    plainNotes: part('plainNotes') ?? null,
  };
}
