import { Injectable } from '@nestjs/common';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { PanelsService } from '../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../src/workspace/panels/seats.service.js';
import { StandingItemsService } from '../../src/workspace/panels/standing-items.service.js';
import { DEMO_USER } from '../demo-user.js';
import { CORPORATE_PARENTING } from './corporate-parenting-panel.js';
import { IMPROVING_LIVES } from './improving-lives-select-commission.js';
import type { PanelFacts } from './panel-facts.js';
import type { Cast } from './people.js';

export interface Panels {
  readonly corporateParenting: Panel;
  readonly improvingLives: Panel;
}

/** Members are appointed at the annual meeting. */
const ANNUAL_MEETING = '2017-05-19';

/** Two panels are set up, with those who sit on them and what each agenda of theirs begins with. */
@Injectable()
export class PanelsChapter {
  constructor(
    private readonly panels: PanelsService,
    private readonly seats: SeatsService,
    private readonly standingItems: StandingItemsService,
  ) {}

  async tell(cast: Cast): Promise<Panels> {
    return {
      corporateParenting: await this.setUp(CORPORATE_PARENTING, cast),
      improvingLives: await this.setUp(IMPROVING_LIVES, cast),
    };
  }

  private async setUp({ settings, seats, standingItems }: PanelFacts, cast: Cast): Promise<Panel> {
    const panel = await this.panels.create({ ...settings, ...officersOf(cast) }, DEMO_USER);
    for (const { who, ...seat } of seats) {
      const person = who === undefined ? {} : { personId: cast(who).id };
      await this.seats.add(panel.id, { ...seat, ...person, from: ANNUAL_MEETING }, DEMO_USER);
    }
    for (const item of standingItems) await this.standingItems.add(panel.id, item, DEMO_USER);
    return panel;
  }
}

/** Who looks after each panel's papers, and who is told of what nobody else can be told. */
function officersOf(cast: Cast) {
  return { clerkId: cast('clerk').id, leadOfficerId: cast('childrensServices').id };
}
