import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AuditEvent } from './audit-event.entity.js';

/** Who saved one version of a record, and when. */
export interface Save {
  readonly by: string;
  /** ISO UTC text. */
  readonly at: string;
}

/** Looks up in the trail who was quicker when two people edit one record. */
@Injectable()
export class Saves {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Null for a version that was written in passing, by the change of something else. */
  async find(recordId: string, version: number | null): Promise<Save | null> {
    if (version === null) return null;
    const saved = savedAs(recordId, version);
    const event = await this.unitOfWork.reading(AuditEvent).findOneBy({ saved });
    return event && { by: event.actor, at: event.at };
  }
}

export function savedAs(recordId: string, version: number): string {
  return `${recordId}@${version}`;
}
