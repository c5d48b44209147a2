import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isNativeError } from 'node:util/types';
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
    let removed = 0;
    for (const path of await olderThan(before, this.config.folders.tmp)) removed += await removeIfOld(before, path);
    for (const folder of await names(this.config.folders.files)) {
      const orphans = await this.orphansIn(join(this.config.folders.files, folder), before);
      for (const path of orphans) removed += await removeIfOld(before, path);
    }
    return removed;
  }

  private async orphansIn(folder: string, before: number): Promise<string[]> {
    const old = await olderThan(before, folder);
    const hashes = old.map((path) => basename(path));
    const rows = this.unitOfWork.reading(StoredFile);
    const owned = await rows.find({ select: { hash: true }, where: { hash: In(hashes) } });
    const kept = new Set(owned.map(({ hash }) => hash));
    return old.filter((path) => !kept.has(basename(path)));
  }
}

async function olderThan(before: number, folder: string): Promise<string[]> {
  const paths = (await names(folder)).map((name) => join(folder, name));
  const areOld = await Promise.all(paths.map((path) => isOld(before, path)));
  return paths.filter((_, index) => areOld[index]);
}

/** Looked at once more: who brings the same content again meanwhile makes its file young. */
async function removeIfOld(before: number, path: string): Promise<number> {
  if (!(await isOld(before, path))) return 0;
  await rm(path, { force: true });
  return 1;
}

/** A file that is gone, such as an upload that has come to its end since the folder was read, is not old. */
async function isOld(before: number, path: string): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < before;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return isNativeError(error) && 'code' in error && error.code === 'ENOENT';
}
