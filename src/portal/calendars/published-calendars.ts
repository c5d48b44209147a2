import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { calendarFile } from '../../platform/calendar-file/calendar-file.js';
import { Config } from '../../platform/config/config.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { PublishedMeeting } from '../../publications/published-meeting.js';
import { PublicRecord, type PublishedQuery } from '../../publications/public-record.js';
import { addresses } from '../portal.paths.js';
import { meetingEvent } from './meeting-event.js';

const DAYS_BACK = 365;
/** Two a week of every panel of a large council, for a year. */
const MOST_MEETINGS = 2000;

/** Published meetings for people's own calendars: all that are to come and, as far as there is room, of the past year. */
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
    const among = below === undefined ? {} : { below };
    const coming = await this.coming(among);
    const past = await this.past(among, MOST_MEETINGS - coming.length);
    const events = [...past, ...coming].map((meeting) => meetingEvent(meeting, this.config.baseUrl));
    return calendarFile(name, events, this.clock.now());
  }

  private async coming(among: Among): Promise<PublishedMeeting[]> {
    const from = this.clock.today();
    const query = { ...among, from, order: 'earliest-first', skip: 0, take: MOST_MEETINGS } as const;
    return (await this.record.listMeetings(query)).items;
  }

  /** The nearest of them, in order. */
  private async past(among: Among, take: number): Promise<PublishedMeeting[]> {
    if (take === 0) return [];
    const today = this.clock.today();
    const days = { from: addDays(today, -DAYS_BACK), to: addDays(today, -1) };
    const { items } = await this.record.listMeetings({ ...among, ...days, order: 'latest-first', skip: 0, take });
    return items.reverse();
  }
}

/** Of one panel, or of all. */
type Among = Pick<PublishedQuery, 'below'>;
