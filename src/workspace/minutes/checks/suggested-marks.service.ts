import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { suggestClause, type SuggestedClause } from '../../../domain/minutes/suggested-clause.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import { ClauseMarkRow } from '../clause-mark.entity.js';
import { Clause } from '../clause.entity.js';
import { Minute } from '../minute.entity.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { MinutesEdits } from '../minutes-edits.js';

interface Suggestion extends SuggestedClause {
  readonly minuteId: string;
  readonly clauseId: string;
}

/** The marks that the wording of clauses suggests: the clerk takes them, and may change each. */
@Injectable()
export class SuggestedMarks {
  constructor(
    private readonly edits: MinutesEdits,
    private readonly audit: AuditTrail,
  ) {}

  /** Of how many unmarked clauses something is suggested. */
  countIn(minutes: MinutesInFull): number {
    return suggestionsIn(minutes).length;
  }

  /** Marks every clause that nobody has marked and of which something is suggested, with owner and date; how many. */
  async accept(minutesId: string, user: Actor & Reader): Promise<number> {
    return this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      const suggestions = suggestionsIn(minutes);
      const rows = suggestions.flatMap(({ clauseId, marks }) => marks.map((mark) => ({ id: newId(), clauseId, mark })));
      if (rows.length > 0) await unit.manager.insert(ClauseMarkRow, rows);
      for (const { clauseId, owner, due } of suggestions) {
        await unit.manager.update(Clause, { id: clauseId }, { owner, due });
      }
      for (const minuteId of new Set(suggestions.map((each) => each.minuteId))) {
        await unit.manager.increment(Minute, { id: minuteId }, 'version', 1);
      }
      await this.audit.record(unit, user, {
        action: 'took the suggested marks',
        subjectKind: 'minutes',
        subjectId: minutesId,
        detail: { clauses: suggestions.length },
      });
      return suggestions.length;
    });
  }
}

function suggestionsIn({ items }: MinutesInFull): Suggestion[] {
  return items.flatMap((minute) =>
    minute.blocks.flatMap(({ resolution, clauses }) =>
      clauses.flatMap((clause) => {
        if (resolution?.outcome !== 'carried' || clause.marks.length > 0) return [];
        const { marks, owner, due } = suggestClause(clause.text, resolution.kind);
        const kept = { owner: clause.owner ?? owner, due: clause.due ?? due };
        return marks.length === 0 ? [] : [{ minuteId: minute.id, clauseId: clause.id, marks, ...kept }];
      }),
    ),
  );
}
