import { Inject, Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { STRAND_WORDS } from '../../../domain/membership/strand-kinds.js';
import { termsOn } from '../../../domain/membership/term-of-office.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { ChampionReports } from '../../champion-reports/champion-reports.service.js';
import { ChampionAppointmentsService } from '../../champions/champion-appointments.service.js';
import type { StrandOfPanel } from '../../champions/champion-strand.entity.js';
import type { ReportDue } from './my-desk.js';

/** A report that is further off is no work yet. */
const DAYS_AHEAD = 42;

/** What somebody owes their panels as a champion: what is late, and what is due within six weeks. */
@Injectable()
export class ChampionReportsDue {
  constructor(
    private readonly appointments: ChampionAppointmentsService,
    private readonly reports: ChampionReports,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of(personId: string): Promise<ReportDue[]> {
    const today = this.clock.today();
    const until = addDays(today, DAYS_AHEAD);
    const due: ReportDue[] = [];
    for (const appointment of termsOn(await this.appointments.ofPerson(personId), today)) {
      const { id: appointmentId, strand } = appointment;
      const panel = strand?.panel;
      if (!strand || !panel) continue;
      const days = (await this.reports.toWrite(appointment)).filter((day) => day <= until);
      due.push(...days.map((dueOn) => reportDue({ ...strand, panel }, appointmentId, dueOn)));
    }
    return due;
  }
}

function reportDue(strand: StrandOfPanel, appointmentId: string, dueOn: CalendarDate): ReportDue {
  const { holder } = STRAND_WORDS[strand.kind];
  return { title: `${strand.name}: report as ${holder}`, dueOn, for: { strand, appointmentId } };
}
