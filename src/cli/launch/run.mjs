import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/**
 * Runs a command in the project folder. What it prints goes to our standard error, to the file descriptor given as
 * `output`, or with `output: 'keep'` into the answer.
 * @returns {Promise<{ code: number, output: string }>} code 127 when there is no such command
 */
export function run(command, args, { output = 2, env = process.env } = {}) {
  return new Promise((resolve) => {
    const stream = output === 'keep' ? 'pipe' : output;
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', stream, stream] });
    const parts = [];
    for (const source of [child.stdout, child.stderr]) if (source) source.on('data', (part) => parts.push(part));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code === null ? 1 : code, output: Buffer.concat(parts).toString() }));
  });
}

export function runNode(args, options) {
  return run(process.execPath, args, options);
}
