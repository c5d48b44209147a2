import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import type { CouncilClock } from '../../../../domain/calendar/clock.js';
import { NotAllowed, NotFound, RuleBroken } from '../../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../../platform/config/council-clock.js';
import { newId } from '../../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { isMarked, isPrivate, MinuteMatters } from '../../minute-matters.js';
import type { MinuteInFull } from '../../minutes-in-full.js';
import { MinutesLoader } from '../../minutes-loader.js';
import { mayReadDraftMinutes } from '../../minutes-rights.js';
import { Minutes } from '../../minutes.entity.js';
import { Circulated, wasSent } from '../circulated.service.js';
import type { CommentedMinute } from './commented-minute.js';
import type { CommentForm } from './comment.form.js';
import { CommentsOfMinutes } from './comments-of-minutes.service.js';
import { MinuteComment } from './minute-comment.entity.js';

const TOO_LATE = 'These minutes have been checked, so comments come too late.';

/** What those who were sent a drafted minute say to it, until the minutes are checked. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: MinutesLoader,
    private readonly matters: MinuteMatters,
    private readonly circulated: Circulated,
    private readonly comments: CommentsOfMinutes,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound, NotAllowed to who was not sent the minute, to who may not open it, and once it is checked */
  async show(minutesId: string, minuteId: string, user: Reader): Promise<CommentedMinute> {
    const { minutes, minute, isSent } = await this.opened(minutesId, minuteId, user);
    const comments = await this.comments.on(minute, minutes.panel.id, user);
    return { minutes, minute, comments, mayComment: isSent && minutes.state === 'drafted' };
  }

  /** The id of the new comment. Counts up the version of the minutes: nobody checks them without having seen it. */
  async add(minutesId: string, minuteId: string, { text }: CommentForm, user: Actor & Reader): Promise<string> {
    await this.commentable(minutesId, minuteId, user);
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      const minute = await this.commentable(minutesId, minuteId, user);
      const id = newId();
      await unit.manager.insert(MinuteComment, {
        ...{ id, minutesId, minuteId, text, personId: user.personId, authorName: user.name },
        isPrivate: isMarked(minute) || isPrivate(minute),
        madeAt: this.clock.now(),
        ...{ answer: null, answeredAt: null, answeredBy: null, version: 1 },
      });
      await unit.manager.increment(Minutes, { id: minutesId }, 'version', 1);
      const deed = { action: 'commented on a drafted minute', subjectKind: 'minute', subjectId: minuteId };
      await this.audit.record(unit, user, { ...deed, detail: { commentId: id } });
      return id;
    });
  }

  private async commentable(minutesId: string, minuteId: string, user: Reader): Promise<MinuteInFull> {
    const { minutes, minute, isSent } = await this.opened(minutesId, minuteId, user);
    if (!isSent) throw new NotAllowed('Only those who were sent a drafted minute comment on it.');
    if (minutes.state !== 'drafted') throw new RuleBroken(TOO_LATE);
    return minute;
  }

  private async opened(minutesId: string, minuteId: string, user: Reader) {
    const minutes = await this.loader.load(minutesId);
    const isSent = wasSent(await this.circulated.to(user.personId, minutesId), minuteId);
    const isOfDesk = mayReadDraftMinutes(user, minutes.panel.id);
    if (!isSent && !isOfDesk) {
      throw new NotAllowed('Comments are for those who were sent the draft, and for those who write it.');
    }
    if (minutes.state !== 'drafted' && !isOfDesk) throw new NotAllowed(TOO_LATE);
    if (!minutes.items.some(({ id }) => id === minuteId)) throw new NotFound('There is no such minute.');
    return { minutes, minute: this.matters.minuteFor(user, minutes, minuteId), isSent };
  }
}
