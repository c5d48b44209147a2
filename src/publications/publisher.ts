import { Injectable } from '@nestjs/common';
import { newId } from '../platform/database/new-id.js';
import { drawNumber } from '../platform/database/counters.js';
import type { Unit } from '../platform/database/unit.js';
import { CONTENT_SCHEMA, type PublishedContent } from './content/published-content.js';
import { PublicationFile } from './publication-file.entity.js';
import { CHAIN_START, publicationHash } from './publication-hash.js';
import { Publication, type PublicationKind } from './publication.entity.js';

export interface FileToPublish {
  /** The last part of its address, such as `public-pack.pdf`. */
  readonly name: string;
  readonly mediaType: string;
  readonly fileHash: string;
  readonly byteSize: number;
  readonly pageCount: number;
}

export interface ToPublish<Kind extends PublicationKind = PublicationKind> {
  readonly kind: Kind;
  readonly subjectId: string;
  readonly address: string;
  /** Folded, by which lists file it; left out where that is the last part of the address. */
  readonly filedUnder?: string | null;
  readonly day: string;
  readonly content: PublishedContent[Kind];
  readonly files: readonly FileToPublish[];
  /** By the council's clock, ISO UTC text. */
  readonly publishedAt: string;
  /** Account id, or the name of the part of the system. */
  readonly publishedBy: string;
}

/** The one gate to the public record: what goes in is already what the public may read. */
@Injectable()
export class Publisher {
  /** Appends to the chain inside the caller's unit; a publication of the same subject is superseded, never changed. */
  async publish<Kind extends PublicationKind>(unit: Unit, order: ToPublish<Kind>): Promise<Publication> {
    await unit.lock('publications', 'chain');
    const superseded = await this.latestOf(unit, order.kind, order.subjectId);
    const facts = {
      sequence: await drawNumber(unit, 'publications'),
      kind: order.kind,
      subjectId: order.subjectId,
      edition: (superseded?.edition ?? 0) + 1,
      address: order.address,
      day: order.day,
      contentSchema: CONTENT_SCHEMA[order.kind],
      content: JSON.stringify(order.content),
      publishedAt: order.publishedAt,
      publishedBy: order.publishedBy,
      supersedesId: superseded?.id ?? null,
      previousHash: await this.endOfChain(unit),
    };
    const hash = publicationHash(facts, order.files);
    const publication = { ...facts, filedUnder: order.filedUnder ?? null, withdrawalId: null, id: newId(), hash };
    await unit.manager.insert(Publication, publication);
    for (const file of order.files) {
      await unit.manager.insert(PublicationFile, { ...file, id: newId(), publicationId: publication.id });
    }
    return publication;
  }

  private async latestOf(unit: Unit, kind: PublicationKind, subjectId: string): Promise<Publication | null> {
    return unit.manager.findOne(Publication, { where: { kind, subjectId }, order: { edition: 'DESC' } });
  }

  private async endOfChain(unit: Unit): Promise<string> {
    const [last] = await unit.manager.find(Publication, { order: { sequence: 'DESC' }, take: 1 });
    return last?.hash ?? CHAIN_START;
  }
}
