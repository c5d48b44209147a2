import { Injectable } from '@nestjs/common';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import type { Unit } from '../../../platform/database/unit.js';
import { ClosedBusiness } from '../../agendas/entries/planned/closed-business.service.js';
import { type ItemAhead, ProgrammeClauses } from '../../work-programme/programme-clauses.service.js';
import { ProgrammeClosing } from '../../work-programme/programme-closing.service.js';
import { ProgrammePlacing } from '../../work-programme/programme-placing.service.js';
import { RaisedActions } from '../actions/raised-actions.service.js';
import { isInForce } from '../actions/raising-clauses.js';
import type { MinuteInFull, MinutesInFull } from '../minutes-in-full.js';
import { privateClausesIn } from './private-clauses.js';
import { askingClauseIds, reportsAsked } from './reports-asked.js';

/** What the check of minutes means for the work programme: what they ask for is planned, what was planned is done. */
@Injectable()
export class PlannedBusiness {
  constructor(
    private readonly raised: RaisedActions,
    private readonly clauses: ProgrammeClauses,
    private readonly closing: ProgrammeClosing,
    private readonly entries: ClosedBusiness,
    private readonly placing: ProgrammePlacing,
  ) {}

  /** Of minutes with the numbers that the check gives them. */
  async ahead(minutes: MinutesInFull): Promise<ItemAhead[]> {
    return this.clauses.ahead(minutes.meeting, await this.askedIn(minutes));
  }

  async settle(unit: Unit, minutes: MinutesInFull, by: Actor): Promise<void> {
    const { meeting, agenda, items } = minutes;
    const closed = await this.closing.close(unit, privateClausesIn(minutes), by);
    for (const item of closed) await this.entries.close(unit, item, by);
    await this.clauses.settle(unit, meeting, await this.askedIn(minutes), by);
    for (const { id, programmeItemId } of agenda?.entries ?? []) {
      if (programmeItemId === null) continue;
      const minute = items.find(({ minuted }) => minuted?.id === id);
      const at = minute ? `Minute ${minute.printed}, ${plainDate(meeting.day)}` : null;
      if (at !== null && !isDeferred(minute)) await this.placing.finish(unit, programmeItemId, meeting.id, at, by);
      else await this.placing.giveBack(unit, programmeItemId, meeting.id, whyBack(at, meeting.day), by);
    }
  }

  async takeBack(unit: Unit, minutes: MinutesInFull, by: Actor): Promise<void> {
    await this.clauses.takeBack(unit, askingClauseIds(minutes), by);
    for (const { programmeItemId } of minutes.agenda?.entries ?? []) {
      if (programmeItemId !== null) await this.placing.reopen(unit, programmeItemId, minutes.meeting, by);
    }
  }

  private async askedIn(minutes: MinutesInFull) {
    return reportsAsked(minutes, await this.raised.clausesIn(minutes));
  }
}

function isDeferred(minute: MinuteInFull | undefined): boolean {
  return !!minute?.blocks.some((block) => isInForce(block) && block.resolution?.kind === 'deferred');
}

function whyBack(at: string | null, day: string): string {
  return at === null ? `Not minuted at the meeting of ${plainDate(day)}.` : `Deferred: ${at}.`;
}
