import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Ports } from '../ports.ts';

const derive = promisify(argon2);

const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const head = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$`;
const stored = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** Checked when there is no account, so that a wrong password and an unknown address take the same time. */
const nobodys = `${head}${unpadded(Buffer.alloc(16))}$${unpadded(Buffer.alloc(cost.tagLength))}`;

export async function hashPassword(password: string, ports: Pick<Ports, 'randomBytes'>): Promise<string> {
  const salt = Buffer.from(ports.randomBytes(16));
  const tag = await derive('argon2id', { ...cost, message: plain(password), nonce: salt });
  return `${head}${unpadded(salt)}$${unpadded(tag)}`;
}

export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const parts = stored.exec(hash ?? nobodys);
  if (parts === null) throw new Error('A stored password has a form this Baton does not know.');
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts;
  const expected = Buffer.from(tag, 'base64');
  const found = await derive('argon2id', {
    message: plain(password),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(found, expected) && hash !== null;
}

/** The same password typed on two keyboards is the same password. */
const plain = (password: string) => Buffer.from(password.normalize('NFKC'));

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
