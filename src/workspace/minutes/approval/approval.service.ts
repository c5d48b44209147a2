import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { Conflict, RuleBroken } from '../../../domain/errors.js';
import type { ApprovalOutcome, Correction } from '../../../domain/minutes/approval.js';
import { sentencesOfHead } from '../../../domain/minutes/head-of-record.js';
import type { MinutesRecord, RecordedHead } from '../../../domain/minutes/minutes-record.js';
import { isSettled } from '../../../domain/minutes/minutes-states.js';
import { withoutPublicText } from '../../../domain/minutes/public-minutes.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { FailPoint } from '../../../platform/config/fail-point.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { RaisedActions } from '../actions/raised-actions.service.js';
import { MinuteMatters } from '../minute-matters.js';
import { isTaken } from '../../meetings/meeting.entity.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { LeafPlaces } from '../leaves/leaf-places.service.js';
import { MinutesLoader } from '../minutes-loader.js';
import { requireKeeperOfMinutes } from '../minutes-rights.js';
import { Minutes } from '../minutes.entity.js';
import { LivingRecords } from '../record/living-records.service.js';
import { Resolution } from '../resolution.entity.js';
import { RegisterIndex } from '../register/register-index.service.js';
import { MinutesVersions } from '../versions/minutes-versions.service.js';
import { Approval } from './approval.entity.js';
import type { ApprovalCandidate } from './approval-candidate.js';
import { ApprovalCandidates } from './approval-candidates.service.js';
import type { ApprovalForm } from './approval.form.js';
import { CorrectionRow } from './correction.entity.js';
import { Corrections } from './corrections.service.js';

/** What later meetings did with minutes that were put to them. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly candidates: ApprovalCandidates,
    private readonly corrections: Corrections,
    private readonly matters: MinuteMatters,
    private readonly living: LivingRecords,
    private readonly versions: MinutesVersions,
    private readonly leaves: LeafPlaces,
    private readonly raised: RaisedActions,
    private readonly register: RegisterIndex,
    private readonly audit: AuditTrail,
    private readonly failPoint: FailPoint,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** With the minute that did it, in the order in which they were recorded. */
  async of(minutesId: string): Promise<Approval[]> {
    const relations = { approvingMinute: { minutes: { meeting: { panel: true } } } } as const;
    const order = { recordedAt: 'ASC', id: 'ASC' } as const;
    return this.unitOfWork.reading(Approval).find({ where: { minutesId }, relations, order });
  }

  /** @throws NotAllowed, RuleBroken, StaleEdit */
  async record(minutesId: string, form: ApprovalForm, user: Actor & Reader): Promise<void> {
    await this.approvable(minutesId, user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      const minutes = await this.approvable(minutesId, user);
      const approving = await this.approvingMinute(unit, minutes, form);
      const { outcome, version } = form;
      const corrections = correctionsIn(form);
      if (outcome !== 'deferred') refuseUnpublishable(minutes, await this.living.recordOf(minutes));
      for (const { minuteId } of corrections) if (minuteId !== null) this.matters.minuteFor(user, minutes, minuteId);
      refuseUnknownInHead(corrections, (await this.living.recordOf(minutes)).head);
      await updateVersioned(
        unit,
        Minutes,
        { id: minutesId, version },
        outcome === 'deferred' ? {} : { state: 'approved' },
      );
      const approval = await this.insert(unit, minutesId, approving.minute.id, outcome, user);
      await insertCorrections(unit, approval.id, corrections);
      this.failPoint.pass('minutes-approved');
      await this.corrections.apply(unit, minutes, corrections);
      // What the panel struck out is not what somebody has to do.
      if (outcome === 'corrected') await this.raised.settle(unit, await this.loader.load(minutesId), user);
      await this.register.whole(unit, minutesId);
      if (outcome !== 'deferred') await this.keepApproved(unit, minutes, user);
      const deed = { action: DEEDS[outcome], subjectKind: 'minutes', subjectId: minutesId };
      await this.audit.record(unit, user, { ...deed, detail: { by: approving.minute.id } });
    });
  }

  private async keepApproved(unit: Unit, minutes: MinutesInFull, user: Actor): Promise<void> {
    const record = await this.living.of(minutes.id);
    await this.versions.keep(unit, minutes.id, { occasion: 'approved', record }, user);
    await this.leaves.take(unit, minutes);
  }

  private async approvingMinute(
    unit: Unit,
    { meeting }: MinutesInFull,
    form: ApprovalForm,
  ): Promise<ApprovalCandidate> {
    const { approvingMinuteId, outcome } = form;
    const candidate = (await this.candidates.of(meeting.id)).find(({ minute }) => minute.id === approvingMinuteId);
    if (candidate && !isTaken(candidate.meeting)) {
      throw new RuleBroken('Record first that the meeting which approves them was held', 'approvingMinuteId');
    }
    if (!candidate) throw new RuleBroken('Select the minute that approves them from the list', 'approvingMinuteId');
    const kind = In([...APPROVING]);
    const carried = { block: { minuteId: approvingMinuteId }, outcome: 'carried', kind } as const;
    const resolves = await unit.manager.existsBy(Resolution, carried);
    if (!resolves && outcome !== 'deferred') {
      throw new RuleBroken(
        'Write the resolution of that minute first: one that was carried is what approves them',
        'approvingMinuteId',
      );
    }
    return candidate;
  }

  private async insert(
    unit: Unit,
    minutesId: string,
    approvingMinuteId: string,
    outcome: ApprovalOutcome,
    user: Actor,
  ) {
    const isRecorded = await unit.manager.existsBy(Approval, { minutesId, approvingMinuteId });
    if (isRecorded) throw new Conflict('What that meeting did with these minutes has been recorded already.');
    const row = {
      id: newId(),
      minutesId,
      approvingMinuteId,
      outcome,
      recordedAt: this.clock.now(),
      recordedBy: user.name,
    };
    await unit.manager.insert(Approval, row);
    return row;
  }

  private async approvable(minutesId: string, user: Reader): Promise<MinutesInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    const { state } = minutes;
    if (state === 'drafted') throw new RuleBroken('Only minutes that have been checked can be approved.');
    if (isSettled(state)) throw new RuleBroken('These minutes have been approved already.');
    return minutes;
  }
}

