import { type ChildProcess, spawn } from 'node:child_process';
import { access, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kill } from 'node:process';
import { pathToFileURL } from 'node:url';
import { prepareFolder } from '../../database/prepare-folder.js';
import { watchChild } from '../inspection/bounded-child.js';
import { residentBytesOfGroup } from '../inspection/resident-memory.js';
import { Slots } from '../inspection/slots.js';
import { CAUTIOUS_PROFILE } from './cautious-profile.js';

export interface WordConverterOptions {
  /** The path of LibreOffice; null where it is not installed. */
  program: string | null;
  tmpDir: string;
  timeoutMs?: number;
  /** Resident memory it may take with all it starts, in bytes. */
  maxBytes?: number;
}

const A_MINUTE = 60_000;
const ONE_GIBIBYTE = 1024 ** 3;
/** LibreOffice starts through a shell script. */
const PATH = '/usr/local/bin:/usr/bin:/bin';

/** Turns a Word file into PDF with LibreOffice, in a process and with a profile of its own, ended when it takes too much. */
export class WordConverter {
  private readonly slots = new Slots(1);

  constructor(private readonly options: WordConverterOptions) {}

  get isPresent(): boolean {
    return this.options.program !== null;
  }

  /** `use` gets the path of a PDF that is gone afterwards, or null where none could be made. */
  async convert<T>(path: string, use: (pdf: string | null) => Promise<T>): Promise<T> {
    const { program, tmpDir } = this.options;
    if (program === null) return use(null);
    await prepareFolder(tmpDir);
    const folder = await mkdtemp(join(tmpDir, 'word-'));
    try {
      const isMade = await this.slots.use(() => this.run(program, folder, path));
      const pdf = join(folder, 'paper.pdf');
      return await use(isMade && (await isThere(pdf)) ? pdf : null);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async run(program: string, folder: string, path: string): Promise<boolean> {
    await layOut(folder, path);
    const child = spawn(program, argumentsFor(folder), {
      cwd: folder,
      env: { HOME: folder, TMPDIR: folder, PATH },
      stdio: 'ignore',
      // A group of its own, as what is started first starts others.
      detached: true,
    });
    const { timeoutMs = A_MINUTE, maxBytes = ONE_GIBIBYTE } = this.options;
    const end = () => endGroup(child);
    const stopWatching = watchChild(child, { timeoutMs, maxBytes, measure: residentBytesOfGroup, end });
    try {
      return await endsWell(child);
    } finally {
      stopWatching();
      end();
    }
  }
}

async function layOut(folder: string, path: string): Promise<void> {
  const user = join(folder, 'profile', 'user');
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'registrymodifications.xcu'), CAUTIOUS_PROFILE);
  await copyFile(path, join(folder, 'paper.docx'));
}

/** The filter is named, so that a file of another kind is not opened because it looks like one. */
function argumentsFor(folder: string): string[] {
  return [
    '--headless',
    '--norestore',
    '--nolockcheck',
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--infilter=MS Word 2007 XML',
    '--convert-to',
    'pdf:writer_pdf_Export',
    '--outdir',
    folder,
    join(folder, 'paper.docx'),
  ];
}

/** LibreOffice counts a file that it cannot read as a success. */
async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function endsWell(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', reject);
  });
}
