import { Injectable } from '@nestjs/common';
import { ChampionAppointmentsService } from '../../src/workspace/champions/champion-appointments.service.js';
import { RemitsService } from '../../src/workspace/champions/remits/remits.service.js';
import { StrandsService } from '../../src/workspace/champions/strands.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { DEMO_USER } from '../demo-user.js';
import type { Cast, CastName } from './people.js';

interface OutsideBody {
  readonly name: string;
  readonly seats: number;
  readonly whatItDoes: string;
  readonly representatives: readonly CastName[];
}

/** The panel’s list of members names the representative on the first; the second and what both do are made up. */
const OUTSIDE_BODIES: readonly OutsideBody[] = [
  {
    name: 'Fostering and Adoption Panels',
    seats: 1,
    whatItDoes: 'They say who is fit to foster or to adopt, and which family would suit which child.',
    representatives: ['elliot'],
  },
  {
    name: 'Rother Vale Care Leavers’ Trust',
    seats: 3,
    whatItDoes: 'A charity that gives grants to young people who leave care, for rent, tools and courses.',
    representatives: ['cusworth', 'jarvis'],
  },
];

/** Representatives are appointed at the annual meeting, and report back before the next. */
const ANNUAL_MEETING = '2017-05-19';
const APPOINTED = { appointingMinute: 'the annual meeting of 19 May 2017', reportEveryMonths: 12 };

/** Councillors sit on bodies outside the council; one seat is vacant. */
@Injectable()
export class OutsideBodiesChapter {
  constructor(
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly remits: RemitsService,
  ) {}

  async tell({ id: panelId }: Panel, cast: Cast): Promise<void> {
    for (const { name, seats, whatItDoes, representatives } of OUTSIDE_BODIES) {
      const { id: strandId } = await this.strands.add(panelId, { name, kind: 'outside-body', seats }, DEMO_USER);
      for (const who of representatives) {
        const appointment = { personId: cast(who).id, from: ANNUAL_MEETING, ...APPOINTED };
        await this.appointments.appoint({ panelId, strandId }, appointment, DEMO_USER);
      }
      await this.remits.add({ panelId, strandId }, { text: whatItDoes, from: ANNUAL_MEETING }, DEMO_USER);
    }
  }
}
