import { Inject, Injectable } from '@nestjs/common';
import { MoreThanOrEqual } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { FailPoint } from '../../../platform/config/fail-point.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { DecidedActions } from '../actions/decided-actions.service.js';
import { RaisedActions } from '../actions/raised-actions.service.js';
import { daysApprovedBy } from '../approval/approved-by-minutes.js';
import { Appointment } from '../appointments/appointment.entity.js';
import { MinuteNumbers } from '../minute-numbers.js';
import { Minute } from '../minute.entity.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { MinutesLoader } from '../minutes-loader.js';
import { requireKeeperOfMinutes } from '../minutes-rights.js';
import { Minutes } from '../minutes.entity.js';
import { LivingRecords } from '../record/living-records.service.js';
import { RegisterIndex } from '../register/register-index.service.js';
import { PlannedBusiness } from '../planned/planned-business.service.js';
import { MinutesRelease } from '../publication/minutes-release.entity.js';
import { MinutesVersions } from '../versions/minutes-versions.service.js';
import { CheckedVotes } from './checked-votes.service.js';
import { LateCitations } from './late-citations.service.js';
import { meetingsInTheWay } from './meetings-in-the-way.js';
import { MinutesChecks } from './minutes-checks.service.js';

/** Checking minutes fixes their numbers: in the order of the meetings, without gaps, and none twice. */
@Injectable()
export class CheckService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly checks: MinutesChecks,
    private readonly numbers: MinuteNumbers,
    private readonly votes: CheckedVotes,
    private readonly lateCitations: LateCitations,
    private readonly living: LivingRecords,
    private readonly versions: MinutesVersions,
    private readonly register: RegisterIndex,
    private readonly raised: RaisedActions,
    private readonly decided: DecidedActions,
    private readonly planned: PlannedBusiness,
    private readonly audit: AuditTrail,
    private readonly failPoint: FailPoint,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** `version` is that of the minutes the person saw. @throws NotAllowed, RuleBroken naming what stands in the way */
  async check(minutesId: string, version: number, user: Actor & Reader): Promise<void> {
    const { panel, meeting } = await this.drafted(minutesId, user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minute-numbers', panel.id);
      await unit.lock('minutes', minutesId);
      await unit.lock('attendance-sheet', meeting.id);
      const minutes = await this.drafted(minutesId, user);
      const [stop] = (await this.checks.findingsOf(minutes)).filter(({ level }) => level === 'stop');
      if (stop) throw new RuleBroken(stop.message);
      await updateVersioned(unit, Minutes, { id: minutesId, version }, this.checkedBy(user));
      await this.fixNumbers(unit, minutes);
      await this.votes.settle(unit, minutes);
      await this.lateCitations.settle(unit, minutes);
      await this.register.whole(unit, minutesId);
      const numbered = await this.loader.load(minutesId);
      await this.raised.settle(unit, numbered, user);
      await this.decided.settle(unit, numbered, user);
      await this.planned.settle(unit, numbered, user);
      await this.versions.keep(unit, minutesId, { occasion: 'checked', record: await this.living.of(minutesId) }, user);
      await this.audit.record(unit, user, {
        action: 'checked the minutes',
        subjectKind: 'minutes',
        subjectId: minutesId,
      });
    });
  }

  /** Back to the draft: only while nothing was numbered after them, so that no number is used twice. */
  async takeBack(minutesId: string, version: number, user: Actor & Reader): Promise<void> {
    const { panel } = await this.checked(minutesId, user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minute-numbers', panel.id);
      await unit.lock('minutes', minutesId);
      const minutes = await this.checked(minutesId, user);
      await refuseIfFollowed(unit, minutes);
      await refuseIfPublic(unit, minutes);
      await refuseIfAppointing(unit, minutesId);
      await refuseIfApproving(unit, minutesId);
      await updateVersioned(
        unit,
        Minutes,
        { id: minutesId, version },
        { state: 'drafted', checkedAt: null, checkedBy: null },
      );
      await this.decided.takeBack(unit, minutes, user);
      await this.planned.takeBack(unit, minutes, user);
      await unit.manager.update(Minute, { minutesId }, { series: null, number: null, printedNumber: null });
      await this.register.whole(unit, minutesId);
      await this.audit.record(unit, user, {
        action: 'took the check of the minutes back',
        subjectKind: 'minutes',
        subjectId: minutesId,
      });
    });
  }

  private checkedBy(user: Actor) {
    return { state: 'checked', checkedAt: this.clock.now(), checkedBy: user.name } as const;
  }

  private async fixNumbers(unit: Unit, { panel, meeting, items }: MinutesInFull): Promise<void> {
    const run = await this.numbers.runOf(panel, meeting);
    for (const [index, { id }] of items.entries()) {
      const number = run.first + index;
      const fixed = { series: run.series, number, printedNumber: run.inPrint(number) };
      await unit.manager.update(Minute, { id }, fixed);
      this.failPoint.pass('minutes-numbered');
    }
  }

  private async drafted(minutesId: string, user: Reader): Promise<MinutesInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    if (minutes.state !== 'drafted') throw new RuleBroken('These minutes have been checked already.');
    return minutes;
  }

  private async checked(minutesId: string, user: Reader): Promise<MinutesInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    if (minutes.state !== 'checked') {
      throw new RuleBroken('Only minutes that are checked and not yet published can go back to the draft.');
    }
    return minutes;
  }
}

/** Numbers that were published are not given to other minutes. */
async function refuseIfPublic(unit: Unit, { id, checkedAt }: MinutesInFull): Promise<void> {
  const since = { minutesId: id, publishedAt: MoreThanOrEqual(checkedAt ?? '') };
  if (!(await unit.manager.existsBy(MinutesRelease, since))) return;
  throw new RuleBroken('Something of these minutes has been published under their numbers, so they stay checked.');
}

/** In whatever run they are numbered: minutes that are numbered stay in the order of their meetings. */
async function refuseIfFollowed(unit: Unit, { meeting }: MinutesInFull): Promise<void> {
  const { laterChecked } = await meetingsInTheWay(unit.manager, meeting);
  if (laterChecked.length === 0) return;
  throw new RuleBroken('Later minutes have been numbered after these, so their check cannot be taken back.');
}

/** An appointment cites the number of its minute. */
async function refuseIfAppointing(unit: Unit, minutesId: string): Promise<void> {
  if (!(await unit.manager.existsBy(Appointment, { minute: { minutesId } }))) return;
  throw new RuleBroken('Appointments have been made by these minutes. Take them back first.');
}

/** What approved others stays as it was checked. */
async function refuseIfApproving(unit: Unit, minutesId: string): Promise<void> {
  if ((await daysApprovedBy(unit.manager, minutesId)).length === 0) return;
  throw new RuleBroken('Other minutes are on record as approved by these, so their check cannot be taken back.');
}
