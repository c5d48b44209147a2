import { Injectable } from '@nestjs/common';
import { FailPoint } from '../../../platform/config/fail-point.js';
import type { Unit } from '../../../platform/database/unit.js';
import { ActionRaising, type ClauseToRaise } from '../../actions/action-raising.service.js';
import { RecommendationFounding } from '../../recommendations/founding/recommendation-founding.service.js';
import { Citations } from '../citations.service.js';
import { type MinutesInFull, textsOf } from '../minutes-in-full.js';
import { plainMarkdown } from '../register/plain-markdown.js';
import { clausesToRaise } from './clauses-to-raise.js';
import { recommendingClausesIn } from './recommending-clauses.js';
import { DueContexts } from '../../actions/due-contexts.service.js';

/** The check asks for a label of what is private; minutes that were checked before there were actions may have none. */
function mayBeNamed({ isPrivate, publicLabel }: ClauseToRaise): boolean {
  return !isPrivate || publicLabel !== null;
}

/** Makes actions of what minutes resolved and promised, when the check has fixed their numbers. */
@Injectable()
export class RaisedActions {
  constructor(
    private readonly citations: Citations,
    private readonly contexts: DueContexts,
    private readonly raising: ActionRaising,
    private readonly recommendations: RecommendationFounding,
    private readonly failPoint: FailPoint,
  ) {}

  async settle(unit: Unit, minutes: MinutesInFull, by: Parameters<ActionRaising['raise']>[3]): Promise<void> {
    const { panel, meeting } = minutes;
    const at = { panelId: panel.id, meetingId: meeting.id, day: meeting.day };
    for (const clause of await this.clausesIn(minutes)) {
      await this.raising.raise(unit, at, [clause], by);
      this.failPoint.pass('action-raised');
    }
    await this.recommendations.found(unit, recommendingClausesIn(minutes));
  }

  /** Those alone that no action was made of yet; the others are left as they are. */
  async addMissing(unit: Unit, minutes: MinutesInFull, by: Parameters<ActionRaising['raise']>[3]): Promise<void> {
    const { panel, meeting } = minutes;
    const clauses = await this.clausesIn(minutes);
    const known = (await this.raising.ofClauses(clauses.map(({ clauseId }) => clauseId))).map((each) => each.clauseId);
    const missing = clauses.filter(({ clauseId }) => !known.includes(clauseId));
    await this.raising.raise(unit, { panelId: panel.id, meetingId: meeting.id, day: meeting.day }, missing, by);
    await this.recommendations.found(unit, recommendingClausesIn(minutes));
  }

  /** What actions are made of, in order. */
  async clausesIn(minutes: MinutesInFull): Promise<ClauseToRaise[]> {
    const inPlainWords = await this.plainWordsIn(minutes);
    const due = await this.contexts.of(minutes.panel, minutes.meeting.day);
    return clausesToRaise(minutes, { due, inPlainWords }).filter(mayBeNamed);
  }

  private async plainWordsIn(minutes: MinutesInFull): Promise<(text: string) => string> {
    const texts = minutes.items.flatMap(({ blocks }) => textsOf(blocks));
    const names = await this.citations.namesIn(texts, minutes);
    return (text) => plainMarkdown(this.citations.drawn(text, names));
  }
}
