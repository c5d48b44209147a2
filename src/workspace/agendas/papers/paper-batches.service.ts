import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import type { Batch, RefusedFile } from './paper-batch.js';
import type { IncomingFile } from './paper-intake.js';
import type { PaperForm } from './paper.form.js';
import { PapersService } from './papers.service.js';

/** Several files of one entry at once: each becomes a paper, in the order of their names; one that is refused stops no other. */
@Injectable()
export class PaperBatches {
  constructor(private readonly papers: PapersService) {}

  /** A single file is refused as it would be by itself. @throws RuleBroken at `file` */
  async add(
    place: { readonly agendaId: string; readonly entryId: string },
    form: PaperForm,
    files: readonly IncomingFile[],
    user: Actor & Reader,
  ): Promise<Batch> {
    if (files.length < 2) return onlyOne(files[0], await this.papers.add(place, form, files[0], user));
    const added: { paperId: string; fileName: string }[] = [];
    const refused: RefusedFile[] = [];
    for (const file of inOrderOfNames(files)) {
      try {
        added.push(addedAs(await this.papers.add(place, saidOf(form, added.length === 0), file, user), file));
      } catch (error) {
        refused.push(refusalOf(file, error));
      }
    }
    return { added, refused };
  }
}

function onlyOne(file: IncomingFile | undefined, paperId: string): Batch {
  return { added: [{ paperId, fileName: file?.fileName ?? '' }], refused: [] };
}

function addedAs(paperId: string, { fileName }: IncomingFile) {
  return { paperId, fileName };
}

/** A title is that of one paper; the others go with the first. */
function saidOf({ kind, author, backgroundPapers }: PaperForm, isFirst: boolean): PaperForm {
  return isFirst ? { kind, author, backgroundPapers } : {};
}

/** `Appendix 2` stands before `Appendix 10`. */
function inOrderOfNames(files: readonly IncomingFile[]): IncomingFile[] {
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  return files.toSorted((one, other) => compare(one.fileName, other.fileName));
}

function refusalOf({ fileName }: IncomingFile, error: unknown): RefusedFile {
  if (error instanceof RuleBroken && error.field === 'file') return { fileName, message: error.message };
  throw error;
}
