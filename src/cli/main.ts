import { CommanderError } from 'commander';
import { minutebook } from './minutebook.js';

const WRONG_USE = 2;
const FAILURE = 1;

try {
  await minutebook().parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}

/** Commander has already said what was wrong with the use, and shown help where that was asked for. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return FAILURE;
}
