import { Injectable } from '@nestjs/common';
import { laterBusiness } from '../../../domain/summons/summons-business.js';
import { sentToMemberAt } from '../../../domain/summons/summons-timing.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { MeetingsService } from '../meetings.service.js';
import { LapsedConsents } from './lapsed-consents.service.js';
import { mayBeServed } from './may-be-served.js';
import { missingMembers } from './missing-members.js';
import { SummonsLetters, type SummonsMails } from './summons-letters.service.js';
import type { SummonsMember } from './summons-member.entity.js';
import type { SummonsPage } from './summons-page.js';
import type { SummonsPlan } from './summons-plan.js';
import { SummonsPlans } from './summons-plans.service.js';
import { summonsText, type SummonsText } from './summons-text.js';
import { type SummonsProspect, SummonsService } from './summons.service.js';

/** Reads together what the page of a summons, its file and its papers show. */
@Injectable()
export class SummonsPages {
  constructor(
    private readonly summonses: SummonsService,
    private readonly letters: SummonsLetters,
    private readonly lapsed: LapsedConsents,
    private readonly plans: SummonsPlans,
    private readonly meetings: MeetingsService,
  ) {}

  async read(meetingId: string, reader: CurrentUser): Promise<SummonsPage> {
    const prospect = await this.summonses.prospect(meetingId, reader);
    const { plan, sent } = prospect;
    const { after } = await this.meetings.neighboursOf(plan.meeting);
    const mails: SummonsMails = sent === null ? new Map() : await this.letters.mailsOf(sent.summons, sent.members);
    const lapsed: ReadonlySet<string> = sent === null ? new Set() : await this.lapsed.of(sent, mails);
    const toServe = mayBeServed({ members: sent?.members ?? [], mails, lapsed });
    return {
      ...prospect,
      reader,
      text: this.textOf(prospect),
      mails,
      lapsed,
      toServe: new Set(toServe.map(({ personId }) => personId)),
      missing: missingMembers(prospect),
      sentLate: await this.sentLate(plan, sent?.members ?? [], mails),
      later: sent === null ? [] : laterBusiness(sent.summons.business, plan.business ?? []),
      after,
    };
  }

  private textOf({ plan, sent }: SummonsProspect): SummonsText | null {
    const { meeting, business } = plan;
    if (sent !== null) return this.letters.textOf(sent.summons, meeting);
    if (business === null) return null;
    const page = this.letters.pageOf(meeting);
    const { panel, kind } = meeting;
    return summonsText({ panel: panel.name, kind, appointment: meeting, business, authentication: null, page });
  }

  private async sentLate({ meeting }: SummonsPlan, members: readonly SummonsMember[], mails: SummonsMails) {
    const timingAt = await this.plans.timings(meeting);
    const late = members.filter(({ personId, servedAt }) => {
      const at = sentToMemberAt({ servedAt, sentAt: mails.get(personId)?.sentAt ?? null });
      return at !== null && timingAt(at).isShort;
    });
    return new Set(late.map(({ personId }) => personId));
  }
}
