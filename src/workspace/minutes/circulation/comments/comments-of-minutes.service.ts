import { Injectable } from '@nestjs/common';
import type { MinutesFinding } from '../../../../domain/minutes/minutes-to-check.js';
import type { Reader } from '../../../../domain/access/roles.js';
import type { Unit } from '../../../../platform/database/unit.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { MinuteMatters } from '../../minute-matters.js';
import type { MinuteInFull, MinutesInFull } from '../../minutes-in-full.js';
import { MinutesCirculation } from '../circulation.entity.js';
import { MinuteComment } from './minute-comment.entity.js';

/** The comments on drafted minutes, for the features beside which they stand. */
@Injectable()
export class CommentsOfMinutes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly matters: MinuteMatters,
  ) {}

  /** Those on one minute that this reader may see, earliest first: they are as closed as the minute is, or was. */
  async on(minute: MinuteInFull, panelId: string, reader: Reader): Promise<MinuteComment[]> {
    const order = { madeAt: 'ASC', id: 'ASC' } as const;
    const comments = await this.unitOfWork.reading(MinuteComment).find({ where: { minuteId: minute.id }, order });
    return comments.filter(({ isPrivate }) => this.matters.openingOfComment(reader, panelId, minute, isPrivate).may);
  }

  /** What the check says of comments nobody has answered; nothing of what is in them. */
  async findingsIn({ id: minutesId, items }: MinutesInFull): Promise<MinutesFinding[]> {
    const comments = await this.unitOfWork.reading(MinuteComment).findBy({ minutesId });
    return items.flatMap((minute) => {
      const count = comments.filter(({ minuteId, answer }) => minuteId === minute.id && answer === null).length;
      return count === 0 ? [] : [unanswered(minute, count)];
    });
  }
}

function unanswered({ id, printed, heading, publicHeading }: MinuteInFull, count: number): MinutesFinding {
  const name = `Minute ${printed} (${publicHeading ?? heading})`;
  const words = count === 1 ? '1 comment is' : `${count} comments are`;
  return { level: 'warning', message: `${name}: ${words} not answered.`, minuteId: id, lawRef: 'Custom' };
}

/** For a minute that goes for good. */
export async function dropCirculationOf(unit: Unit, minuteId: string): Promise<void> {
  await unit.manager.delete(MinuteComment, { minuteId });
  await unit.manager.delete(MinutesCirculation, { minuteId });
}

/** For a minute that becomes part of another: its comments go there; who was sent it alone was not sent the other. */
export async function handComments(unit: Unit, fromId: string, toId: string): Promise<void> {
  await unit.manager.update(MinuteComment, { minuteId: fromId }, { minuteId: toId });
  await unit.manager.delete(MinutesCirculation, { minuteId: fromId });
}
