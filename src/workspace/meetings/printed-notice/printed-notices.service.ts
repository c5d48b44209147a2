import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { londonDay } from '../../../domain/calendar/london-time.js';
import { Config } from '../../../platform/config/config.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { PanelsService } from '../../panels/panels.service.js';
import { publicNameOf } from '../../people/person.entity.js';
import { DeadlinesService } from '../deadlines.service.js';
import { isCalledOff, type Meeting, type MeetingOfPanel, shortNoticeOf } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import { MeetingsService } from '../meetings.service.js';
import { drawMeetingNotice } from './meeting-notice.pdf.js';
import { calledOffToPrint, startOf } from './meeting-facts.js';
import type { NoticeToPrint } from './notice-to-print.js';

/** The notice of a meeting as it is put up at the offices. (LGA 1972, s.100A(6)(a).) */
@Injectable()
export class PrintedNotices {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly panels: PanelsService,
    private readonly authority: AuthorityService,
    private readonly deadlines: DeadlinesService,
    private readonly config: Config,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** For whoever is signed in: it says what everybody may know. */
  async draw(meetingId: string): Promise<Uint8Array> {
    const meeting = await this.meetings.get(meetingId);
    const { after } = await this.meetings.neighboursOf(meeting);
    const { bytes } = await drawMeetingNotice(await this.toPrint(meeting, after), this.clock.now());
    return bytes;
  }

  private async toPrint(meeting: MeetingOfPanel, after: Meeting | null): Promise<NoticeToPrint> {
    const { panel, kind, place, officeNoticeAt } = meeting;
    // What became of a meeting is told by a notice of its own.
    const isNew = officeNoticeAt === null || isCalledOff(meeting);
    const datedOn = isNew ? this.clock.today() : londonDay(officeNoticeAt);
    return {
      authority: await this.authorityOf(meeting, datedOn),
      panel: { name: panel.name, isOpenToPublic: panel.partVaApplies },
      meeting: {
        kind,
        at: startOf(meeting),
        place: place.split('\n'),
        page: `${this.config.baseUrl}/${meetingPaths.published(meeting)}`,
      },
      agenda: await this.agendaOf(meeting),
      shortNotice: shortNoticeOf(meeting),
      calledOff: calledOffToPrint(meeting, after),
      datedOn,
    };
  }

  private async authorityOf({ panelId }: Meeting, datedOn: string): Promise<NoticeToPrint['authority']> {
    const authority = await this.authority.get();
    const { clerk } = await this.panels.get(panelId);
    const officer = await this.authority.properOfficerOn(datedOn);
    return {
      name: authority.name,
      offices: authority.address.split('\n'),
      officesClose: authority.officeClosesAt,
      colour: authority.brandColour,
      team: { name: authority.teamName, mailbox: authority.teamMailbox, telephone: authority.teamTelephone },
      clerk: clerk ? publicNameOf(clerk) : null,
      properOfficer: officer && { name: officer.name, post: officer.post },
      access: authority.accessNotice,
      filming: authority.filmingNotice,
    };
  }

  private async agendaOf(meeting: MeetingOfPanel): Promise<NoticeToPrint['agenda']> {
    const note = (await this.deadlines.of([meeting])).get(meeting.id);
    const web = note?.notice.acts.find(({ act }) => act === 'web')?.at ?? null;
    const planned = note?.keyDates.publication.day ?? null;
    return {
      publishedOn: web?.date ?? null,
      expectedOn: planned !== null && planned >= this.clock.today() ? planned : null,
    };
  }
}
