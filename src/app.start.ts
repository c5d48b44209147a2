import { isNativeError } from 'node:util/types';
import { parseArgs } from 'node:util';
import type { Wishes } from '../seeds/demo-start.service.js';
import { DomainError } from './domain/errors.js';
import { ConfigError } from './platform/config/config-error.js';

const WRONG_USE = 2;
const FAILURE = 1;

/** What was asked for behind `npm start --`. @throws TypeError for an option there is not */
export function wishesFrom(args: readonly string[]): Wishes {
  const switches = {
    empty: { type: 'boolean', default: false },
    'reset-demo': { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args: [...args], options: switches });
  return { empty: values.empty, resetDemo: values['reset-demo'] };
}

/** Ends the process with a sentence on standard error where there is one, and with the stack where there is none. */
export function giveUp(error: unknown): never {
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exit(hasCode(error, /^ERR_PARSE_ARGS/) ? WRONG_USE : FAILURE);
}

function wordsFor(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  if (error instanceof ConfigError || error instanceof DomainError || hasCode(error, /^ERR_PARSE_ARGS/)) {
    return error.message;
  }
  if (hasCode(error, /^EADDRINUSE$/)) {
    return 'Another program uses this port already. Stop it, or choose another port with PORT.';
  }
  return error.stack ?? error.message;
}

function hasCode(error: unknown, code: RegExp): boolean {
  return isNativeError(error) && 'code' in error && code.test(String(error.code));
}
