import { Injectable } from '@nestjs/common';
import { FileStore, type FileOnDisk } from '../../../platform/files/file-store.js';
import { MINUTES_PDF, type MinutesContent } from '../../../publications/content/minutes-content.js';
import type { FileToPublish } from '../../../publications/publisher.js';
import { AuthorityService } from '../../authority/authority.service.js';
import type { MinutesDocument } from '../documents/minutes-document.js';
import { WORD_TYPE, writeMinutes } from '../documents/minutes.docx.js';
import { drawMinutes } from '../documents/minutes.pdf.js';

/** A document on disk that waits for its row. */
export interface MadeDocument {
  readonly file: FileOnDisk;
  readonly name: string;
  readonly mediaType: string;
  readonly pageCount: number;
}

/** The PDF and the Word file of minutes for the public, made from nothing but what was frozen for it. */
@Injectable()
export class PublicDocuments {
  constructor(
    private readonly files: FileStore,
    private readonly authority: AuthorityService,
  ) {}

  /** `firstLeaf` is fixed with the approval, and so is as frozen as the rest. */
  async make(content: MinutesContent, madeAt: string, firstLeaf = 1): Promise<MadeDocument[]> {
    const document = { ...(await this.documentOf(content, madeAt)), firstLeaf };
    const { bytes, pageCount } = await drawMinutes(document);
    const pdf = { name: MINUTES_PDF, mediaType: 'application/pdf', file: await this.files.put(bytes), pageCount };
    const word = await this.files.put(await writeMinutes(document));
    return [pdf, { name: 'minutes.docx', mediaType: WORD_TYPE, file: word, pageCount }];
  }

  private async documentOf(content: MinutesContent, madeAt: string): Promise<MinutesDocument> {
    const { record, standing, approvedOn, signed, corrections, authority } = content;
    const { brandColour } = await this.authority.get();
    return {
      ...{ record, approvedOn, signed, corrections, madeAt, status: standing },
      council: { name: authority.name, colour: brandColour },
      firstLeaf: 1,
      withInitials: false,
    };
  }
}

export function toPublish({ name, mediaType, file, pageCount }: MadeDocument): FileToPublish {
  return { name, mediaType, fileHash: file.hash, byteSize: file.byteSize, pageCount };
}
