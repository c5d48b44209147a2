import { Inject, Injectable } from '@nestjs/common';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { paperReasonInWords } from '../../../domain/summons/summoned-members.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { drawPaperList } from './paper-list.pdf.js';
import { laterInWords } from './later-in-words.js';
import { servedInWords } from './service-words.js';
import type { SummonsPage } from './summons-page.js';
import { SummonsPages } from './summons-pages.service.js';
import type { Letterhead, PaperListToPrint } from './summons-to-print.js';
import { drawSummonses } from './summons.pdf.js';

/** The summonses that go out on paper, and the list of them, to print. */
@Injectable()
export class SummonsPapers {
  constructor(
    private readonly pages: SummonsPages,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async letters(meetingId: string, user: CurrentUser): Promise<Uint8Array> {
    const page = await this.pages.read(meetingId, user);
    const { text } = page;
    if (text === null) throw new RuleBroken('Publish the agenda first: the summons states the business on it.');
    const members = rowsOf(page).map(({ name, authentication }) => ({
      name,
      authentication: authentication ?? text.authentication,
    }));
    const toPrint = { council: await this.letterhead(), text, members };
    return (await drawSummonses(toPrint, this.clock.now())).bytes;
  }

  async list(meetingId: string, user: CurrentUser): Promise<Uint8Array> {
    const page = await this.pages.read(meetingId, user);
    const { meeting, timing } = page.plan;
    const toPrint = {
      council: await this.letterhead(),
      meeting: `${meeting.panel.name}, ${longDate(meeting.day)}`,
      lastDay: longDate(timing.lastDay),
      rows: rowsOf(page),
    };
    return (await drawPaperList(toPrint, this.clock.now())).bytes;
  }

  private async letterhead(): Promise<Letterhead> {
    const { name, address, brandColour } = await this.authority.get();
    return { name, offices: address.split('\n'), colour: brandColour };
  }
}

type PaperRow = PaperListToPrint['rows'][number] & {
  /** Of theirs alone; null where it is the summons' own. */
  readonly authentication: string | null;
};

function rowsOf({ plan, sent, toServe, lapsed }: SummonsPage): PaperRow[] {
  if (sent === null) {
    return plan.members.flatMap((member) => {
      if (member.way === 'electronic') return [];
      return [
        {
          name: member.name,
          why: paperReasonInWords(member.because, member.withdrawnOn),
          served: null,
          authentication: null,
        },
      ];
    });
  }
  return sent.members
    .filter(({ personId }) => toServe.has(personId))
    .map((member) => {
      const { personId, name, because, withdrawnOn } = member;
      const unmailed = lapsed.has(personId) ? 'No consent to the email on that day' : 'The email did not arrive';
      const why = because === null ? unmailed : paperReasonInWords(because, withdrawnOn);
      return { name, why, served: servedInWords(member), authentication: laterInWords(sent.summons, member) };
    });
}
