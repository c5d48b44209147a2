import { Injectable } from '@nestjs/common';
import { ActionRaising, type ClauseToRaise } from '../../actions/action-raising.service.js';
import { Owners } from '../../actions/owners.service.js';
import { MinuteNumbers } from '../minute-numbers.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import type { ActionAhead, ActionsAhead } from './actions-ahead.js';
import { RaisedActions } from './raised-actions.service.js';

/** What the check of drafted minutes is going to do to actions. Asks nobody for permission. */
@Injectable()
export class ActionsAheadOfCheck {
  constructor(
    private readonly numbers: MinuteNumbers,
    private readonly raised: RaisedActions,
    private readonly raising: ActionRaising,
    private readonly owners: Owners,
  ) {}

  async of(minutes: MinutesInFull): Promise<ActionsAhead> {
    const clauses = await this.raised.clausesIn(await this.numbered(minutes));
    const known = await this.raising.ofClauses(clauses.map(({ clauseId }) => clauseId));
    const isKnown = ({ clauseId }: ClauseToRaise) => known.some((action) => action.clauseId === clauseId);
    const toRaise: ActionAhead[] = [];
    for (const clause of clauses) if (!isKnown(clause)) toRaise.push(await this.ahead(clause, minutes.meeting.day));
    return {
      toRaise,
      kept: clauses.filter(isKnown).map(({ reference }) => reference),
      decided: minutes.items.flatMap(({ decided }) => decided),
    };
  }

  /** With the numbers that the check would give them now. */
  private async numbered(minutes: MinutesInFull): Promise<MinutesInFull> {
    const { first } = await this.numbers.runOf(minutes.panel, minutes.meeting);
    return {
      ...minutes,
      items: minutes.items.map((item, index) => ({ ...item, number: item.number ?? first + index })),
    };
  }

  private async ahead(clause: ClauseToRaise, day: string): Promise<ActionAhead> {
    const { reference, dueOn, noDateBecause, isPrivate, publicLabel, wording } = clause;
    const owned = await this.owners.named(clause.owner, day);
    return {
      reference,
      wording: isPrivate ? (publicLabel ?? '') : wording,
      dueOn,
      noDateBecause,
      owner: owned.noOwnerBecause === null ? await this.owners.called(owned) : null,
      noOwnerBecause: owned.noOwnerBecause,
    };
  }
}
