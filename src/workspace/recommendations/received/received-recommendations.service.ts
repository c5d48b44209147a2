import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { replyDueUnderNotice } from '../../../domain/recommendations/reply-clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActionsService } from '../../actions/actions.service.js';
import { MattersService } from '../../actions/matters/matters.service.js';
import type { ActingUser } from '../acting-user.js';
import { sortedBy } from '../bodies/no-day.js';
import { RecommendedBody } from '../bodies/recommended-body.entity.js';
import { Recommendation } from '../recommendation.entity.js';
import type { ReceivedForm } from './received.form.js';

/** Recommendations to the panel. It has to answer, so they are actions of its own, due when the reply is. */
@Injectable()
export class ReceivedRecommendations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly matters: MattersService,
    private readonly actions: ActionsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The id of the recommendation. @throws NotAllowed, RuleBroken */
  async take(form: ReceivedForm, user: ActingUser & Reader): Promise<string> {
    const { meetingId, wording, fromBody, receivedOn } = form;
    if (receivedOn > this.clock.today()) {
      throw new RuleBroken('The day on which it was received cannot be in the future', 'receivedOn');
    }
    if (form.noticeOn !== undefined && form.noticeOn > this.clock.today()) {
      throw new RuleBroken('The day on which the notice was received cannot be in the future', 'noticeOn');
    }
    const replyDueOn = dueOf(form);
    return this.unitOfWork.run(async (unit) => {
      const reason = replyDueOn === null ? 'No day was set for the reply.' : 'Nobody has been asked to answer yet.';
      const matter = { meetingId, wording, reason, ...(replyDueOn === null ? {} : { dueOn: replyDueOn }) };
      const actionId = await this.matters.raise(matter, user);
      const recommendation = { id: newId(), actionId, direction: 'received' as const, fromBody, version: 1 };
      await unit.manager.insert(Recommendation, recommendation);
      await this.insertPanel(unit, recommendation.id, { form, replyDueOn, actionId }, user);
      return recommendation.id;
    });
  }

  /** The panel is the body that answers. */
  private async insertPanel(
    unit: Unit,
    recommendationId: string,
    facts: { readonly form: ReceivedForm; readonly replyDueOn: string | null; readonly actionId: string },
    user: Reader,
  ): Promise<void> {
    const { receivedOn, noticeOn = null, fromBody } = facts.form;
    const { panel } = await this.actions.get(facts.actionId, user);
    await unit.manager.insert(RecommendedBody, {
      ...{ id: newId(), recommendationId, name: panel.name },
      ...{ sentOn: receivedOn, sentBy: fromBody, receivedOn, noticeOn },
      ...sortedBy(facts.replyDueOn),
      ...{ reportedBackOn: null, reportedBackAt: null, version: 1 },
    });
  }
}

function dueOf({ receivedOn, noticeOn, replyDueOn }: ReceivedForm): string | null {
  if (replyDueOn !== undefined && replyDueOn <= receivedOn) {
    throw new RuleBroken('The reply must be due after it was received', 'replyDueOn');
  }
  if (noticeOn === undefined) return replyDueOn ?? null;
  if (replyDueOn !== undefined)
    throw new RuleBroken('With a notice the law sets the day: leave this blank', 'replyDueOn');
  return replyDueUnderNotice({ reportReceivedOn: receivedOn, noticeReceivedOn: noticeOn });
}
