import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarDate } from '../src/domain/calendar/calendar-date.js';
import type { SystemClock } from '../src/domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../src/platform/config/council-clock.js';
import { SYSTEM_CLOCK } from '../src/platform/config/system-clock.js';
import type { Unit } from '../src/platform/database/unit.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import type { Drafts } from './demo-council/chapter.js';
import { DemoDay } from './demo-day.entity.js';
import { morningOf, type MovableClock } from './demo-morning.js';

/**
 * Which day it is in the demo. Every process that opens a demo database, server or command, goes by it: ten in the
 * morning of that day, and from then on as fast as real time.
 */
@Injectable()
export class DemoDays implements OnModuleInit {
  private reached: CalendarDate | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
    @Inject(SYSTEM_CLOCK) private readonly systemClock: SystemClock,
  ) {}

  async onModuleInit(): Promise<void> {
    const latest = await this.latest();
    if (latest !== null && latest.toldAt !== null) this.turnTo(latest.day);
  }

  /** The day the demo was moved on to last; null where there is no demo. */
  get day(): CalendarDate | null {
    return this.reached;
  }

  /** The demo's own date, which runs on while the program runs. */
  get today(): CalendarDate {
    return this.clock.today();
  }

  /** With `toldAt` null while the first chapter is being told, or when that was broken off. */
  async latest(): Promise<DemoDay | null> {
    return this.unitOfWork.reading(DemoDay).findOne({ where: {}, order: { day: 'DESC' } });
  }

  /** Claims the database for the demo; what is half told afterwards can be told again from the start. */
  async begin(day: CalendarDate): Promise<void> {
    await this.unitOfWork.run((unit) =>
      unit.manager.insert(DemoDay, { day, drafts: {}, begunAt: this.now(), toldAt: null }),
    );
    this.clock.setTo(morningOf(day));
  }

  async finish(unit: Unit, day: CalendarDate, drafts: Drafts): Promise<void> {
    const begun = await unit.manager.findOneBy(DemoDay, { day });
    const now = this.now();
    await unit.manager.save(DemoDay, { day, drafts, begunAt: begun?.begunAt ?? now, toldAt: now });
    unit.afterCommit(() => this.turnTo(day));
  }

  /** A chapter that failed may have moved the clock. */
  stayWhereWeWere(): void {
    if (this.reached !== null) this.turnTo(this.reached);
  }

  /** The demo is gone: the council lives in real time. */
  forget(): void {
    this.reached = null;
    this.clock.setTo(this.now());
  }

  private turnTo(day: CalendarDate): void {
    this.reached = day;
    this.clock.setTo(morningOf(day));
  }

  private now(): string {
    return this.systemClock.now().toISOString();
  }
}