/** What defers a matter or hands it on approves nothing. */
const APPROVING = ['resolved', 'agreed', 'recommended', 'noted'] as const;

const DEEDS: Readonly<Record<ApprovalOutcome, string>> = {
  approved: 'recorded that the minutes were approved',
  corrected: 'recorded that the minutes were approved with corrections',
  deferred: 'recorded that the minutes were deferred',
};

/** Approved minutes are fixed: without a summary of what is private these could never be published. (LGA 1972, s.100C(2).) */
function refuseUnpublishable({ panel }: MinutesInFull, record: MinutesRecord): void {
  const [number] = panel.partVaApplies ? withoutPublicText(record) : [];
  if (number !== undefined) {
    throw new RuleBroken(`Minute ${number} is wholly private. Write a summary for the public first.`, 'outcome');
  }
}

/** @throws RuleBroken where the outcome and the corrections do not go together */
function correctionsIn({ outcome, corrections = [] }: ApprovalForm): Correction[] {
  const given = corrections.flatMap(({ minuteId = null, oldText, newText = '' }) =>
    oldText === undefined ? [] : [{ minuteId, oldText, newText }],
  );
  if (outcome === 'corrected' && given.length === 0) {
    throw new RuleBroken('Enter the words to correct', 'corrections[0][oldText]');
  }
  if (outcome !== 'corrected' && given.length > 0) {
    throw new RuleBroken('Select “Approved with corrections”, or take the corrections out', 'outcome');
  }
  return given;
}

function refuseUnknownInHead(corrections: readonly Correction[], head: RecordedHead): void {
  const sentences = sentencesOfHead(head);
  corrections.forEach(({ minuteId, oldText }, index) => {
    if (minuteId !== null || sentences.some((sentence) => sentence.includes(oldText))) return;
    throw new RuleBroken('These words do not stand above the first minute', `corrections[${index}][oldText]`);
  });
}

async function insertCorrections(unit: Unit, approvalId: string, corrections: readonly Correction[]): Promise<void> {
  const rows = corrections.map((correction, index) => ({
    id: newId(),
    approvalId,
    position: index + 1,
    ...correction,
  }));
  if (rows.length > 0) await unit.manager.insert(CorrectionRow, rows);
}
