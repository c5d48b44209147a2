import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import type { CouncilClock } from '../../../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../../platform/config/council-clock.js';
import { updateVersioned } from '../../../../platform/database/versioned-update.js';
import { MinuteMatters } from '../../minute-matters.js';
import { MinutesEdits } from '../../minutes-edits.js';
import { CommentsOfMinutes } from './comments-of-minutes.service.js';
import { type CommentAnswer, MinuteComment } from './minute-comment.entity.js';

/** Where a comment stands. */
export interface CommentAddress {
  readonly id: string;
  readonly minuteId: string;
  readonly commentId: string;
}

/** The clerk takes a comment up or does not; what is accepted the clerk writes into the minute. */
@Injectable()
export class CommentAnswers {
  constructor(
    private readonly edits: MinutesEdits,
    private readonly matters: MinuteMatters,
    private readonly comments: CommentsOfMinutes,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken once it is answered or the minutes are checked, StaleEdit */
  async give(
    { id: minutesId, minuteId, commentId }: CommentAddress,
    answer: CommentAnswer,
    version: number,
    user: Actor & Reader,
  ): Promise<void> {
    await this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      const minute = this.matters.minuteFor(user, minutes, minuteId);
      const found = (await this.comments.on(minute, minutes.panel.id, user)).find(({ id }) => id === commentId);
      if (!found) throw new NotFound('There is no such comment.');
      if (found.answer !== null) throw new RuleBroken(`This comment has been ${found.answer} already.`);
      const answered = { answer, answeredAt: this.clock.now(), answeredBy: user.name };
      await updateVersioned(unit, MinuteComment, { id: commentId, version }, answered);
      const deed = { action: `${answer} a comment`, subjectKind: 'minute', subjectId: minuteId };
      await this.audit.record(unit, user, { ...deed, detail: { commentId } });
    });
  }
}
