import './node-version.mjs';
import { prepare } from './build-program.mjs';
import { Account } from './checks/account.mjs';
import { runSpecs } from './checks/specs.mjs';
import { SUITES } from './checks/suites.mjs';
import { TOOLS, runTool } from './checks/tools.mjs';
import { isInstalled } from './install.mjs';

const NAMES = [...Object.keys(TOOLS), ...Object.keys(SUITES)];
const USAGE = `Usage: npm test [-- <part of a spec's path> … | --only <check>,…]

Installs and builds when needed, then runs every check: ${NAMES.join(', ')}.
With a part of a path it runs those specs on SQLite; with --only the checks named.
The last line counts them all.`;

if (!process.stdout.isTTY) process.env.NO_COLOR = '1'; // logs are read as plain text

const account = new Account({ maySkip: process.env.CI !== 'true' });
const args = process.argv.slice(2);
const only = args[0] === '--only' ? (args[1] || '').split(',') : NAMES;

if (args.includes('--help')) {
  console.log(USAGE);
} else if (only.some((name) => !NAMES.includes(name))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await (args.length > 0 && args[0] !== '--only' ? runSome(args) : runChecks(only));
  console.log(`\n${account.line}`);
  process.exitCode = account.failed > 0 ? 1 : 0;
}

async function runSome(patterns) {
  if (await build()) await runSpecs(account, 'Specs on SQLite', patterns);
}

/** A program that does not compile is still worth reading by the other tools, but its specs mean nothing. */
async function runChecks(names) {
  const isBuilt = await build();
  if (isInstalled()) await runInTwoLanes(names.filter((name) => name in TOOLS));
  if (isBuilt) for (const name of names.filter((name) => name in SUITES)) await SUITES[name](account);
}

async function build() {
  account.heading('Build');
  try {
    await prepare();
    account.pass();
    account.print('✓ built');
    return true;
  } catch (error) {
    account.fail(1, error.message);
    return false;
  }
}

/** Two at a time: each tool keeps one core busy. */
async function runInTwoLanes(names) {
  const waiting = [...names];
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await runTool(account, name);
  };
  await Promise.all([lane(), lane()]);
}
