import type { Ports } from '../ports.ts';

/** No vowels, so that no word appears by accident; nothing that looks like something else. */
const alphabet = 'BCDFGHJKLMNPQRSTVWXZ';
const length = 8;
const usable = 256 - (256 % alphabet.length);

export function newUserCode(ports: Pick<Ports, 'randomBytes'>): string {
  let code = '';
  while (code.length < length) {
    for (const byte of ports.randomBytes(length)) {
      if (byte < usable && code.length < length) code += alphabet[byte % alphabet.length];
    }
  }
  return code;
}

/** As people type it: small letters, spaces, hyphens. Null for what can't be one. */
export function findUserCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}_.]+/gu, '');
  return code.length === length && [...code].every((sign) => alphabet.includes(sign)) ? code : null;
}

export const shownUserCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
