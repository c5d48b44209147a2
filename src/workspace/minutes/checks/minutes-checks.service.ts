import { Injectable } from '@nestjs/common';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { checkMinutes } from '../../../domain/minutes/minutes-checks.js';
import type { BlockToCheck, MinutesFinding, MinuteToCheck } from '../../../domain/minutes/minutes-to-check.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isTaken, Meeting } from '../../meetings/meeting.entity.js';
import { CommentsOfMinutes } from '../circulation/comments/comments-of-minutes.service.js';
import { Citations } from '../citations.service.js';
import { IS_EARLIER } from '../minute-numbers.js';
import { unmarkedIn } from '../minute-standing.js';
import { type BlockInFull, type MinuteInFull, type MinutesInFull, textsOf } from '../minutes-in-full.js';
import { Minutes } from '../minutes.entity.js';
import { ProceedingsOfMinutes } from '../proceedings-of-minutes.js';

/** Puts minutes before the rules of the check. */
@Injectable()
export class MinutesChecks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly citations: Citations,
    private readonly comments: CommentsOfMinutes,
    private readonly proceedings: ProceedingsOfMinutes,
  ) {}

  async findingsOf(minutes: MinutesInFull): Promise<MinutesFinding[]> {
    const items: MinuteToCheck[] = [];
    const isBudgetMeeting = await this.proceedings.isBudgetMeeting(minutes.meeting.id);
    for (const minute of minutes.items) items.push(await this.toCheck(minute, minutes, isBudgetMeeting));
    const findings = checkMinutes({
      isHeld: isTaken(minutes.meeting),
      isPresentKnown: await this.proceedings.isPresentKnown(minutes.meeting.id),
      earlierUnchecked: await this.earlierUnchecked(minutes.meeting),
      laterChecked: await this.laterChecked(minutes.meeting),
      items,
    });
    return [...findings, ...(await this.comments.findingsIn(minutes))];
  }

  private async toCheck(
    minute: MinuteInFull,
    minutes: MinutesInFull,
    isBudgetMeeting: boolean,
  ): Promise<MinuteToCheck> {
    const texts = textsOf(minute.blocks);
    const isBusiness = minute.minuted === null || minute.minuted.kind === 'business';
    return {
      id: minute.id,
      number: minute.printed,
      heading: minute.publicHeading ?? minute.heading,
      hasPublicSummary: (minute.publicSummary ?? '').trim() !== '',
      privateBecause: await this.proceedings.privateBecause(minutes.meeting.id, minute),
      needsNames: isBusiness && isBudgetMeeting,
      notFound: await this.citations.notFoundIn(texts, minutes),
      blocks: minute.blocks.map((block) => blockToCheck(block, minute)),
    };
  }

  /** Meetings before this one whose minutes are still drafted, or that were held and have none. */
  private async earlierUnchecked(meeting: Meeting): Promise<string[]> {
    const { panelId, day, startsAt, id } = meeting;
    const earlier = await this.unitOfWork
      .reading(Meeting)
      .createQueryBuilder('meeting')
      .leftJoin(Minutes, 'minutes', 'minutes.meeting_id = meeting.id')
      .where('meeting.panelId = :panelId', { panelId })
      .andWhere(IS_EARLIER, { day, startsAt, id })
      .andWhere("(minutes.state = 'drafted' OR (minutes.id IS NULL AND meeting.state = 'held'))")
      .orderBy('meeting.day', 'ASC')
      .addOrderBy('meeting.id', 'ASC')
      .getMany();
    return earlier.map((each) => `the meeting of ${longDate(each.day)}`);
  }

  private async laterChecked({ panelId, day, startsAt, id }: Meeting): Promise<string[]> {
    const later = await this.unitOfWork
      .reading(Minutes)
      .createQueryBuilder('minutes')
      .innerJoinAndSelect('minutes.meeting', 'meeting')
      .where("meeting.panelId = :panelId AND meeting.id <> :id AND minutes.state <> 'drafted'", { panelId, id })
      .andWhere(`NOT ${IS_EARLIER}`, { day, startsAt, id })
      .orderBy('meeting.day', 'ASC')
      .addOrderBy('meeting.id', 'ASC')
      .getMany();
    return later.flatMap((each) => (each.meeting ? [`the meeting of ${longDate(each.meeting.day)}`] : []));
  }
}

function blockToCheck(block: BlockInFull, minute: MinuteInFull): BlockToCheck {
  const { kind, isPrivate, resolution } = block;
  return {
    kind,
    isPrivate,
    unmarked: unmarkedIn({ ...minute, blocks: [block] }).map(clauseCalled),
    voteMethod: resolution?.voteMethod ?? 'none',
    namedVotes: resolution?.votes.length ?? 0,
    irregularity: resolution?.irregularity ?? null,
  };
}

function clauseCalled(label: string): string {
  return label === '' ? 'its resolution' : `clause ${label}`;
}
