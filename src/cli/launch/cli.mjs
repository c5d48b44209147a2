import './node-version.mjs';
import { runProgram } from './program.mjs';

await runProgram('cli/main.js', process.argv.slice(2));
