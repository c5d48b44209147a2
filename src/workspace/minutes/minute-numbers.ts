import { Injectable } from '@nestjs/common';
import { findYearOf, type MunicipalYear, yearLabel } from '../../domain/calendar/municipal-year.js';
import {
  nextNumber,
  type NumberedMeeting,
  type NumberingScheme,
  printedMinuteNumber,
  seriesOf,
} from '../../domain/minutes/minute-number.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuthorityService } from '../authority/authority.service.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import { Minute } from './minute.entity.js';

/** The run a meeting's minutes belong to, and the number its first minute has, or would have today. */
export interface NumberRun {
  readonly series: string;
  readonly first: number;
  /** The municipal year of the meeting; null where none is stored. */
  readonly year: string | null;
  /** `20`, `CPP 20`, `60/18` */
  readonly inPrint: (number: number) => string;
}

/** Counts the minutes of a panel on from meeting to meeting. */
@Injectable()
export class MinuteNumbers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authority: AuthorityService,
  ) {}

  async runOf(panel: Panel, meeting: Meeting): Promise<NumberRun> {
    const year = findYearOf(meeting.day, await this.authority.municipalYears());
    const numbered: NumberedMeeting = { meetingId: meeting.id, day: meeting.day, year: year && yearLabel(year) };
    const scheme = schemeOf(panel);
    const series = seriesOf(scheme, numbered);
    const begin = nextNumber(await this.lastOf(panel.id, series), await this.isFirstOf(panel.id), scheme);
    return {
      series,
      first: begin + (await this.draftedBefore(meeting, scheme, year)),
      year: numbered.year,
      inPrint: (number) => printedMinuteNumber(number, scheme, numbered),
    };
  }

  private async lastOf(panelId: string, series: string): Promise<number | null> {
    const [last] = await this.minutes.find({ where: { panelId, series }, order: { number: 'DESC' }, take: 1 });
    return last?.number ?? null;
  }

  private async isFirstOf(panelId: string): Promise<boolean> {
    const numbered = this.minutes.createQueryBuilder('minute').where('minute.panelId = :panelId', { panelId });
    return !(await numbered.andWhere('minute.number IS NOT NULL').getExists());
  }

  /** Minutes of earlier meetings that have no numbers yet and will take theirs before these do. */
  private async draftedBefore(
    { panelId, day, startsAt, id }: Meeting,
    { restarts }: NumberingScheme,
    year: MunicipalYear | null,
  ): Promise<number> {
    if (restarts === 'meeting') return 0;
    const from = restarts === 'never' ? '' : (year?.from ?? `${day.slice(0, 4)}-01-01`);
    return this.minutes
      .createQueryBuilder('minute')
      .innerJoin('minute.minutes', 'minutes')
      .innerJoin('minutes.meeting', 'meeting')
      .where("minute.panelId = :panelId AND minute.number IS NULL AND minutes.state = 'drafted'", { panelId })
      .andWhere('meeting.day >= :from', { from })
      .andWhere(IS_EARLIER, { day, startsAt, id })
      .getCount();
  }

  private get minutes() {
    return this.unitOfWork.reading(Minute);
  }
}

/** In the order in which meetings are numbered: `meeting` lies before the meeting of the parameters. */
export const IS_EARLIER = `(meeting.day < :day OR (meeting.day = :day AND (meeting.startsAt < :startsAt
  OR (meeting.startsAt = :startsAt AND meeting.id < :id))))`;

function schemeOf({ numbering, numberingRestarts, firstNumber, reference }: Panel): NumberingScheme {
  return { style: numbering, restarts: numberingRestarts, firstNumber, prefix: reference };
}
