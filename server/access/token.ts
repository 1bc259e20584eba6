import { hash } from 'node:crypto';
import type { Ports } from '../ports.ts';

/** A secret that opens something. The text goes to its owner once; only the hash is ever stored. */
export type Token = { readonly text: string; readonly hash: Buffer };

const bits = 256;
const shape = /^[\w-]{43}$/;

export function newToken(ports: Pick<Ports, 'randomBytes'>): Token {
  const text = Buffer.from(ports.randomBytes(bits / 8)).toString('base64url');
  return { text, hash: sha256(text) };
}

/** Null for what cannot be one of ours, so that it costs no question to the database. */
export const findTokenHash = (text: string): Buffer | null => (shape.test(text) ? sha256(text) : null);

export const sha256 = (text: string): Buffer => hash('sha256', text, 'buffer');
