import { isIP, isIPv4 } from 'node:net';
import { isAbsolute } from 'node:path';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isMailServerAddress } from './mail-server.js';
import { isProgram } from './program-in-path.js';

const NAMED_PROXIES = ['loopback', 'linklocal', 'uniquelocal'];
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;

export const IsHost = rule('isHost', (text) => isIP(text) !== 0 || isHostName(text));

/** An http or https address with neither path, query, fragment nor credentials. */
export const IsWebOrigin = rule('isWebOrigin', (text) => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isBare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return isBare && ['http:', 'https:'].includes(url.protocol);
});

/** A count of proxies, or a list of addresses, subnets and Express's names for them; never "everybody". */
export const IsProxyTrust = rule('isProxyTrust', (text) => {
  return /^\d{1,2}$/.test(text) || text.split(',').every((part) => isProxy(part.trim()));
});

export const IsMailServerAddress = rule('isMailServerAddress', isMailServerAddress);

export const IsProgramOrNone = rule('isProgramOrNone', (text) => {
  return text === 'none' || (isAbsolute(text) && isProgram(text));
});

function isProxy(text: string): boolean {
  if (NAMED_PROXIES.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  if (isIP(address) === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (isIPv4(address) ? 32 : 128))
  );
}

/** All-numeric dotted text is a mistyped address, not a name. */
function isHostName(text: string): boolean {
  return HOST_NAME.test(text) && !/^[\d.]+$/.test(text);
}

function rule(name: string, holds: (text: string) => boolean): (options: ValidationOptions) => PropertyDecorator {
  const validator = { validate: (value: unknown) => typeof value === 'string' && holds(value) };
  return (options) => ValidateBy({ name, validator }, options);
}
