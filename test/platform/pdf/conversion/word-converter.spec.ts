import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WordConverter, type WordConverterOptions } from '../../../../src/platform/pdf/conversion/word-converter.js';

/** Stands in for LibreOffice: takes the same arguments and lays a file where that would. */
const CONVERTS = 'for last; do :; done; cp "$last" paper.pdf';

describe('turning a Word file into PDF', () => {
  let folder: string;
  let word: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'word-'));
    word = join(folder, 'report.upload');
    await writeFile(word, 'words');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('hands out what the program made, and clears up afterwards', async () => {
    const made = await converted(CONVERTS, async (pdf) => pdf && (await readFile(pdf, 'utf8')));

    expect(made).toBe('words');
    expect(await leftovers()).toEqual([]);
  });

  it('gives it a profile of its own, in which nothing is fetched and no macro runs', async () => {
    const copy = join(folder, 'seen.xcu');
    await converted(`cp profile/user/registrymodifications.xcu "${copy}"; ${CONVERTS}`);

    expect(await readFile(copy, 'utf8')).toMatch(/DisableMacrosExecution.*true[\s\S]*BlockUntrustedRefererLinks.*true/);
  });

  it('gives it nothing of our environment', async () => {
    const copy = join(folder, 'seen.env');
    await converted(`env > "${copy}"; ${CONVERTS}`);

    const names = (await readFile(copy, 'utf8')).split('\n').map((line) => line.split('=')[0]);
    expect(names).toEqual(expect.not.arrayContaining(['DATABASE_URL', 'SESSION_SECRET', 'NODE_ENV']));
  });

  it.each([
    ['fails', 'exit 1'],
    ['says that it succeeded and made nothing', 'true'],
  ])('tells when the program %s', async (_, script) => {
    expect(await converted(script)).toBeNull();
    expect(await leftovers()).toEqual([]);
  });

  it('ends it with all it has started when it takes too long', async () => {
    const sign = join(folder, 'sign');

    expect(await converted(`(sleep 2; touch "${sign}") & sleep 60`, undefined, { timeoutMs: 300 })).toBeNull();
    await wait(2_500);

    expect(await readdir(folder)).not.toContain('sign');
  });

  it('makes nothing where it is not installed', async () => {
    const converter = new WordConverter({ program: null, tmpDir: join(folder, 'tmp') });

    expect(converter.isPresent).toBe(false);
    expect(await converter.convert(word, async (pdf) => pdf)).toBeNull();
  });

  async function converted(
    script: string,
    use: (pdf: string | null) => Promise<string | null> = async (pdf) => pdf,
    limits: Partial<WordConverterOptions> = {},
  ): Promise<string | null> {
    const program = join(folder, 'soffice');
    await writeFile(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return new WordConverter({ program, tmpDir: join(folder, 'tmp'), ...limits }).convert(word, use);
  }

  function leftovers(): Promise<string[]> {
    return readdir(join(folder, 'tmp'));
  }
});
