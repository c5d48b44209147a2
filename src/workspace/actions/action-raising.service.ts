import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ActionAdding, type RaisedAt } from './action-adding.js';
import { ActionEdits, type Doer } from './action-edits.js';
import { ActionParty } from './action-party.entity.js';
import { Action, type ActionSource } from './action.entity.js';
import { Owners } from './owners.service.js';

/** What minutes say of a clause that sets something going. */
export interface ClauseToRaise {
  readonly clauseId: string;
  readonly source: Exclude<ActionSource, 'matters-arising'>;
  readonly resolutionId: string | null;
  readonly minuteNumber: string;
  readonly reference: string;
  readonly referenceKey: string;
  /** Plain words. */
  readonly wording: string;
  readonly isPrivate: boolean;
  readonly publicLabel: string | null;
  readonly opensToMembers: boolean;
  /** Person ids of those to whom its private matter opens, and is closed, by name. */
  readonly officerIds: readonly string[];
  readonly interestedIds: readonly string[];
  /** In the words of the clause. */
  readonly owner: string | null;
  readonly due: string | null;
  /** The day those words mean; with why there is none. */
  readonly dueOn: string | null;
  readonly noDateBecause: string | null;
  /** Whose reply it waits on from the start, such as the body it was recommended to. */
  readonly waitingFor: string | null;
}

/**
 * Clauses become actions when their minutes are checked, in that unit. A clause whose action there is, because the check
 * was taken back and made again, keeps it: what its minute says by now is written over what it said.
 */
@Injectable()
export class ActionRaising {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly owners: Owners,
    private readonly adding: ActionAdding,
    private readonly edits: ActionEdits,
  ) {}

  async raise(unit: Unit, at: RaisedAt, clauses: readonly ClauseToRaise[], by: Doer): Promise<void> {
    const known = await unit.manager.findBy(Action, { clauseId: In(clauses.map(({ clauseId }) => clauseId)) });
    for (const clause of clauses) {
      const action = known.find(({ clauseId }) => clauseId === clause.clauseId);
      if (action) await this.renew(unit, action, clause, by);
      else await this.add(unit, at, clause, by);
    }
  }

  /** Of these clauses the actions that are not done, with what they are called: the clauses stay while these live. */
  async liveOf(clauseIds: readonly string[]): Promise<Pick<Action, 'id' | 'clauseId' | 'reference'>[]> {
    if (clauseIds.length === 0) return [];
    return this.unitOfWork.reading(Action).find({
      select: { id: true, clauseId: true, reference: true },
      where: { clauseId: In([...clauseIds]), closedOn: IsNull() },
      order: { referenceKey: 'ASC', id: 'ASC' },
    });
  }

  /** Every action of these clauses, done or not. */
  async ofClauses(clauseIds: readonly string[]): Promise<Action[]> {
    if (clauseIds.length === 0) return [];
    const where = { clauseId: In([...clauseIds]) };
    return this.unitOfWork.reading(Action).find({ where, order: { referenceKey: 'ASC', id: 'ASC' } });
  }

  private async add(unit: Unit, at: RaisedAt, clause: ClauseToRaise, by: Doer): Promise<void> {
    const { owner, due, dueOn, noDateBecause, officerIds, interestedIds, ...said } = clause;
    const owned = await this.owners.named(owner, at.day);
    const dated = { dueOn, dueWords: due, noDateBecause: dueOn === null ? noDateBecause : null };
    const id = await this.adding.add(unit, at, { ...said, ...owned, ...dated, ownerWords: owner }, by);
    await insertParties(unit, id, officerIds, interestedIds);
  }

  /** Its number, its words and who may read them; owner and day are the action's own by now. */
  private async renew(unit: Unit, { id }: Action, clause: ClauseToRaise, by: Doer): Promise<void> {
    const action = await this.edits.locked(unit, id);
    const { resolutionId, minuteNumber, reference, referenceKey, wording } = clause;
    const { opensToMembers, officerIds, interestedIds } = clause;
    const { isPrivate, publicLabel } = privacyOf(action, clause);
    const said = {
      resolutionId,
      minuteNumber,
      reference,
      referenceKey,
      wording,
      isPrivate,
      publicLabel,
      opensToMembers,
    };
    await unit.manager.delete(ActionParty, { actionId: id, kind: Not('supporter') });
    await insertParties(unit, id, officerIds, interestedIds);
    if (!differs(action, said)) return;
    await this.edits.write(unit, action, { act: 'reworded', text: '', changes: said }, by);
  }
}

/** What was said of it while it was private stays closed: it stays private, with its wording for a label. */
function privacyOf(action: Action, clause: ClauseToRaise): Pick<Action, 'isPrivate' | 'publicLabel'> {
  if (!action.isPrivate || clause.isPrivate) return clause;
  return { isPrivate: true, publicLabel: clause.wording };
}

type Said = Pick<
  Action,
  | 'resolutionId'
  | 'minuteNumber'
  | 'reference'
  | 'referenceKey'
  | 'wording'
  | 'isPrivate'
  | 'publicLabel'
  | 'opensToMembers'
>;

function differs(action: Said, said: Said): boolean {
  return Object.keys(said).some((name) => action[name as keyof Said] !== said[name as keyof Said]);
}

async function insertParties(unit: Unit, actionId: string, officers: readonly string[], interested: readonly string[]) {
  const rows = [
    ...officers.map((personId) => ({ id: newId(), actionId, kind: 'officer' as const, personId, postId: null })),
    ...interested.map((personId) => ({ id: newId(), actionId, kind: 'interested' as const, personId, postId: null })),
  ];
  if (rows.length > 0) await unit.manager.insert(ActionParty, rows);
}
