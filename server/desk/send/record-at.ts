import type { RecordRef } from '#shared/records/record-ref.ts';

/** A record that no site adapter has read: known by its address, so that the same link is the same record. */
export function recordAt(name: string, address: string): RecordRef {
  const url = address.trim();
  return { host: 'web', type: 'link', id: `${fnv(url, 0n)}-${fnv(url, 1n)}`, url, name: name.trim() };
}

const prime = 0x100000001b3n;
const basis = 0xcbf29ce484222325n;

/** FNV-1a, 64 bits: the same everywhere, also where the browser’s own hashes are not there. */
function fnv(text: string, salt: bigint): string {
  let hash = basis + salt;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, '0');
}
