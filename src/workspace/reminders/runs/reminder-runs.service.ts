import { Inject, Injectable, Logger } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { addDays, type CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock, SystemClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { isWorkingDay } from '../../../domain/calendar/working-day.js';
import { FailPoint } from '../../../platform/config/fail-point.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { Failures } from '../failures.js';
import { DailyLetters } from '../daily/daily-letters.service.js';
import { DigestSending } from './digest-sending.service.js';
import { ReminderPlanning } from './reminder-planning.service.js';
import { ReminderRun } from './reminder-run.entity.js';
import { Reminder } from './reminder.entity.js';
import { RunDays } from './run-days.service.js';
import { WaitingReminders } from './waiting-reminders.service.js';

/** Clocks are set back by hours, not by more. */
const FARTHEST_BACK_DAYS = 7;

/** A day's reminders from plan to outbox. Whoever dies in the middle, the next goes on from there: nothing is doubled. */
@Injectable()
export class ReminderRuns {
  private readonly logger = new Logger('Reminders');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authority: AuthorityService,
    private readonly days: RunDays,
    private readonly planning: ReminderPlanning,
    private readonly waiting: WaitingReminders,
    private readonly digests: DigestSending,
    private readonly letters: DailyLetters,
    private readonly failPoint: FailPoint,
    @Inject(COUNCIL_CLOCK) private readonly councilClock: CouncilClock,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** @returns how many mails went to the outbox; null where none are due: no working day, or done already */
  async run(day: CalendarDate): Promise<number | null> {
    if (day > this.councilClock.today())
      throw new RuleBroken('This day is still to come. Add --dry-run to see its mails.');
    if (!(await this.isSendingDay(day))) return null;
    const run = await this.open(day);
    if (run === null) return null;
    if (run.plannedAt === null) await this.plan(run);
    const failures = new Failures();
    const sent = (await failures.keep(() => this.digests.sendAll(day))) ?? 0;
    const letters = (await failures.keep(() => this.letters.sendAll(day))) ?? 0;
    // Not finished, so that the next try goes for what is missing.
    failures.raise('parts of the day’s mails failed');
    await this.mark(run, { finishedAt: this.now() });
    this.logger.log(`Reminders of ${day}: ${sent} digests, ${letters} letters`);
    return sent + letters;
  }

  /** Whether reminders go out on this day at all. */
  async isSendingDay(day: CalendarDate): Promise<boolean> {
    if ((await this.authority.find()) === null) return false;
    const { namedDays } = await this.authority.councilCalendar();
    return isWorkingDay(day, namedDays);
  }

  /**
   * Null where it is done, or a later one is: a clock that was set back sends nothing twice. One that lies far ahead is
   * the trace of a clock that was wrong, and stops nobody.
   */
  private async open(day: CalendarDate): Promise<ReminderRun | null> {
    const latest = await this.unitOfWork
      .reading(ReminderRun)
      .findOne({ where: { day: LessThanOrEqual(addDays(day, FARTHEST_BACK_DAYS)) }, order: { day: 'DESC' } });
    if (latest && (latest.day > day || (latest.day === day && latest.finishedAt !== null))) return null;
    if (latest?.day === day) return latest;
    const run = { id: newId(), day, since: await this.days.lastBefore(day), plannedAt: null, finishedAt: null };
    await this.unitOfWork.run(({ manager }) =>
      manager.createQueryBuilder().insert().into(ReminderRun).values(run).orIgnore().execute(),
    );
    return this.unitOfWork.reading(ReminderRun).findOneByOrFail({ day });
  }

  /** Written down before anything is sent, so that a second try comes to the same. */
  private async plan(run: ReminderRun): Promise<void> {
    await this.waiting.renew(run.day);
    for await (const reminders of this.planning.batches(run)) {
      if (reminders.length > 0)
        await this.keep(reminders.map((each) => ({ ...each, id: newId(), isNamed: false, mailKey: null })));
      this.failPoint.pass('reminders-planned');
    }
    await this.mark(run, { plannedAt: this.now() });
  }

  private async keep(reminders: readonly Reminder[]): Promise<void> {
    await this.unitOfWork.run(({ manager }) =>
      manager
        .createQueryBuilder()
        .insert()
        .into(Reminder)
        .values([...reminders])
        .orIgnore()
        .execute(),
    );
  }

  private async mark({ id }: ReminderRun, what: Partial<ReminderRun>): Promise<void> {
    await this.unitOfWork.run(({ manager }) => manager.update(ReminderRun, { id }, what));
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
