import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../project.mjs';
import { runNode } from '../run.mjs';

const RUNNER = inProject('test', 'support', 'runner');
const JEST = [
  '--import',
  pathToFileURL(join(RUNNER, 'start.mjs')).href,
  inProject('node_modules', 'jest', 'bin', 'jest.js'),
];
const REPORTERS = ['--reporters=default', `--reporters=${join(RUNNER, 'watchdog.mjs')}`];

/** Runs Jest with `args` (path patterns and options) and enters every spec into the account. */
export async function runSpecs(account, title, args, environment = {}) {
  account.heading(title);
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-specs-'));
  const answer = join(folder, 'answer.json');
  const report = [...REPORTERS, '--json', '--outputFile', answer, '--maxWorkers', '2', '--passWithNoTests'];
  const { code } = await runNode([...JEST, ...report, ...args], { output: 1, env: specEnvironment(environment) });
  enter(account, title, code, existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')) : null);
  rmSync(folder, { recursive: true });
}

function enter(account, title, code, answer) {
  if (answer === null) return account.fail(1, `${title}: Jest ended with exit code ${code} and without an answer.`);
  const skipped = answer.numPendingTests + answer.numTodoTests;
  const failed = answer.numFailedTests + answer.numRuntimeErrorTestSuites;
  account.pass(answer.numPassedTests);
  if (failed > 0) account.fail(failed, `${title}: ${failed} failed.`);
  if (failed === 0 && code !== 0) account.fail(1, `${title}: Jest ended with exit code ${code}.`);
  if (skipped > 0) account.skip(skipped, `${title}: ${skipped} specs are marked to be skipped.`);
  if (answer.numTotalTestSuites === 0) account.skip(1, `${title}: there are none.`);
}

/** The settings of the person at the keyboard stay out: specs must never meet a real database or folder. */
function specEnvironment(additions) {
  const settings = readFileSync(inProject('.env.example'), 'utf8').match(/^[A-Z_]+(?==)/gm);
  const kept = Object.entries(process.env).filter(([key]) => !settings.includes(key));
  return { ...Object.fromEntries(kept), TEST_DATABASE: 'sqlite', ...additions };
}
