import { Injectable } from '@nestjs/common';
import { citationsIn } from '../../../domain/minutes/minute-citations.js';
import type { Unit } from '../../../platform/database/unit.js';
import { Citations } from '../citations.service.js';
import { Clause } from '../clause.entity.js';
import { MinuteBlock } from '../minute-block.entity.js';
import type { MinutesInFull } from '../minutes-in-full.js';

/** Citations of minutes that had no number yet when the text was written: the check is the last time to find them. */
@Injectable()
export class LateCitations {
  constructor(private readonly citations: Citations) {}

  async settle(unit: Unit, minutes: MinutesInFull): Promise<void> {
    for (const { id, text, clauses } of minutes.items.flatMap(({ blocks }) => blocks)) {
      const found = await this.found(text, minutes);
      if (found !== null) await unit.manager.update(MinuteBlock, { id }, { text: found });
      for (const clause of clauses) {
        const foundInClause = await this.found(clause.text, minutes);
        if (foundInClause !== null) await unit.manager.update(Clause, { id: clause.id }, { text: foundInClause });
      }
    }
  }

  /** The text with what it cites by id; null where nothing is new. */
  private async found(text: string, minutes: MinutesInFull): Promise<string | null> {
    if (citationsIn(text).length === 0) return null;
    const stored = await this.citations.stored(text, minutes, []);
    return stored === text ? null : stored;
  }
}
