import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { StoredFile } from './stored-file.entity.js';

const DAY_MS = 86_400_000;

/** Removes what a crash or a broken upload left behind: temporary files and files without a row, after a day. */
@Injectable()
export class FileSweep {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** How many files were removed; `now` by the system clock. */
  async run(now: Date): Promise<number> {
    const before = now.getTime() - DAY_MS;
    const abandoned = await olderThan(before, this.config.folders.tmp);
    const orphans = await this.orphans(before);
    await Promise.all([...abandoned, ...orphans].map((path) => rm(path, { force: true })));
    return abandoned.length + orphans.length;
  }

  private async orphans(before: number): Promise<string[]> {
    const folders = await names(this.config.folders.files);
    const found: string[] = [];
    for (const folder of folders) {
      const path = join(this.config.folders.files, folder);
      const old = await olderThan(before, path);
      const hashes = old.map((file) => file.slice(path.length + 1));
      const owned = await this.unitOfWork
        .reading(StoredFile)
        .find({ select: { hash: true }, where: { hash: In(hashes) } });
      const kept = new Set(owned.map((file) => file.hash));
      found.push(...old.filter((_, index) => !kept.has(hashes[index] ?? '')));
    }
    return found;
  }
}

async function olderThan(before: number, folder: string): Promise<string[]> {
  const paths = (await names(folder)).map((name) => join(folder, name));
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return paths.filter((_, index) => (times[index] ?? before) < before);
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
