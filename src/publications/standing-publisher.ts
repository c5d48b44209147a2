import { Injectable } from '@nestjs/common';
import type { Unit } from '../platform/database/unit.js';
import { PublicRecord } from './public-record.js';
import type { Publication, PublicationKind } from './publication.entity.js';
import { Publisher, type ToPublish } from './publisher.js';

interface Subject<Kind extends PublicationKind> {
  readonly kind: Kind;
  readonly subjectId: string;
}

type Composed<Kind extends PublicationKind> = Omit<ToPublish<Kind>, 'kind' | 'subjectId' | 'files'>;

/** For what stays public and changes: a panel, its registers, its terms. It is published anew when it reads differently, and only then. */
@Injectable()
export class StandingPublisher {
  constructor(
    private readonly publisher: Publisher,
    private readonly record: PublicRecord,
  ) {}

  async isPublished(kind: PublicationKind, subjectId: string): Promise<boolean> {
    return (await this.record.publicAmong(kind, [subjectId])).has(subjectId);
  }

  /** Only where it is public by then: asked under the lock that a withdrawal takes too. Call it last in the unit of a change. */
  async publishAnew<Kind extends PublicationKind>(
    unit: Unit,
    subject: Subject<Kind>,
    compose: () => Promise<Composed<Kind>>,
  ): Promise<Publication | null> {
    await unit.lock(`${subject.kind}-publication`, subject.subjectId);
    return (await this.isPublished(subject.kind, subject.subjectId)) ? this.publish(unit, subject, compose) : null;
  }

  /**
   * Null where the public reads the same already. Call it last in the unit of the change; it is composed under a lock, so
   * that of two changes at once the later one publishes both.
   */
  async publish<Kind extends PublicationKind>(
    unit: Unit,
    { kind, subjectId }: Subject<Kind>,
    compose: () => Promise<Composed<Kind>>,
  ): Promise<Publication | null> {
    await unit.lock(`${kind}-publication`, subjectId);
    const composed = await compose();
    const published = await this.record.findLatestOf(kind, subjectId);
    if (published && JSON.stringify(published.content) === JSON.stringify(composed.content)) return null;
    return this.publisher.publish<Kind>(unit, { kind, subjectId, files: [], ...composed });
  }
}
