import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { mayOpen } from '../../../domain/access/redaction-policy.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import { Minutes } from '../../minutes/minutes.entity.js';
import { MinutesReading } from '../../minutes/minutes-reading.service.js';
import type { StrandPaper } from './strand-page.js';

/** Each is read whole. */
const MOST_MEETINGS = 5;

/** The papers a panel had before it when it resolved what is under way on a strand. */
@Injectable()
export class StrandPapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reading: MinutesReading,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Of the latest meetings first, and only what this reader may open. */
  async of(actions: readonly ActionLine[], reader: Reader): Promise<StrandPaper[]> {
    const latest = [...actions].sort((one, other) => (one.raisedOn < other.raisedOn ? 1 : -1));
    const meetingIds = [...new Set(latest.map(({ meetingId }) => meetingId))].slice(0, MOST_MEETINGS);
    const published = await this.publishedOf(meetingIds);
    const papers: StrandPaper[] = [];
    for (const meetingId of meetingIds) {
      const minutes = published.find((each) => each.meetingId === meetingId);
      const numbers = latest.filter((action) => action.meetingId === meetingId).map(({ minuteNumber }) => minuteNumber);
      if (minutes) papers.push(...(await this.papersOf(minutes.id, numbers, reader)));
    }
    return papers;
  }

  /** What is in the making is for the desk that makes it. */
  private async publishedOf(meetingIds: readonly string[]): Promise<Minutes[]> {
    if (meetingIds.length === 0) return [];
    const where = { meetingId: In([...meetingIds]), state: In(['published', 'approved', 'signed']) };
    return this.unitOfWork.reading(Minutes).findBy(where);
  }

  private async papersOf(
    minutesId: string,
    numbers: readonly (string | null)[],
    reader: Reader,
  ): Promise<StrandPaper[]> {
    const { minutes } = await this.reading.read(minutesId, reader);
    const { agenda, meeting } = minutes;
    if (agenda === null) return [];
    const papers = minutes.items
      .filter(({ printed }) => numbers.includes(printed))
      .flatMap(({ minuted }) => minuted?.papers ?? []);
    const today = this.clock.today();
    return papers
      .filter(({ matter }) => mayOpen(reader, matter, today).may)
      .map(({ id, title }) => ({ agendaId: agenda.id, paperId: id, title, day: meeting.day }));
  }
}
