import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { referenceInMinutes } from '../../../domain/actions/action-decisions.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActionParty } from '../../actions/action-party.entity.js';
import { type Action, safeWording } from '../../actions/action.entity.js';
import type { Panel } from '../../panels/panel.entity.js';
import { Clause } from '../clause.entity.js';
import { ActionDecision } from './action-decision.entity.js';
import type { DecidedAction } from './decided-action.js';

/** Reads what minutes say of outstanding actions. Asks nobody for permission. */
@Injectable()
export class DecidedActionsLoader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of these minutes of one meeting, in order. */
  async of(minuteIds: readonly string[], panel: Panel, year: string | null): Promise<DecidedAction[]> {
    const rows = await this.unitOfWork.reading(ActionDecision).find({
      where: { minuteId: In([...minuteIds]) },
      relations: { action: true },
      order: { position: 'ASC', id: 'ASC' },
    });
    if (rows.length === 0) return [];
    const headings = await this.headingsOf(rows.flatMap(({ action }) => action?.clauseId ?? []));
    const parties = await this.interestedIn(rows.map(({ actionId }) => actionId));
    return rows.flatMap(({ action, ...row }) => {
      if (!action) return [];
      const name = referenceInMinutes(action.reference, panel.reference, year);
      return {
        ...row,
        reference: action.reference,
        called: `${name} (${aboutOf(action, headings)})`,
        isPrivate: action.isPrivate,
        interestedIds: parties.flatMap(({ actionId, personId }) => (actionId === row.actionId ? (personId ?? []) : [])),
        isClosed: action.closedOn !== null,
      };
    });
  }

  /** What the minutes are called that they came from, as the public reads it, by the clause. */
  private async headingsOf(clauseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const relations = { block: { minute: true } } as const;
    const clauses = await this.unitOfWork.reading(Clause).find({ where: { id: In([...clauseIds]) }, relations });
    return new Map(
      clauses.flatMap(({ id, block }) =>
        block?.minute ? [[id, block.minute.publicHeading ?? block.minute.heading] as const] : [],
      ),
    );
  }

  private async interestedIn(actionIds: readonly string[]): Promise<ActionParty[]> {
    return this.unitOfWork.reading(ActionParty).findBy({ actionId: In([...actionIds]), kind: 'interested' });
  }
}

function aboutOf(action: Action, headings: ReadonlyMap<string, string>): string {
  if (action.isPrivate) return safeWording(action);
  return headings.get(action.clauseId ?? '') ?? action.wording;
}
