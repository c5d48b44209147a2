import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MinutesCirculation } from './circulation.entity.js';

/** What of drafted minutes one person was sent. */
export interface Sent {
  readonly isWhole: boolean;
  /** Those sent one by one. */
  readonly minuteIds: ReadonlySet<string>;
}

const NOTHING: Sent = { isWhole: false, minuteIds: new Set() };

/** Who was sent drafted minutes. Asks nobody for permission. */
@Injectable()
export class Circulated {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async to(personId: string | null, minutesId: string): Promise<Sent> {
    if (personId === null) return NOTHING;
    const rows = await this.unitOfWork.reading(MinutesCirculation).findBy({ minutesId, personId });
    return {
      isWhole: rows.some(({ minuteId }) => minuteId === null),
      minuteIds: new Set(rows.flatMap(({ minuteId }) => minuteId ?? [])),
    };
  }

  /** With their persons: the whole first, then in the order in which they were sent. */
  async of(minutesId: string): Promise<MinutesCirculation[]> {
    const rows = await this.unitOfWork.reading(MinutesCirculation).find({
      where: { minutesId },
      relations: { person: true },
      order: { sentAt: 'ASC', id: 'ASC' },
    });
    return [...rows.filter(({ minuteId }) => minuteId === null), ...rows.filter(({ minuteId }) => minuteId !== null)];
  }
}

export function wasSentAnything({ isWhole, minuteIds }: Sent): boolean {
  return isWhole || minuteIds.size > 0;
}

export function wasSent({ isWhole, minuteIds }: Sent, minuteId: string): boolean {
  return isWhole || minuteIds.has(minuteId);
}
