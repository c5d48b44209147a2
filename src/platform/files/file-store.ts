import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { Inject, Injectable } from '@nestjs/common';
import type { SystemClock } from '../../domain/calendar/clock.js';
import { Config } from '../config/config.js';
import { SYSTEM_CLOCK } from '../config/system-clock.js';
import { prepareFolder } from '../database/prepare-folder.js';
import type { Unit } from '../database/unit.js';
import { StoredFile } from './stored-file.entity.js';

/** A file that is safely on disk and waits for a record to own it. */
export interface FileOnDisk {
  /** SHA-256 of the content, in hex. */
  readonly hash: string;
  readonly byteSize: number;
}

/**
 * Files by their content's hash under `files/ab/`. A file is on disk, whole and flushed, before the row that owns it
 * commits; a crash in between leaves an orphan, never a row without its file.
 */
@Injectable()
export class FileStore {
  constructor(
    private readonly config: Config,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** Takes over a finished temporary file whose hash is known. */
  async keep(temporaryPath: string, hash: string): Promise<FileOnDisk> {
    const target = this.pathOf(hash);
    await prepareFolder(dirname(target));
    await flush(temporaryPath);
    await rename(temporaryPath, target);
    await flush(dirname(target));
    return { hash, byteSize: (await stat(target)).size };
  }

  async put(content: Uint8Array): Promise<FileOnDisk> {
    const temporary = join(this.config.folders.tmp, randomUUID());
    await prepareFolder(this.config.folders.tmp);
    try {
      const handle = await open(temporary, 'wx', 0o600);
      await handle.writeFile(content).finally(() => handle.close());
      return await this.keep(temporary, createHash('sha256').update(content).digest('hex'));
    } finally {
      await rm(temporary, { force: true });
    }
  }

  /** Records, in the unit of the record that will own it, that this content is wanted. */
  async own(unit: Unit, file: FileOnDisk, mediaType: string): Promise<void> {
    const row = { ...file, mediaType, storedAt: this.clock.now().toISOString() };
    await unit.manager.createQueryBuilder().insert().into(StoredFile).values(row).orIgnore().execute();
  }

  async read(hash: string): Promise<Uint8Array> {
    return readFile(this.pathOf(hash));
  }

  /** Piece by piece, open already; whoever asked destroys it. Null where the file is not there. */
  async stream(hash: string): Promise<Readable | null> {
    try {
      return (await open(this.pathOf(hash), 'r')).createReadStream();
    } catch (error) {
      if (isNativeError(error) && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  pathOf(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('A stored file is named by its SHA-256 in hex.');
    return join(this.config.folders.files, hash.slice(0, 2), hash);
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
