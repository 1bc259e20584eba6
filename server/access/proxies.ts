import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Whether an address is one of the proxies whose word is taken. */
export type Trusts = (address: string) => boolean;

const mapped = /^::ffff:(?=\d+\.)/i;
const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** One rule for requests and for sockets, made of addresses and networks as the settings read them. */
export function trustIn(networks: readonly string[]): Trusts {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.replace(mapped, '').split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => {
    const plain = address.replace(mapped, '');
    return isIP(plain) !== 0 && list.check(plain, familyOf(plain));
  };
}

/** Where a request comes from: what the nearest one says that is no proxy of ours, and then nobody's word counts. */
export function addressOf({ socket, headers }: IncomingMessage, trusts: Trusts): string {
  const said = headers['x-forwarded-for'] ?? [];
  const hops = (Array.isArray(said) ? said.join(',') : said).split(',').map((hop) => hop.trim());
  let address = socket.remoteAddress ?? '';
  for (const hop of hops.reverse()) {
    if (hop === '' || !trusts(address)) break;
    address = hop;
  }
  return address;
}
