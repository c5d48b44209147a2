import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { FailPoint } from '../../../platform/config/fail-point.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { ProceedingsService } from '../../proceedings/proceedings.service.js';
import { Approval } from '../approval/approval.entity.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { MinutesLoader } from '../minutes-loader.js';
import { requireKeeperOfMinutes } from '../minutes-rights.js';
import { Minutes } from '../minutes.entity.js';
import { MinutesVersions } from '../versions/minutes-versions.service.js';
import { Signature } from './signature.entity.js';
import type { SignatureForm } from './signature.form.js';

/** Where minutes are signed, and by whom it is done. */
export interface Signing {
  readonly meeting: Meeting;
  /** Who presided over the minute that approved them, as printed; null where nobody is recorded. */
  readonly presider: string | null;
  readonly mayBeElectronic: boolean;
}

/** Approved minutes are signed in a meeting by whoever presides there (LGA 1972, Sch 12 para 41(1)). */
@Injectable()
export class SignatureService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly authority: AuthorityService,
    private readonly proceedings: ProceedingsService,
    private readonly versions: MinutesVersions,
    private readonly audit: AuditTrail,
    private readonly failPoint: FailPoint,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async find(minutesId: string): Promise<Signature | null> {
    return this.unitOfWork.reading(Signature).findOneBy({ minutesId });
  }

  /** @throws RuleBroken before they are approved */
  async signing(minutesId: string): Promise<Signing> {
    const relations = { approvingMinute: { minutes: { meeting: true } } } as const;
    const where = { minutesId, outcome: In(['approved', 'corrected']) };
    const approval = await this.unitOfWork.reading(Approval).findOne({ where, relations });
    const meeting = approval?.approvingMinute?.minutes?.meeting;
    if (!approval?.approvingMinute || !meeting)
      throw new RuleBroken('Only minutes that have been approved can be signed.');
    const presider = await this.proceedings.presidingAt(meeting.id, approval.approvingMinute.entryId);
    const { allowsElectronicSigning } = await this.authority.get();
    return { meeting, presider: presider?.name ?? null, mayBeElectronic: allowsElectronicSigning };
  }

  /** @throws NotAllowed, RuleBroken, StaleEdit */
  async sign(minutesId: string, form: SignatureForm, user: Actor & Reader): Promise<void> {
    await this.signable(minutesId, user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      const minutes = await this.signable(minutesId, user);
      const { signedBy, signedOn, manner, version } = form;
      const { meeting, mayBeElectronic } = await this.signing(minutesId);
      refuseBeforeOrAfter(signedOn, meeting, this.clock.today());
      await refuseOutsideMeetings(unit, signedOn, meeting, minutes.panel.id);
      if (manner === 'electronically' && !mayBeElectronic) {
        throw new RuleBroken('This council has not allowed electronic signing in its settings', 'manner');
      }
      await updateVersioned(unit, Minutes, { id: minutesId, version }, { state: 'signed' });
      await unit.manager.insert(Signature, {
        id: newId(),
        minutesId,
        meetingId: meeting.id,
        signedBy,
        signedOn,
        manner,
        scanHash: null,
        recordedAt: this.clock.now(),
        recordedBy: user.name,
      });
      this.failPoint.pass('minutes-signed');
      await this.versions.keepAgain(unit, minutesId, 'signed', user);
      const deed = { action: 'recorded the signature of the minutes', subjectKind: 'minutes', subjectId: minutesId };
      await this.audit.record(unit, user, { ...deed, detail: { signedOn } });
    });
  }

  private async signable(minutesId: string, user: Reader): Promise<MinutesInFull> {
    const minutes = await this.loader.load(minutesId);
    requireKeeperOfMinutes(user, minutes.panel.id);
    if (minutes.state === 'signed') throw new RuleBroken('These minutes have been signed already.');
    if (minutes.state !== 'approved') throw new RuleBroken('Only minutes that have been approved can be signed.');
    return minutes;
  }
}

function refuseBeforeOrAfter(signedOn: string, { day }: Meeting, today: string): void {
  if (signedOn < day) {
    throw new RuleBroken(`They were approved on ${longDate(day)}: they cannot have been signed before`, 'signedOn');
  }
  if (signedOn > today) throw new RuleBroken('Enter a day that is not in the future', 'signedOn');
}

/**
 * They are signed in the meeting that approves them or at a later one, not in between: this panel's, or that of the body
 * which has approved them. (LGA 1972, Sch 12 para 41(1).)
 */
async function refuseOutsideMeetings(
  unit: Unit,
  signedOn: string,
  { panelId: approvedBy, day }: Meeting,
  panelId: string,
): Promise<void> {
  const held = { panelId: In([approvedBy, panelId]), day: signedOn, state: 'held' } as const;
  if (signedOn === day || (await unit.manager.existsBy(Meeting, held))) return;
  throw new RuleBroken(
    `No meeting is recorded as held on ${longDate(signedOn)}: minutes are signed at a meeting`,
    'signedOn',
  );
}
