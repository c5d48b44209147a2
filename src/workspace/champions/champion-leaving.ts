import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import { type LeaverEnding, LeaverEndings } from '../panels/leaver-endings.service.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';

/** Whoever leaves the council champions nothing after their last day: the strand is vacant. */
@Injectable()
export class ChampionLeaving implements LeaverEnding, OnModuleInit {
  readonly heading = 'Champion of';

  constructor(
    private readonly endings: LeaverEndings,
    private readonly appointments: ChampionAppointmentsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  onModuleInit(): void {
    this.endings.endWithLeavers(this);
  }

  async openOf(personId: string): Promise<string[]> {
    const today = this.clock.today();
    const all = await this.appointments.ofPerson(personId);
    return all.filter(({ to }) => to === null || to >= today).map(strandInWords);
  }

  async endAllOf(unit: Unit, personId: string, lastDay: CalendarDate): Promise<string[]> {
    return (await this.appointments.endAllOf(unit, personId, lastDay)).map(strandInWords);
  }
}

function strandInWords({ strand }: ChampionAppointment): string {
  return `${strand?.name ?? ''} (${strand?.panel?.name ?? ''})`;
}
