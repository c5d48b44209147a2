import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../../domain/errors.js';
import { FileStore, type FileOnDisk } from '../../../platform/files/file-store.js';
import type { Unit } from '../../../platform/database/unit.js';
import { WordConverter } from '../../../platform/pdf/conversion/word-converter.js';
import type { Look } from '../../../platform/pdf/hidden/look.js';
import type { PageCounts } from '../../../platform/pdf/inspection/pdf-inspection.js';
import { PdfInspector } from '../../../platform/pdf/inspection/pdf-inspector.js';
import { FileLooks } from '../looks/file-looks.service.js';
import { kindOfFile } from './sent-file.js';

/** A finished file outside the store, as an upload leaves it. */
export interface IncomingFile {
  /** As the person's machine calls it. */
  readonly fileName: string;
  readonly path: string;
  readonly sha256: string;
}

export interface TakenFile extends FileOnDisk, PageCounts {
  readonly fileName: string;
  /** What it carries that its pages do not show. */
  readonly look: Look;
  /** The Word file it was made from. */
  readonly source: (FileOnDisk & { readonly fileName: string }) | null;
}

export const PDF = 'application/pdf';
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const LONGEST_NAME = 200;

/** Takes in a PDF once it has been shown that a pack can be built from it; slow work, so never inside a unit. */
@Injectable()
export class PaperIntake {
  constructor(
    private readonly inspector: PdfInspector,
    private readonly converter: WordConverter,
    private readonly files: FileStore,
    private readonly looks: FileLooks,
  ) {}

  /** What the chooser of files offers. */
  get takesWord(): boolean {
    return this.converter.isPresent;
  }

  /** @throws RuleBroken at `file`, in words for the person at the desk */
  async take(file: IncomingFile | undefined): Promise<TakenFile> {
    if (file === undefined) throw new RuleBroken('Select a file', 'file');
    switch (await kindOfFile(file.path, file.fileName)) {
      case 'word':
        return this.takeWord(file);
      case 'old-word':
        throw new RuleBroken('This is an old Word file (.doc). Save it as PDF and upload that', 'file');
      case 'other':
        return this.takePdf(file);
    }
  }

  /** In the unit of the paper that will own them. */
  async own(unit: Unit, { source, look, ...file }: TakenFile): Promise<void> {
    await this.files.own(unit, onDisk(file), PDF);
    await this.looks.record(unit, file.hash, look);
    if (source !== null) await this.files.own(unit, onDisk(source), WORD);
  }

  private async takePdf({ fileName, path, sha256 }: IncomingFile): Promise<TakenFile> {
    const seen = await this.examine(path);
    return { ...(await this.files.keep(path, sha256)), ...seen, fileName: shortened(fileName), source: null };
  }

  private async takeWord({ fileName, path, sha256 }: IncomingFile): Promise<TakenFile> {
    if (!this.converter.isPresent) throw new RuleBroken(NO_CONVERTER, 'file');
    return this.converter.convert(path, async (pdf) => {
      if (pdf === null) throw new RuleBroken(NOT_CONVERTED, 'file');
      const seen = await this.examine(pdf);
      const file = await this.files.put(await readFile(pdf));
      const source = { ...(await this.files.keep(path, sha256)), fileName: shortened(fileName) };
      return { ...file, ...seen, fileName: shortened(fileName.replace(/\.docx$/i, '.pdf')), source };
    });
  }

  private async examine(path: string): Promise<PageCounts & Pick<TakenFile, 'look'>> {
    const examination = await this.inspector.examine(path);
    if (!examination.accepted) throw new RuleBroken(examination.message, 'file');
    const { pageCount, pagesWithText, look } = examination;
    return { pageCount, pagesWithText, look };
  }
}

const NO_CONVERTER = 'This is a Word file. Save it as PDF and upload that: this installation cannot convert it';
const NOT_CONVERTED = 'This Word file could not be turned into PDF. Save it as PDF in Word and upload that';

function shortened(fileName: string): string {
  return fileName.slice(-LONGEST_NAME);
}

function onDisk({ hash, byteSize }: FileOnDisk): FileOnDisk {
  return { hash, byteSize };
}
