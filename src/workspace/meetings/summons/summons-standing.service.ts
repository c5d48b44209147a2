import { Injectable, type OnModuleInit } from '@nestjs/common';
import { summonedAt } from '../../../domain/summons/summons-timing.js';
import type { Unit } from '../../../platform/database/unit.js';
import { MailFollowers } from '../../../platform/mail/mail-followers.js';
import { Meeting } from '../meeting.entity.js';
import { LapsedConsents } from './lapsed-consents.service.js';
import { SUMMONS_MAIL, SummonsLetters } from './summons-letters.service.js';
import { SummonsService } from './summons.service.js';

/** Keeps the time at which every member was summoned with the meeting, from when the mails and the papers went out. */
@Injectable()
export class SummonsStanding implements OnModuleInit {
  constructor(
    private readonly summonses: SummonsService,
    private readonly letters: SummonsLetters,
    private readonly lapsed: LapsedConsents,
    private readonly followers: MailFollowers,
  ) {}

  onModuleInit(): void {
    this.followers.register(SUMMONS_MAIL, async (unit, { aboutId }) => {
      if (aboutId !== null) await this.refresh(unit, aboutId, null);
    });
  }

  /**
   * After something of it went out; `by` recorded that, or else the mails are sent by whoever authenticated it. Takes
   * no version of the meeting: a mail that leaves is nobody's edit, and makes nobody's form stale.
   */
  async refresh(unit: Unit, meetingId: string, by: string | null): Promise<void> {
    await unit.lock('summons', meetingId);
    const sent = await this.summonses.find(meetingId);
    if (sent === null) return;
    const { summons, members } = sent;
    const mails = await this.letters.mailsOf(summons, members);
    const lapsed = await this.lapsed.of(sent, mails);
    const services = members.map(({ personId, servedAt }) => ({
      sentAt: lapsed.has(personId) ? null : (mails.get(personId)?.sentAt ?? null),
      servedAt,
    }));
    const summonsAt = summonedAt(services);
    const summonsBy = summonsAt && (by ?? summons.authenticatedBy);
    await unit.manager.update(Meeting, { id: meetingId }, { summonsAt, summonsBy });
  }
}
