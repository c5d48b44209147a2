import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { instantOf, londonTime } from '../../../domain/calendar/london-time.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { instantInWords } from '../meeting-words.js';
import { MeetingsService } from '../meetings.service.js';
import { LapsedConsents } from './lapsed-consents.service.js';
import { mayBeServed } from './may-be-served.js';
import type { PaperServiceForm } from './paper-service.form.js';
import { SummonsLetters } from './summons-letters.service.js';
import { SummonsMember } from './summons-member.entity.js';
import { SummonsStanding } from './summons-standing.service.js';
import { requireServer } from './summons-rights.js';
import { Summons } from './summons.entity.js';
import { type SummonsInFull, SummonsService } from './summons.service.js';

/**
 * A paper summons is left at or posted to where the member lives, or another address they gave in writing; the council
 * is summoned when the last of them is. (LGA 1972, Sch 12 para 4(1A) and (3).)
 */
@Injectable()
export class PaperServices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly summonses: SummonsService,
    private readonly letters: SummonsLetters,
    private readonly lapsed: LapsedConsents,
    private readonly standing: SummonsStanding,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async toServe(sent: SummonsInFull): Promise<SummonsMember[]> {
    const mails = await this.letters.mailsOf(sent.summons, sent.members);
    return mayBeServed({ members: sent.members, mails, lapsed: await this.lapsed.of(sent, mails) });
  }

  /** For whoever is about to record it. @throws NotAllowed, NotFound */
  async summons(meetingId: string, user: Reader): Promise<SummonsInFull> {
    requireServer(user, await this.meetings.get(meetingId));
    const found = await this.summonses.find(meetingId);
    if (found === null) throw new NotFound('The summons to this meeting has not been authenticated yet.');
    return found;
  }

  /** Again for the same member puts a slip right. */
  async record(meetingId: string, form: PaperServiceForm, user: Actor & Reader): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('summons', meetingId);
      const { summons, members } = await this.summons(meetingId, user);
      const servedAt = this.servedAt(form, summons);
      const toServe = await this.toServe({ summons, members });
      const served = toServe.filter(({ personId }) => form.personIds.includes(personId));
      if (served.length < new Set(form.personIds).size) {
        throw new RuleBroken('Select members from the list: the others are summoned by email', 'personIds');
      }
      const service = { servedHow: form.how, servedAt, servedBy: user.name };
      for (const { id } of served) await unit.manager.update(SummonsMember, { id }, service);
      await updateVersioned(unit, Summons, { id: summons.id, version: form.version }, {});
      const after = members.map((member) => (served.includes(member) ? { ...member, ...service } : member));
      await this.standing.refresh(unit, meetingId, user.name);
      const left = after.filter(({ way, servedAt: at }) => way === 'paper' && at === null).length;
      await this.audit.record(unit, user, {
        action: 'recorded how summonses were left or posted',
        subjectKind: 'meeting',
        subjectId: meetingId,
        detail: { how: form.how, at: servedAt, members: served.length, ...recorded(served), stillToServe: left },
      });
    });
  }

  private servedAt({ day, time }: PaperServiceForm, { authenticatedAt, day: meetingOn, startsAt }: Summons): string {
    const at = instantOf({ date: day, time });
    if (at > this.clock.now()) {
      throw new RuleBroken('Enter a time that has passed: this records what has been done', 'day');
    }
    // The minute of its authentication is soon enough.
    if (at < instantOf(londonTime(authenticatedAt))) {
      throw new RuleBroken(
        `Enter a time after the summons was authenticated, on ${instantInWords(authenticatedAt)}`,
        'day',
      );
    }
    if (at >= instantOf({ date: meetingOn, time: startsAt })) {
      throw new RuleBroken('Enter a time before the meeting', 'day');
    }
    return at;
  }
}

/** Whom the record is of, by their ids, and which times it replaces. */
function recorded(served: readonly SummonsMember[]): { people: string; replaced?: string } {
  const people = served.map(({ personId }) => personId).join(', ');
  const before = served.flatMap(({ personId, servedHow, servedAt }) =>
    servedAt === null ? [] : [`${personId}: ${servedHow} at ${servedAt}`],
  );
  return before.length === 0 ? { people } : { people, replaced: before.join('; ') };
}
