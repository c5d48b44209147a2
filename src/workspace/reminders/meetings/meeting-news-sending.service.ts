import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { type MeetingRole, toldOfMeeting } from '../../../domain/reminders/told-of-meeting.js';
import { Config } from '../../../platform/config/config.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { PublicRecord } from '../../../publications/public-record.js';
import { Account } from '../../accounts/account.entity.js';
import { isCalledOff, type MeetingOfPanel } from '../../meetings/meeting.entity.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { MEETING_EVENTS, MEETING_NEWS, type MeetingEvent } from '../../meetings/news/meeting-news.service.js';
import { fullName } from '../../people/person.entity.js';
import { Letters } from '../letters/letters.service.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import { AroundMeetingService } from './around-meeting.service.js';
import { meetingNewsEmail, type MeetingStory } from './meeting-news.email.js';

type Payload = Readonly<Record<string, string>>;

/** Tells members and those concerned what becomes of a meeting: one mail a person and event. */
@Injectable()
export class MeetingNewsSending implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly record: PublicRecord,
    private readonly around: AroundMeetingService,
    private readonly contacts: ContactsService,
    private readonly letters: Letters,
    private readonly config: Config,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(MEETING_NEWS, ({ payload }) => this.tell(payload));
  }

  private async tell(payload: Payload): Promise<void> {
    const story = await this.storyOf(payload);
    if (story === null) return;
    const told = toldOfMeeting(await this.around.of(story.meeting), await this.doerOf(payload));
    const contacts = await this.contacts.of([...told.keys()], this.clock.today());
    for (const [personId, role] of told) {
      const contact = contacts.get(personId);
      if (contact) await this.write(contact, role, story, payload['edition'] ?? '');
    }
  }

  /** Null for what is no news any more, such as another room for a meeting that is over. */
  private async storyOf(payload: Payload): Promise<MeetingStory | null> {
    const event = MEETING_EVENTS.find((each) => each === payload['event']);
    if (event === undefined) return null;
    const meeting = await this.meetings.get(payload['meetingId'] ?? '');
    const { after } = await this.meetings.neighboursOf(meeting);
    const lastDay = event === 'called-off' && after ? after.day : meeting.day;
    if (!event.endsWith('minutes-published') && lastDay < this.clock.today()) return null;
    if (event === 'moved' && isCalledOff(meeting)) return null;
    if (event === 'called-off' && !isCalledOff(meeting)) return null;
    return {
      event,
      meeting,
      after: event === 'called-off' ? after : null,
      before: event === 'moved' ? appointmentIn(payload) : null,
      agenda: await this.agendaOf(event, meeting),
      page: await this.pageOf(meeting),
    };
  }

  /** From the public record, so that nothing is named that is not named in public. */
  private async agendaOf(event: MeetingEvent, meeting: MeetingOfPanel): Promise<MeetingStory['agenda']> {
    if (event !== 'agenda-published') return null;
    return (await this.record.findCurrent('agenda', meetingPaths.published(meeting)))?.content ?? null;
  }

  private async pageOf(meeting: MeetingOfPanel): Promise<string | null> {
    const address = meetingPaths.published(meeting);
    const isPublic = await this.record.isPublic(address);
    return isPublic ? `${this.config.baseUrl}/${address}` : null;
  }

  private async doerOf(payload: Payload): Promise<string | null> {
    const id = payload['byAccountId'] ?? '';
    if (id === '') return null;
    return (await this.unitOfWork.reading(Account).findOneBy({ id }))?.personId ?? null;
  }

  private async write(contact: Contact, role: MeetingRole, story: MeetingStory, edition: string): Promise<void> {
    const { person } = contact;
    const { event, meeting } = story;
    await this.letters.send(contact, {
      template: 'meeting-news',
      model: meetingNewsEmail(story, { name: fullName(person), role }),
      purpose: event === 'moved' ? 'meeting-moved' : event === 'called-off' ? 'meeting-called-off' : event,
      key: `${MEETING_NEWS}:${event}:${meeting.id}:${edition}:${person.id}`,
      about: { kind: 'meeting', id: meeting.id },
    });
  }
}

function appointmentIn({ day = '', startsAt = '', place = '' }: Payload) {
  return { day, startsAt, place };
}
