import { Injectable } from '@nestjs/common';
import type { Reader } from '../src/domain/access/roles.js';
import type { CalendarDate } from '../src/domain/calendar/calendar-date.js';
import { Conflict, NotFound, RuleBroken } from '../src/domain/errors.js';
import { type Actor, AuditTrail } from '../src/platform/audit/audit-trail.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { PanelPagesService } from '../src/workspace/panels/panel-pages.service.js';
import type { Chapter } from './demo-council/chapter.js';
import { DemoCouncil } from './demo-council/index.js';
import { DemoDays } from './demo-days.service.js';
import { DEMO_USER } from './demo-user.js';

/** Tells the demo day by day. It only goes forward: going back is a fresh start. */
@Injectable()
export class DemoStory {
  private isTelling = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly council: DemoCouncil,
    private readonly days: DemoDays,
    private readonly audit: AuditTrail,
    private readonly panelPages: PanelPagesService,
  ) {}

  /** The days the demo can still be moved on to; none where there is no demo. */
  get daysAhead(): CalendarDate[] {
    const { day } = this.days;
    return day === null ? [] : this.council.chapters.map((chapter) => chapter.day).filter((each) => each > day);
  }

  /** The first day, in a database that holds nothing. */
  async begin(): Promise<void> {
    const [first] = this.council.chapters;
    if (!first) return;
    await this.days.begin(first.day);
    await this.tell(first, DEMO_USER);
  }

  /** Tells every chapter up to that day, and answers with a sentence for each thing that was left alone. */
  async moveOnTo(day: CalendarDate, user: Actor & Reader): Promise<string[]> {
    if (this.days.day === null) throw new NotFound('There is no demo council here.');
    if (!this.daysAhead.includes(day)) throw new RuleBroken('The demo can only be moved on to a later day of its own.');
    return this.alone(async () => {
      const words: string[] = [];
      for (const chapter of this.council.chapters) {
        if (this.daysAhead.includes(chapter.day) && chapter.day <= day) words.push(...(await this.tell(chapter, user)));
      }
      await this.panelPages.publishAll();
      return words;
    });
  }

  private async tell(chapter: Chapter, user: Actor): Promise<readonly string[]> {
    const before = await this.days.latest();
    try {
      const { drafts, words } = await chapter.tell(before?.drafts ?? {});
      await this.unitOfWork.run(async (unit) => {
        await this.days.finish(unit, chapter.day, drafts);
        await this.audit.record(unit, user, deed(chapter.day));
      });
      return words;
    } catch (error) {
      this.days.stayWhereWeWere();
      throw error;
    }
  }

  /** Two people may press the button at once. */
  private async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.isTelling) throw new Conflict('The demo is being moved on already. Look again in a moment.');
    this.isTelling = true;
    try {
      return await work();
    } finally {
      this.isTelling = false;
    }
  }
}

function deed(day: CalendarDate) {
  return { action: 'moved the demo on', subjectKind: 'demo', subjectId: null, detail: { day } };
}
