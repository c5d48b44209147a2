import './node-version.mjs';
import { runProgram } from './program.mjs';

const USAGE = `Usage: npm start [-- --empty | --reset-demo]

Installs, builds, migrates the database, loads the demo council into an empty one, and serves Minutebook.

  --empty       do not load the demo council
  --reset-demo  throw the demo council away and start it afresh
  --help        show this

Settings come from the environment or a .env file; .env.example explains them.`;

const args = process.argv.slice(2);
const unknown = args.find((arg) => !['--empty', '--reset-demo'].includes(arg));

if (args.includes('--help') || args.includes('-h')) {
  console.log(USAGE);
} else if (unknown !== undefined) {
  misused(`There is no option ${unknown}.`);
} else if (args.includes('--empty') && args.includes('--reset-demo')) {
  misused('--empty and --reset-demo exclude each other.');
} else {
  await runProgram('main.js', args);
}

function misused(problem) {
  console.error(`${problem}\n\n${USAGE}`);
  process.exitCode = 2;
}
