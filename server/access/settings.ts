import { isIP, isIPv6 } from 'node:net';
import { z } from 'zod';
import { type Settings, setting } from '../setting.ts';

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  if (isIP(address) === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv6(address) ? 128 : 32));
}

export const accessSettings = {
  trustedProxies: setting(
    'TRUSTED_PROXIES',
    z
      .string()
      .default('')
      .transform((list) => list.split(/[\s,]+/).filter((network) => network !== ''))
      .refine((networks) => networks.every(isNetwork)),
    {
      expected: 'addresses or networks with commas between them, such as 10.0.0.1, 192.168.0.0/16',
      about:
        'the proxies in front of Baton whose word on where a request comes from is taken; without it, nobody’s is',
    },
  ),
} satisfies Settings;
