import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import { summonedMembers } from '../../../domain/summons/summoned-members.js';
import type { BusinessItem } from '../../../domain/summons/summons-business.js';
import { summonsTiming, type SummonsTiming } from '../../../domain/summons/summons-timing.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PublicRecord } from '../../../publications/public-record.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { SeatsService } from '../../panels/seats.service.js';
import { fullName, hasLeft, Person } from '../../people/person.entity.js';
import { SummonsConsentsService } from '../../people/summons-consents/summons-consents.service.js';
import { DeadlinesService } from '../deadlines.service.js';
import type { Meeting, MeetingOfPanel } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import type { PlannedMember, SummonsPlan } from './summons-plan.js';
import { pastSummoning, summonsRefusal } from './summons-refusal.js';

/** Works out how a summons would go out now: to whom, how, with which business, and with how many clear days. */
@Injectable()
export class SummonsPlans {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly record: PublicRecord,
    private readonly authority: AuthorityService,
    private readonly seats: SeatsService,
    private readonly consents: SummonsConsentsService,
    private readonly deadlines: DeadlinesService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of(meeting: MeetingOfPanel): Promise<SummonsPlan> {
    const now = this.clock.now();
    const business = await this.businessOf(meeting);
    const officer = await this.authority.properOfficerOn(this.clock.today());
    const { members, unseated } = await this.membersOf(meeting);
    const has = { hasMembers: members.length > 0, hasProperOfficer: officer !== null };
    const circumstances = { isAgendaPublished: business !== null, ...has, now };
    return {
      meeting,
      business,
      members,
      unseated,
      timing: (await this.timings(meeting))(now),
      properOfficer: officer && { name: officer.name, post: officer.post },
      past: pastSummoning(meeting, now),
      refusal: summonsRefusal(meeting, circumstances),
    };
  }

  /** What a summons gives that goes out at an instant, ISO UTC text; the calendar is read once for all of them. */
  async timings({ day }: Pick<Meeting, 'day'>): Promise<(at: string) => SummonsTiming> {
    const { officeClosesAt, ...dayCount } = await this.authority.councilCalendar();
    const required = await this.deadlines.clearDaysRequired();
    const counting = { meetingOn: day, required, officesClose: officeClosesAt, dayCount };
    return (at) => summonsTiming(londonTime(at), counting);
  }

  /** As the public reads it, so that nothing exempt is in a summons; null before the agenda is published. */
  async businessOf(meeting: MeetingOfPanel): Promise<BusinessItem[] | null> {
    const published = await this.record.findCurrent('agenda', meetingPaths.published(meeting));
    const items = published?.content.entries.map(({ number, title, kind }) => ({
      number,
      title,
      isHeading: kind === 'heading',
    }));
    return items ?? null;
  }

  private async membersOf({ panelId, day }: Meeting): Promise<Pick<SummonsPlan, 'members' | 'unseated'>> {
    const seats = await this.seats.peopleOfPanels([panelId]);
    const people = await this.peopleWith(seats.flatMap(({ personId }) => personId ?? []));
    const summoned = summonedMembers({
      seats,
      meetingOn: day,
      sentOn: this.clock.today(),
      consents: await this.consents.ofPeople(people.map(({ id }) => id)),
      withMail: new Set(people.filter(({ mail }) => mail !== null).map(({ id }) => id)),
    });
    const byId = new Map(summoned.map((member) => [member.personId, member]));
    const members = people.flatMap((person): PlannedMember[] => {
      const member = byId.get(person.id);
      return member === undefined ? [] : [{ ...member, name: fullName(person) }];
    });
    const others = people.filter((person) => !byId.has(person.id) && person.kind === 'councillor');
    return { members, unseated: others.filter((person) => !hasLeft(person, day)).map(fullName) };
  }

  /** These and every councillor, in the order of surnames. */
  private async peopleWith(ids: readonly string[]): Promise<Person[]> {
    const where = [{ id: In([...new Set(ids)]) }, { kind: 'councillor' as const }];
    return this.unitOfWork.reading(Person).find({ where, order: { sortKey: 'ASC', id: 'ASC' } });
  }
}
