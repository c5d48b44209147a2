import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProjectRoot } from '../../src/platform/config/project-root.js';

const ROOT = findProjectRoot();
const TAKEN_OVER = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  '.env.example',
  'src/cli/launch',
  'test/support/runner',
];
const MAIN = `
import { createServer } from 'node:http';
const server = createServer().listen(0, () => console.log(\`serving \${process.argv.slice(2).join(' ')}\`));
process.once('SIGTERM', () => server.close(() => { process.exitCode = 7; }));
`;
const CLI = "console.log(process.argv.slice(2).join('|')); process.exitCode = 3;\n";

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly problems: string;
}

/** A very small product in a folder of its own that is started, built and tested by the real launchers. */
export class StandIn {
  readonly folder = mkdtempSync(join(tmpdir(), 'minutebook-launch-'));

  constructor() {
    for (const path of TAKEN_OVER) cpSync(join(ROOT, path), join(this.folder, path), { recursive: true });
    this.write('src/main.ts', MAIN);
    this.write('src/cli/main.ts', CLI);
    this.write('views/assets/application.scss', 'p { span { color: red } }');
    this.write('views/assets/application.js', '// script');
    this.pretendInstalled();
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  names(path = '.'): string[] {
    return readdirSync(join(this.folder, path)).sort();
  }

  /** `name` is a file of src/cli/launch; `environment` adds to ours. */
  start(name: string, args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
    const settings = Object.entries(environment).map(([key, value]) => `${key}=${value}`);
    const launcher = join(this.folder, 'src/cli/launch', `${name}.mjs`);
    return spawn('env', [...settings, process.execPath, launcher, ...args], { cwd: tmpdir() });
  }

  async run(name: string, args: readonly string[] = [], environment: Record<string, string> = {}): Promise<Outcome> {
    return outcomeOf(this.start(name, args, environment));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Links to our packages under a lock that names none, so that nothing is ever fetched. */
  private pretendInstalled(): void {
    this.write('package-lock.json', '{ "packages": { "": {} } }');
    this.write('node_modules/.package-lock.json', '{ "packages": {} }');
    for (const name of readdirSync(join(ROOT, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
      symlinkSync(join(ROOT, 'node_modules', name), join(this.folder, 'node_modules', name));
    }
  }
}

export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const output: string[] = [];
  const problems: string[] = [];
  child.stdout?.on('data', (part) => output.push(String(part)));
  child.stderr?.on('data', (part) => problems.push(String(part)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: output.join(''), problems: problems.join('') }));
  });
}
