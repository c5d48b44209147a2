import './node-version.mjs';
import { prepare } from './build-program.mjs';
import { say } from './project.mjs';

try {
  await prepare();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
