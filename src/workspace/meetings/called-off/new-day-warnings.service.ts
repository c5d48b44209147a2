import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { DayWarnings } from '../day-warnings.service.js';
import { type CallingOff, CallingOffService } from './calling-off.service.js';
import type { Fate } from './fate.js';
import { newDayFrom } from './new-day.js';

/** What speaks against the new day of a meeting that is about to be moved, for its clerk to decide. */
@Injectable()
export class NewDayWarnings {
  constructor(
    private readonly callingOff: CallingOffService,
    private readonly days: DayWarnings,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Empty where there is no new day, or nothing the clerk has not seen. */
  async unseen(fate: Fate, id: string, form: CallingOff, user: Reader): Promise<string[]> {
    const { meeting } = await this.callingOff.standing(fate, id, user);
    const place = fate === 'cancelled' ? null : newDayFrom(form, meeting, this.clock.today());
    if (place === null) return [];
    const warnings = await this.days.of(meeting.panel, { ...place, id });
    return warnings.every((warning) => form.warningsSeen?.includes(warning)) ? [] : warnings;
  }
}
