import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '../src/platform/config/config.js';
import { TemporaryFile } from '../src/platform/web/uploads/temporary-file.js';
import { type PlaceholderFacts, placeholderPaper } from './placeholder-paper.js';

export interface IncomingPaper {
  readonly fileName: string;
  readonly path: string;
  readonly sha256: string;
}

/** Makes placeholders and lays them down as an upload would, so that they are taken in like anybody's paper. */
@Injectable()
export class IncomingPapers {
  constructor(private readonly config: Config) {}

  async lay(fileName: string, facts: PlaceholderFacts): Promise<IncomingPaper> {
    const place = new TemporaryFile(this.config.folders.tmp);
    const bytes = await placeholderPaper(facts);
    const { sha256 } = await place.fill(Readable.from([bytes]));
    return { fileName, path: place.path, sha256 };
  }
}
