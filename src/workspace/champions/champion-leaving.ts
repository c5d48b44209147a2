import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { STRAND_KINDS, STRAND_WORDS, type StrandKind } from '../../domain/membership/strand-kinds.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { type LeaverEnding, LeaverEndings } from '../panels/leaver-endings.service.js';
import type { ChampionAppointment } from './champion-appointment.entity.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';

/** Whoever leaves the council champions nothing and sits on no outside body after their last day: these are vacant. */
@Injectable()
export class ChampionLeaving implements OnModuleInit {
  constructor(
    private readonly endings: LeaverEndings,
    private readonly appointments: ChampionAppointmentsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  onModuleInit(): void {
    for (const kind of STRAND_KINDS) this.endings.endWithLeavers(this.endingOf(kind));
  }

  private endingOf(kind: StrandKind): LeaverEnding {
    return {
      heading: STRAND_WORDS[kind].asHolderHeading,
      openOf: (personId) => this.openOf(personId, kind),
      endAllOf: async (unit, personId, lastDay) =>
        (await this.appointments.endAllOf(unit, { personId, kind }, lastDay)).map(strandInWords),
    };
  }

  private async openOf(personId: string, kind: StrandKind): Promise<string[]> {
    const today = this.clock.today();
    const all = (await this.appointments.ofPerson(personId)).filter(({ strand }) => strand?.kind === kind);
    return all.filter(({ to }) => to === null || to >= today).map(strandInWords);
  }
}

function strandInWords({ strand }: ChampionAppointment): string {
  return `${strand?.name ?? ''} (${strand?.panel?.name ?? ''})`;
}
