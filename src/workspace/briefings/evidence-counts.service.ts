import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ActionEvidence } from '../actions/action-evidence.entity.js';

/** How many files show what was said of an action. Their number tells nothing of what is in them. */
@Injectable()
export class EvidenceCounts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By the id of the action; what has none is not in it. */
  async of(actionIds: readonly string[]): Promise<Map<string, number>> {
    if (actionIds.length === 0) return new Map();
    const files = await this.unitOfWork.reading(ActionEvidence).find({
      select: { id: true, update: { id: true, actionId: true } },
      where: { update: { actionId: In([...actionIds]) } },
      relations: { update: true },
    });
    const counts = new Map<string, number>();
    for (const { update } of files) {
      if (update) counts.set(update.actionId, (counts.get(update.actionId) ?? 0) + 1);
    }
    return counts;
  }
}
