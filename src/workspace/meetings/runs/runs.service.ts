import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import { yearToPlan } from '../../../domain/calendar/municipal-year.js';
import { RuleBroken } from '../../../domain/errors.js';
import { lines } from '../../../domain/lines.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuthorityService } from '../../authority/authority.service.js';
import type { Panel } from '../../panels/panel.entity.js';
import { PanelsService } from '../../panels/panels.service.js';
import { DayWarnings } from '../day-warnings.service.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import { requireClerkOf } from '../meeting-rights.js';
import { MeetingsService } from '../meetings.service.js';
import { daysAskedFor, refuseTooMany } from './days-of-run.js';
import type { OfferedRun } from './offered-run.js';
import type { RunForm, RunQuestionForm } from './run.form.js';

/** Plans a panel's year: days are offered first, and those the clerk keeps are scheduled together. */
@Injectable()
export class RunsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly warnings: DayWarnings,
    private readonly panels: PanelsService,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** As the form opens: the usual time and place of a panel, and the municipal year to plan. */
  async opened(panel: Panel | null): Promise<object> {
    const year = yearToPlan(this.clock.today(), await this.authority.municipalYears());
    const usual = panel && { panelId: panel.id, startsAt: panel.defaultTime, place: panel.defaultPlace };
    return { kind: 'ordinary', rhythm: 'months', ...usual, ...year };
  }

  async offer(question: RunQuestionForm, user: Reader): Promise<OfferedRun> {
    requireClerkOf(user, question.panelId);
    const panel = await this.panels.get(question.panelId);
    const startsAt = question.startsAt ?? panel.defaultTime;
    const place = lines(question.place ?? panel.defaultPlace);
    const today = this.clock.today();
    const days = daysAskedFor(question, today);
    const warnings = await this.warnings.ofEach(
      panel,
      days.map((day) => ({ day, startsAt, place })),
    );
    const offered = days.map((day, index) => ({
      day,
      warnings: [...ifPast(day, today), ...(warnings[index] ?? [])],
    }));
    return { panel, question, kind: question.kind, startsAt, place, days: offered };
  }

  /** All of them or none. */
  async schedule({ days: asked, ...form }: RunForm, user: Actor & Reader): Promise<MeetingOfPanel[]> {
    requireClerkOf(user, form.panelId);
    const days = [...new Set(asked)].sort();
    refuseTooMany(days, 'days');
    try {
      return await this.unitOfWork.run(async () => {
        const scheduled: MeetingOfPanel[] = [];
        for (const day of days) scheduled.push(await this.meetings.schedule({ ...form, day }, user));
        return scheduled;
      });
    } catch (error) {
      throw error instanceof RuleBroken && error.field !== 'panelId' ? new RuleBroken(error.message, 'days') : error;
    }
  }
}

/** A run is a plan. One meeting of before may be entered for the record, which says nothing against its day. */
function ifPast(day: CalendarDate, today: CalendarDate): string[] {
  return day < today ? [`${longDate(day)} is past: a meeting on it is for the record only.`] : [];
}
