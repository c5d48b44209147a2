import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { titlesFromClause } from '../../domain/work-programme/titles-from-clause.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import type { Unit } from '../../platform/database/unit.js';
import { ProgrammeEdits } from './programme-edits.js';
import type { ProgrammeItem } from './programme-item.entity.js';
import { ProgrammeMove } from './programme-move.entity.js';
import { Programme } from './programme.service.js';

export interface PrivateClause {
  readonly clauseId: string;
  /** What may be read of it. */
  readonly label: string;
}

/** By its label, and as business of its own. */
export type ClosedItem = Pick<ProgrammeItem, 'id' | 'itemId' | 'title'>;

/** Once a clause has become private, what was said of its items in public is said no more. */
@Injectable()
export class ProgrammeClosing {
  constructor(
    private readonly programme: Programme,
    private readonly edits: ProgrammeEdits,
  ) {}

  /** Those that were closed by this. */
  async close(unit: Unit, clauses: readonly PrivateClause[], by: Actor): Promise<ClosedItem[]> {
    const labels = new Map(clauses.map(({ clauseId, label }) => [clauseId, label]));
    const closed: ClosedItem[] = [];
    for (const { id, clauseId } of await this.programme.ofClauses([...labels.keys()])) {
      const label = labels.get(clauseId ?? '') ?? '';
      const item = await this.edits.locked(unit, id);
      const titles = titlesFromClause(label, label);
      if (titles.includes(item.title) && item.scope === label) continue;
      const [title = label] = titles;
      await this.edits.write(unit, item, { action: ACTION, changes: closedFacts(item, title, label) }, by);
      // Who moved it may have said why in words of the clause.
      await unit.manager.update(ProgrammeMove, { programmeItemId: id, reason: Not(IsNull()) }, { reason: WITHHELD });
      closed.push({ id, itemId: id, title });
    }
    return closed;
  }
}

const ACTION = 'closed an item of the work programme, whose clause became private';
const WITHHELD = 'Not shown: the decision it comes from is private.';

function closedFacts({ id, state }: ProgrammeItem, title: string, label: string) {
  return {
    ...{ title, scope: label, itemId: id },
    ...{ purpose: null, authorPersonId: null, authorPostId: null, dueOn: null },
    ...(state === 'dropped' ? { outcome: WITHHELD } : {}),
  };
}
