import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../../domain/errors.js';
import { FileStore, type FileOnDisk } from '../../../platform/files/file-store.js';
import { PdfInspector } from '../../../platform/pdf/inspection/pdf-inspector.js';

/** A finished file outside the store, as an upload leaves it. */
export interface IncomingFile {
  /** As the person's machine calls it. */
  readonly fileName: string;
  readonly path: string;
  readonly sha256: string;
}

export interface TakenFile extends FileOnDisk {
  readonly fileName: string;
  readonly pageCount: number;
}

export const PDF = 'application/pdf';

const LONGEST_NAME = 200;

/** Takes in a PDF once it has been shown that a pack can be built from it; slow work, so never inside a unit. */
@Injectable()
export class PaperIntake {
  constructor(
    private readonly inspector: PdfInspector,
    private readonly files: FileStore,
  ) {}

  /** @throws RuleBroken at `file`, in words for the person at the desk */
  async take(file: IncomingFile | undefined): Promise<TakenFile> {
    if (file === undefined) throw new RuleBroken('Select a PDF file', 'file');
    const inspection = await this.inspector.inspect(file.path);
    if (!inspection.accepted) throw new RuleBroken(inspection.message, 'file');
    const kept = await this.files.keep(file.path, file.sha256);
    return { ...kept, fileName: file.fileName.slice(-LONGEST_NAME), pageCount: inspection.pageCount };
  }
}
