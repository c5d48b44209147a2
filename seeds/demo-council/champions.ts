import { Injectable } from '@nestjs/common';
import { ChampionAppointmentsService } from '../../src/workspace/champions/champion-appointments.service.js';
import { StrandsService } from '../../src/workspace/champions/strands.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { DEMO_USER } from '../demo-user.js';
import type { Cast, CastName } from './people.js';

/** As section 3 (xii) of the panel's terms of reference has them, in its words. */
const CHAMPIONS: readonly (readonly [strand: string, who: CastName])[] = [
  ['Housing', 'watson'],
  ['Employment and training opportunities within council departments and with partner agencies', 'elliott'],
  ['Health (including mental health)', 'elliot'],
  ['Educational Attainment and access to Higher Education', 'watson'],
  ['Foster carer recruitment and retention', 'cusworth'],
  ['Response to those who go missing', 'clark'],
];

/** The meeting of August named them, in minute 20. */
const NAMED_ON = '2017-08-22';

/** Members of the Corporate Parenting Panel champion the strands of its work. */
@Injectable()
export class ChampionsChapter {
  constructor(
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
  ) {}

  async tell({ id: panelId }: Panel, cast: Cast): Promise<void> {
    for (const [name, who] of CHAMPIONS) {
      const { id: strandId } = await this.strands.add(panelId, { name }, DEMO_USER);
      const appointment = { personId: cast(who).id, from: NAMED_ON };
      await this.appointments.appoint({ panelId, strandId }, appointment, DEMO_USER);
    }
  }
}
