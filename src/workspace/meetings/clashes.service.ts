import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { longDate } from '../../domain/calendar/calendar-date.js';
import { clashesOf, type NeighbouringMeeting, type PlannedMeeting } from '../../domain/calendar/meeting-clashes.js';
import { findYearOf } from '../../domain/calendar/municipal-year.js';
import { unusualDay } from '../../domain/calendar/named-day.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuthorityService } from '../authority/authority.service.js';
import { SeatsService } from '../panels/seats.service.js';
import { Meeting, NOT_MEETING } from './meeting.entity.js';

/** A meeting that is there already is known by its id, so that it does not clash with itself. */
export type MeetingToPlace = PlannedMeeting & { readonly id?: string };

/** What speaks against a day for a meeting; the clerk is told and decides. */
@Injectable()
export class ClashesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authority: AuthorityService,
    private readonly seats: SeatsService,
  ) {}

  async of(meeting: MeetingToPlace): Promise<string[]> {
    const [warnings = []] = await this.ofEach([meeting]);
    return warnings;
  }

  /** For each meeting what speaks against it, in their order; the same few queries for one and for many. */
  async ofEach(meetings: readonly MeetingToPlace[]): Promise<string[][]> {
    if (meetings.length === 0) return [];
    const others = await this.othersOn(meetings.map(({ day }) => day));
    const panels = new Set([...meetings, ...others].map(({ panelId }) => panelId));
    const seats = await this.seats.peopleOfPanels([...panels]);
    const around = await this.aroundDays();
    return meetings.map((meeting) => {
      const rest = others.filter(({ id }) => id !== meeting.id);
      return [...around(meeting), ...clashesOf(meeting, rest, seats)];
    });
  }

  /** Before the council is set up nothing is known of days. */
  private async aroundDays(): Promise<(meeting: PlannedMeeting) => string[]> {
    if ((await this.authority.find()) === null) return () => [];
    const { namedDays } = await this.authority.councilCalendar();
    const years = await this.authority.municipalYears();
    return ({ day }) => [
      ...unusualDay(day, namedDays),
      ...(years.length > 0 && findYearOf(day, years) === null
        ? [`${longDate(day)} lies in none of the council’s municipal years.`]
        : []),
    ];
  }

  private async othersOn(days: readonly string[]): Promise<(NeighbouringMeeting & { id: string })[]> {
    const where = { day: In([...new Set(days)]), state: Not(In([...NOT_MEETING])) };
    const found = await this.unitOfWork.reading(Meeting).find({ where, relations: { panel: true } });
    return found.map(({ id, panelId, day, startsAt, place, panel }) => {
      return { id, panelId, day, startsAt, place, panelName: panel?.name ?? '' };
    });
  }
}
