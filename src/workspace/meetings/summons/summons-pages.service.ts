import { Injectable } from '@nestjs/common';
import { laterBusiness } from '../../../domain/summons/summons-business.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { MeetingsService } from '../meetings.service.js';
import { PaperServices } from './paper-services.service.js';
import { SummonsLetters } from './summons-letters.service.js';
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
    private readonly services: PaperServices,
    private readonly letters: SummonsLetters,
    private readonly plans: SummonsPlans,
    private readonly meetings: MeetingsService,
  ) {}

  async read(meetingId: string, reader: CurrentUser): Promise<SummonsPage> {
    const prospect = await this.summonses.prospect(meetingId, reader);
    const { plan, sent } = prospect;
    const { after } = await this.meetings.neighboursOf(plan.meeting);
    const toServe = sent === null ? [] : await this.services.toServe(sent);
    return {
      ...prospect,
      reader,
      text: this.textOf(prospect),
      mails: sent === null ? new Map() : await this.letters.mailsOf(sent.summons, sent.members),
      toServe: new Set(toServe.map(({ personId }) => personId)),
      servedLate: await this.servedLate(plan, sent?.members ?? []),
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

  private async servedLate({ meeting }: SummonsPlan, members: readonly SummonsMember[]): Promise<Set<string>> {
    const late = new Set<string>();
    for (const { personId, servedAt } of members) {
      if (servedAt !== null && (await this.plans.timing(meeting, servedAt)).isShort) late.add(personId);
    }
    return late;
  }
}
