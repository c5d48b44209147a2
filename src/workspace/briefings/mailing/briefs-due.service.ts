import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { Config } from '../../../platform/config/config.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fullName } from '../../people/person.entity.js';
import { DailyLetters, type DueLetter, type LettersOfDay } from '../../reminders/daily/daily-letters.service.js';
import { AroundChair, type BriefedPerson } from './around-chair.service.js';
import { type BriefOfMeeting, BriefsOfMeetings } from './brief-of-meeting.service.js';
import { ChairsBriefSent } from './chairs-brief-sent.entity.js';
import { chairsBriefEmail } from './chairs-brief.email.js';
import { type MeetingToBrief, MeetingsToBrief } from './meetings-to-brief.service.js';

/** Mails whoever takes the chair the brief of a meeting: once a person, meeting and occasion. */
@Injectable()
export class BriefsDue implements OnModuleInit {
  constructor(
    private readonly daily: DailyLetters,
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsToBrief,
    private readonly chairs: AroundChair,
    private readonly briefs: BriefsOfMeetings,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.daily.register('chairs-brief', (day) => this.due(day));
  }

  private async due(day: CalendarDate): Promise<LettersOfDay> {
    const due = await this.meetings.on(day);
    const panels = new Map(due.map(({ meeting: { panel } }) => [panel.id, panel]));
    const readers = await this.chairs.of([...panels.values()], day);
    const sent = await this.sent(due);
    const letters: DueLetter[] = [];
    const forNobody: string[] = [];
    for (const each of due) {
      const brief = this.briefs.of(each.meeting);
      const people = readers.get(each.meeting.panelId) ?? [];
      if (people.length === 0) forNobody.push(nobodyFor(each));
      const unsent = people.filter(({ personId }) => !sent.some((mark) => isFor(mark, each, personId)));
      letters.push(...unsent.map((person) => this.letterOf(person, each, brief, day)));
    }
    return { letters, forNobody };
  }

  private async sent(due: readonly MeetingToBrief[]): Promise<ChairsBriefSent[]> {
    const ids = due.map(({ meeting }) => meeting.id);
    return this.unitOfWork.reading(ChairsBriefSent).findBy({ meetingId: In(ids) });
  }

  private letterOf(person: BriefedPerson, each: MeetingToBrief, brief: BriefOfMeeting, day: CalendarDate): DueLetter {
    const { meeting, due } = each;
    const { personId, role, contact } = person;
    const key = `chairs-brief:${meeting.id}:${due.occasion}:${due.from}:${personId}`;
    const to = { name: fullName(contact.person), role };
    const mark = { meetingId: meeting.id, personId, occasion: due.occasion, sentOn: day, mailKey: key };
    return {
      contact,
      key,
      what: `chair’s brief of the ${meeting.panel.name} of ${plainDate(meeting.day)}`,
      write: async () => ({
        template: 'chairs-brief',
        model: chairsBriefEmail({ facts: await brief.facts(), due, to, baseUrl: this.config.baseUrl }),
        purpose: 'chairs-brief',
        about: { kind: 'meeting', id: meeting.id },
      }),
      attachment: { name: brief.fileName, draw: () => brief.draw() },
      together: async ({ manager }) => {
        await manager.insert(ChairsBriefSent, { ...mark, id: newId() });
      },
    };
  }
}

/** A brief that went out before the day of this one's turn was for a day that has moved since. */
function isFor({ meetingId, personId, occasion, sentOn }: ChairsBriefSent, each: MeetingToBrief, reader: string) {
  const { meeting, due } = each;
  return meetingId === meeting.id && personId === reader && occasion === due.occasion && sentOn >= due.from;
}

function nobodyFor({ meeting }: MeetingToBrief): string {
  return `The chair’s brief of the ${meeting.panel.name} of ${plainDate(meeting.day)} is for nobody: neither whoever takes the chair nor the clerk can be written to.`;
}
