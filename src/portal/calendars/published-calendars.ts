import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { calendarFile } from '../../platform/calendar-file/calendar-file.js';
import { Config } from '../../platform/config/config.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { PublicRecord } from '../../publications/public-record.js';
import { addresses } from '../portal.paths.js';
import { meetingEvent } from './meeting-event.js';

const DAYS_BACK = 365;
const MOST_MEETINGS = 500;

/** Published meetings for people's own calendars, from a year ago on. */
@Injectable()
export class PublishedCalendars {
  constructor(
    private readonly record: PublicRecord,
    private readonly config: Config,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async ofAll(): Promise<string> {
    return this.fileOf('Council meetings');
  }

  /** @throws NotFound where no such panel was published */
  async ofPanel(slug: string): Promise<string> {
    const { content } = await this.record.current('panel', addresses.panel(slug));
    return this.fileOf(`Meetings of the ${content.name}`, addresses.meetingsOf(slug));
  }

  private async fileOf(name: string, below?: string): Promise<string> {
    const { items } = await this.record.listMeetings({
      ...(below === undefined ? {} : { below }),
      from: addDays(this.clock.today(), -DAYS_BACK),
      order: 'earliest-first',
      skip: 0,
      take: MOST_MEETINGS,
    });
    const events = items.map((meeting) => meetingEvent(meeting, this.config.baseUrl));
    return calendarFile(name, events, this.clock.now());
  }
}
