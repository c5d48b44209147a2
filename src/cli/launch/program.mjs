import { pathToFileURL } from 'node:url';
import { prepare } from './build-program.mjs';
import { inProject, say } from './project.mjs';

/**
 * Makes the program ready and becomes it: the same process goes on, so that signals reach it and its exit code is ours
 * without anything in between.
 */
export async function runProgram(file, args) {
  try {
    await prepare();
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
  process.setSourceMapsEnabled(true);
  const program = inProject('dist', 'src', file);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}
