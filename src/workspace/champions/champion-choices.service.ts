import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { seatsOn } from '../../domain/membership/seats.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { SeatsService } from '../panels/seats.service.js';
import { type OptionGroup, PersonChoices } from '../people/person-choices.service.js';

/** Who may become a champion, to choose from: the members of the panel before all other councillors and co-optees. */
@Injectable()
export class ChampionChoices {
  constructor(
    private readonly choices: PersonChoices,
    private readonly seats: SeatsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotAllowed */
  async of(panelId: string, user: Reader): Promise<OptionGroup[]> {
    const seats = seatsOn(await this.seats.peopleOfPanels([panelId]), this.clock.today());
    const isMember = ({ value }: { value: string }) => seats.some(({ personId }) => personId === value);
    const others = await this.choices.anybodyByKind(user, ['councillor', 'co-optee']);
    const groups = [
      { label: 'Members of this panel', options: (await this.choices.anybody(user)).filter(isMember) },
      ...others.map(({ label, options }) => ({ label, options: options.filter((option) => !isMember(option)) })),
    ];
    return groups.filter(({ options }) => options.length > 0);
  }
}
