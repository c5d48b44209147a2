import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../../database/new-id.js';
import { prepareFolder } from '../../database/prepare-folder.js';

export interface StoredStream {
  readonly sha256: string;
  readonly size: number;
}

/** A place in the temporary folder, named before anything is written so that it can be cleared whatever happens. */
export class TemporaryFile {
  readonly path: string;

  constructor(private readonly folder: string) {
    this.path = join(folder, `${newId()}.upload`);
  }

  /** Writes and hashes in one go; a paper never lies in memory. */
  async fill(stream: Readable): Promise<StoredStream> {
    await prepareFolder(this.folder);
    // A pipeline from a stream that was destroyed before it began would wait for ever.
    if (stream.destroyed) throw new Error('The upload ended before it was stored.');
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    await pipeline(stream, measure, createWriteStream(this.path, { flags: 'wx', mode: 0o600 }));
    return { sha256: hash.digest('hex'), size };
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}
