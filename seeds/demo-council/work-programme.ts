import { Injectable } from '@nestjs/common';
import type { Purpose } from '../../src/domain/agendas/purposes.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { AnnualCycle } from '../../src/workspace/work-programme/annual-cycle/annual-cycle.service.js';
import { AnnualReports } from '../../src/workspace/work-programme/annual-cycle/annual-reports.service.js';
import { ProgrammeItems } from '../../src/workspace/work-programme/programme-items.service.js';
import { Programme } from '../../src/workspace/work-programme/programme.service.js';
import { DEMO_USER } from '../demo-user.js';
import type { Cast } from './people.js';

const TODAY = '2017-10-16';

/** Reports of each year that are still to come in this one. */
const YEARLY: readonly { title: string; month: number; statute: string; purpose: Purpose }[] = [
  {
    title: 'Annual report of the Virtual School',
    month: 11,
    statute: 'Children Act 1989, s.22(3B)',
    purpose: 'scrutiny',
  },
  {
    title: 'Annual report of the Independent Reviewing Officers',
    month: 1,
    statute: 'Children Act 1989, s.25B; IRO Handbook 2010, paragraph 7.11',
    purpose: 'scrutiny',
  },
  {
    title: 'Annual report on representations and complaints of children',
    month: 3,
    statute: 'Children Act 1989 Representations Procedure (England) Regulations 2006, reg. 13(3)',
    purpose: 'information',
  },
];

/** What the Corporate Parenting Panel plans: the reports its minutes of August promised, and those of the year. */
@Injectable()
export class WorkProgrammeChapter {
  constructor(
    private readonly programme: Programme,
    private readonly items: ProgrammeItems,
    private readonly reports: AnnualReports,
    private readonly cycle: AnnualCycle,
    private readonly meetings: MeetingsService,
  ) {}

  async tell({ id: panelId }: Panel, cast: Cast): Promise<void> {
    const author = `person:${cast('headOfService').id}`;
    for (const report of YEARLY) await this.reports.add(panelId, { ...report, author }, DEMO_USER);
    await this.cycle.fill(panelId, TODAY, DEMO_USER);
    await this.planPromised(panelId, author);
  }

  /** Missing children come to the next meeting for which there is time; CAMHS waits for a meeting to be fixed. */
  private async planPromised(panelId: string, author: string): Promise<void> {
    const [, next] = await this.meetings.upcomingOf(panelId, TODAY, 2);
    const promised = (await this.programme.openOf(panelId)).filter(({ source }) => source === 'clause');
    for (const { id, title, scope, version } of promised) {
      const facts = { title, author, purpose: 'scrutiny' as const, version, ...(scope && { scope }) };
      await this.items.change({ panelId, id }, facts, DEMO_USER);
    }
    const [missing] = promised;
    if (!missing || !next) return;
    const address = { panelId, id: missing.id };
    await this.items.move(address, { meetingId: next.id, version: missing.version + 1 }, DEMO_USER);
  }
}
