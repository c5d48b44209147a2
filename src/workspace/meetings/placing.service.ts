import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { PanelsService } from '../panels/panels.service.js';
import { ClashesService, type MeetingToPlace } from './clashes.service.js';
import { DayWarnings } from './day-warnings.service.js';
import { detailsFrom } from './meeting-details.js';
import type { MeetingOfPanel } from './meeting.entity.js';
import type { MeetingDetailsForm, NewMeetingForm } from './meeting.form.js';
import { requireClerkOf } from './meeting-rights.js';
import { MeetingsService } from './meetings.service.js';

/** The meeting where it is saved; or else what speaks against its day, for the clerk to decide. */
export type Placed =
  { readonly meeting: MeetingOfPanel } | { readonly meeting: null; readonly warnings: readonly string[] };

/** Puts a meeting on a day, and asks once where something speaks against it that the clerk has not seen yet. */
@Injectable()
export class PlacingService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly clashes: ClashesService,
    private readonly days: DayWarnings,
    private readonly panels: PanelsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** What speaks against the day of a meeting. */
  async against(meeting: MeetingToPlace): Promise<string[]> {
    return this.clashes.of(meeting);
  }

  async schedule(form: NewMeetingForm, user: Actor & Reader): Promise<Placed> {
    requireClerkOf(user, form.panelId);
    const panel = await this.panels.get(form.panelId);
    const warnings = await this.days.of(panel, detailsFrom(form, panel, this.clock.today()));
    if (isNews(warnings, form)) return { meeting: null, warnings };
    return { meeting: await this.meetings.schedule(form, user) };
  }

  /** What stays where it is has been decided before. */
  async edit(id: string, form: MeetingDetailsForm, user: Actor & Reader): Promise<Placed> {
    const before = await this.meetings.get(id);
    requireClerkOf(user, before.panelId);
    const warnings = await this.days.ofMove(before, { ...detailsFrom(form, before.panel, this.clock.today()), id });
    if (isNews(warnings, form)) return { meeting: null, warnings };
    return { meeting: await this.meetings.edit(id, form, user) };
  }
}

function isNews(warnings: readonly string[], { warningsSeen = [] }: MeetingDetailsForm | NewMeetingForm): boolean {
  return warnings.some((warning) => !warningsSeen.includes(warning));
}
