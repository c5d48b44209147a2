import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isClerk, type Reader } from '../../domain/access/roles.js';
import { addDays } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { seatsOn } from '../../domain/membership/seats.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Agenda } from '../agendas/agenda.entity.js';
import { PackVersions } from '../agendas/packs/pack-versions.service.js';
import { DeadlinesService } from '../meetings/deadlines.service.js';
import type { MeetingOfPanel } from '../meetings/meeting.entity.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { Panel } from '../panels/panel.entity.js';
import type { MeetingAtHand } from './meeting-at-hand.js';

const DAYS_AHEAD = 12 * 7;
const MOST_SHOWN = 40;

/** The meetings of the weeks ahead, with what has to be done for each. */
@Injectable()
export class MeetingsAtHand {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
    private readonly packs: PackVersions,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Of a clerk's panels, for the weeks ahead: what has to be out first comes first. */
  async toPrepare(reader: Reader): Promise<MeetingAtHand[]> {
    if (!isClerk(reader)) return [];
    const atHand = await this.ahead(reader.clerkOf);
    return atHand.sort((one, other) => (dueDay(one) < dueDay(other) ? -1 : 1));
  }

  /** Of the panels the reader sits on today. */
  async toAttend({ seats }: Reader): Promise<MeetingAtHand[]> {
    const panels = new Set(seatsOn(seats, this.clock.today()).map(({ panelId }) => panelId));
    return panels.size === 0 ? [] : this.ahead([...panels]);
  }

  async ofPanel(panelId: string): Promise<MeetingAtHand[]> {
    return this.ahead([panelId]);
  }

  /** Of the full council, whose members are summoned. */
  async ofTheCouncil(): Promise<MeetingAtHand[]> {
    const councils = await this.unitOfWork.reading(Panel).find({ select: { id: true }, where: { kind: 'council' } });
    return councils.length === 0 ? [] : this.ahead(councils.map(({ id }) => id));
  }

  private async ahead(panels: 'all' | readonly string[]): Promise<MeetingAtHand[]> {
    const today = this.clock.today();
    const meetings = await this.meetings.between(panels, [today, addDays(today, DAYS_AHEAD)], MOST_SHOWN);
    const notes = await this.deadlines.of(meetings);
    const agendas = await this.agendasOf(meetings);
    const pages = await this.packs.publishedPageCounts(agendas.map(({ id }) => id));
    return meetings.map((meeting) => {
      const agenda = agendas.find(({ meetingId }) => meetingId === meeting.id) ?? null;
      const { deadline = null, keyDates = null } = notes.get(meeting.id) ?? {};
      return { meeting, deadline, keyDates, agenda, pages: pages.get(agenda?.id ?? '') ?? null };
    });
  }

  private async agendasOf(meetings: readonly MeetingOfPanel[]): Promise<Agenda[]> {
    if (meetings.length === 0) return [];
    return this.unitOfWork.reading(Agenda).findBy({ meetingId: In(meetings.map(({ id }) => id)) });
  }
}

function dueDay({ meeting, deadline }: MeetingAtHand): string {
  return `${deadline?.publishBy ?? meeting.day} ${meeting.day} ${meeting.startsAt} ${meeting.id}`;
}
