import { Injectable } from '@nestjs/common';
import { ChampionAppointmentsService } from '../../src/workspace/champions/champion-appointments.service.js';
import { RemitsService } from '../../src/workspace/champions/remits/remits.service.js';
import { StrandsService } from '../../src/workspace/champions/strands.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { DEMO_USER } from '../demo-user.js';
import type { Cast, CastName } from './people.js';

/** As section 3 (xii) of the panel's terms of reference has them, in its words. */
const CHAMPIONS: readonly (readonly [strand: string, who: CastName, remit: string])[] = [
  ['Housing', 'watson', 'To keep before the panel where care leavers live, and whether it is fit for them.'],
  [
    'Employment and training opportunities within council departments and with partner agencies',
    'elliott',
    'To ask departments and partners what work and training they offer to young people in care.',
  ],
  [
    'Health (including mental health)',
    'elliot',
    'To follow how soon children in care are seen, for the body and for the mind.',
  ],
  [
    'Educational Attainment and access to Higher Education',
    'watson',
    'To follow how children in care do at school, and who goes on to a university.',
  ],
  ['Foster carer recruitment and retention', 'cusworth', 'To follow how many foster carers come and go, and why.'],
  [
    'Response to those who go missing',
    'clark',
    'To follow what is done when a child goes missing, and what is learned of it.',
  ],
];

/** The meeting of August named them, in minute 20. */
const NAMED_ON = '2017-08-22';

/** The demo's own: the minute says who, and the panel asked for word twice a year. */
const APPOINTED = { appointingMinute: 'minute 20 of 22 August 2017', reportEveryMonths: 6 };

/** Members of the Corporate Parenting Panel champion the strands of its work. */
@Injectable()
export class ChampionsChapter {
  constructor(
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly remits: RemitsService,
  ) {}

  async tell({ id: panelId }: Panel, cast: Cast): Promise<void> {
    for (const [name, who, remit] of CHAMPIONS) {
      const { id: strandId } = await this.strands.add(panelId, { name }, DEMO_USER);
      const appointment = { personId: cast(who).id, from: NAMED_ON, ...APPOINTED };
      await this.appointments.appoint({ panelId, strandId }, appointment, DEMO_USER);
      await this.remits.add({ panelId, strandId }, { text: remit, from: NAMED_ON }, DEMO_USER);
    }
  }
}
