import { Injectable } from '@nestjs/common';
import { type BriefTimes, USUAL_BRIEFS } from '../../../domain/reminders/brief-due.js';
import { type Ladder, USUAL_LADDER } from '../../../domain/reminders/ladder.js';
import type { QuietDays } from '../../../domain/reminders/rung-due.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PanelLadder } from './panel-ladder.entity.js';
import { PanelRecess } from './panel-recess.entity.js';

/** How a panel chases, and when it does not. */
export interface LadderOfPanel {
  /** Null where nobody is reminded. */
  readonly ladder: Ladder | null;
  /** Null where nobody is sent the chair's brief. */
  readonly briefs: BriefTimes | null;
  readonly recesses: readonly QuietDays[];
}

/** Of all panels; one without settings of its own climbs the usual ladder. */
export interface Ladders {
  of(panelId: string): LadderOfPanel;
  /** How many days before a due date the earliest reminder of any of them goes out. */
  readonly reach: number;
}

/** The ladders of all panels at once, for those who go through everybody's actions. */
@Injectable()
export class LaddersService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<Ladders> {
    const ladders = await this.unitOfWork.reading(PanelLadder).find();
    const recesses = await this.unitOfWork.reading(PanelRecess).find();
    const own = new Map(ladders.map((ladder) => [ladder.panelId, ladder]));
    return {
      of: (panelId) => {
        const ladder = own.get(panelId) ?? { ...USUAL_LADDER, ...USUAL_BRIEFS, isOff: false, isBriefOff: false };
        return {
          ladder: ladder.isOff ? null : ladder,
          briefs: ladder.isBriefOff ? null : ladder,
          recesses: recesses.filter((recess) => recess.panelId === panelId),
        };
      },
      reach: Math.max(...[USUAL_LADDER, ...ladders].flatMap(({ daysBefore }) => daysBefore)),
    };
  }
}
