import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isNativeError } from 'node:util/types';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { StoredFile } from './stored-file.entity.js';

const DAY_MS = 86_400_000;

/**
 * Removes what nobody wants any more, after a day: temporary files that a crash or a broken upload left behind, rows that
 * no record refers to, such as those of papers taken off a draft, and files without a row.
 */
@Injectable()
export class FileSweep {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** How many files were removed; `now` by the system clock. */
  async run(now: Date): Promise<number> {
    const before = now.getTime() - DAY_MS;
    await this.disown(new Date(before).toISOString());
    let removed = 0;
    for (const path of await olderThan(before, this.config.folders.tmp)) removed += await removeIfOld(before, path);
    for (const folder of await names(this.config.folders.files)) {
      const orphans = await this.orphansIn(join(this.config.folders.files, folder), before);
      for (const path of orphans) removed += await removeIfOld(before, path);
    }
    return removed;
  }

  /** The keys of other tables say who refers to a file, and would refuse to lose one that is wanted again meanwhile. */
  private async disown(before: string): Promise<void> {
    await this.unitOfWork.run(async ({ manager }) => {
      const unwanted = manager.createQueryBuilder().delete().from(StoredFile).where('stored_at < :before', { before });
      for (const { table, column } of referrers(manager)) {
        unwanted.andWhere(`NOT EXISTS (SELECT 1 FROM "${table}" WHERE "${table}"."${column}" = "files"."hash")`);
      }
      await unwanted.execute();
    });
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

/** Every column that holds the hash of a stored file. */
function referrers({ connection }: EntityManager): { table: string; column: string }[] {
  return connection.entityMetadatas.flatMap(({ tableName, foreignKeys }) =>
    foreignKeys
      .filter(({ referencedEntityMetadata }) => referencedEntityMetadata.target === StoredFile)
      .flatMap(({ columnNames }) => columnNames.map((column) => ({ table: tableName, column }))),
  );
}

async function olderThan(before: number, folder: string): Promise<string[]> {
  const paths = (await names(folder)).map((name) => join(folder, name));
  const areOld = await Promise.all(paths.map((path) => isOld(before, path)));
  return paths.filter((_, index) => areOld[index]);
}

/** Looked at once more: who brings the same content again meanwhile makes its file young. */
async function removeIfOld(before: number, path: string): Promise<number> {
  if (!(await isOld(before, path))) return 0;
  await rm(path, { force: true, recursive: true });
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
