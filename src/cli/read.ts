import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { RuleBroken } from '../domain/errors.js';
import { readMinutes } from '../domain/minutes/reader/read-minutes.js';
import { READABLE, textOfPaper } from '../platform/pdf/reading/text-of-paper.js';

interface Options {
  readonly dir?: string;
  readonly out?: string;
}

/** Opens no database: the answer is in the file alone. */
export function readCommand(): Command {
  return new Command('read')
    .description('Reads agendas and minutes of any council (.txt, .docx, .pdf) and prints what they say as JSON.')
    .argument('[file]', 'the paper to read; its JSON goes to standard output')
    .option('--dir <folder>', 'read every paper in a folder instead')
    .option('--out <folder>', 'where to write one JSON file for each paper of --dir')
    .action(async (file: string | undefined, { dir, out }: Options, command: Command) => {
      if (file !== undefined && dir === undefined && out === undefined) {
        process.stdout.write(`${await readPaper(file)}\n`);
      } else if (file === undefined && dir !== undefined && out !== undefined) {
        await readFolder(resolve(dir), resolve(out));
      } else command.error('error: name one file, or a folder with --dir and another with --out');
    });
}

async function readPaper(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new RuleBroken(`There is no file ${path} that can be read.`);
  return JSON.stringify(readMinutes(await textOfPaper(path, bytes)), null, 2);
}

/** One paper that cannot be read does not stop the others; the command fails at its end. */
async function readFolder(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => null);
  if (entries === null) throw new RuleBroken(`There is no folder ${from} to read from.`);
  await mkdir(to, { recursive: true }).catch(() => {
    throw new RuleBroken(`${to} cannot be made a folder to write to.`);
  });
  const names = entries.filter((entry) => entry.isFile() && isReadable(entry.name)).map(({ name }) => name);
  const written = new Map<string, string>();
  let failed = 0;
  for (const name of names.sort()) {
    const target = `${basename(name, extname(name))}.json`;
    const problem = await readInto(join(from, name), join(to, target), written.get(target));
    if (problem === null) written.set(target, name);
    else {
      failed += 1;
      process.stderr.write(`${problem}\n`);
    }
  }
  process.stdout.write(`${papers(written.size)} read into ${to}\n`);
  if (failed > 0) throw new RuleBroken(`${papers(failed)} could not be read.`);
}

async function readInto(source: string, target: string, before: string | undefined): Promise<string | null> {
  if (before !== undefined) return `${source} was not read: ${target} holds ${before} already.`;
  try {
    await writeFile(target, `${await readPaper(source)}\n`);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isReadable(name: string): boolean {
  return READABLE.some((end) => name.toLowerCase().endsWith(end));
}

function papers(count: number): string {
  return count === 1 ? '1 paper' : `${count.toLocaleString('en-GB')} papers`;
}
