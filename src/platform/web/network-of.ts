import { isIPv6 } from 'node:net';

const GROUPS = 8;
const MAPPED = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;

/**
 * Whose address this is, for counting: one household or office holds a whole /64 of IPv6, and could otherwise send each
 * attempt from an address of its own. IPv4 addresses stand for themselves.
 */
export function networkOf(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%', 1);
  return isIPv6(plain)
    ? `${groupsOf(plain)
        .slice(0, GROUPS / 2)
        .join(':')}::/64`
    : address;
}

/** All eight groups, without the zeros that may be left out. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.toLowerCase().split('::', 2);
  const [head, tail] = [partsOf(before), partsOf(after ?? '')];
  const missing = after === undefined ? 0 : GROUPS - head.length - tail.length;
  return [...head, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail].map((part) =>
    part.replace(/^0+(?=.)/, ''),
  );
}

/** An IPv4 address at the end stands for two groups; which, says nothing about the network. */
function partsOf(text: string): string[] {
  return text === '' ? [] : text.split(':').flatMap((part) => (part.includes('.') ? ['0', '0'] : [part]));
}
