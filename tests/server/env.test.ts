import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnv, settings } from '#server/env.ts';
import { root } from '../support/source-tree.ts';

const sentences = (source: Record<string, string>) => {
  const read = readEnv(source);
  return read.ok ? [] : read.reason.map(({ sentence }) => sentence);
};

describe('settings', () => {
  it('has a default for everything', () => {
    const read = readEnv({});
    expect(read).toMatchObject({ ok: true, value: { port: 7710, host: '127.0.0.1', logLevel: 'info' } });
    expect(read.ok && read.value.dataFolder).toBe(join(process.cwd(), '.baton'));
    expect(read.ok && read.value.databaseUrl).toBeUndefined();
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ ok: true, value: { port: 7710 } });
  });

  it('names every wrong one at once, with what is expected', () => {
    const said = sentences({
      PORT: '70000',
      BATON_URL: 'baton',
      DATABASE_URL: 'mysql://a/b',
      LOG_LEVEL: 'loud',
    });
    expect(said).toHaveLength(4);
    for (const name of ['PORT', 'BATON_URL', 'DATABASE_URL', 'LOG_LEVEL']) {
      expect(said.some((sentence) => sentence.startsWith(`${name} must be `))).toBe(true);
    }
  });

  it.each(['-1', '65536', '80.5', '0x50', '7710 ', 'http'])('reads a port strictly: %s', (port) => {
    expect(readEnv({ PORT: port }).ok).toBe(port.trim() === '7710');
  });

  it('never repeats a value, which may be a password', () => {
    expect(sentences({ DATABASE_URL: 'secret-word' }).join()).not.toContain('secret-word');
  });

  it('drops the slash at the end of the address people see', () => {
    expect(readEnv({ BATON_URL: 'https://baton.example.com/' })).toMatchObject({
      value: { publicUrl: 'https://baton.example.com' },
    });
  });

  it('is listed in the README, each with what it is for', () => {
    const readme = readFileSync(join(root, 'server/README.md'), 'utf8');
    const missing = Object.values(settings).filter(
      ({ variable, about }) => !readme.includes(`\`${variable}\``) || !readme.includes(about),
    );
    expect(missing.map(({ variable }) => variable)).toEqual([]);
  });
});
