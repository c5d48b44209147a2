import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { replyDueUnderNotice } from '../../../domain/recommendations/reply-clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { ActingUser } from '../acting-user.js';
import { BodyEdits } from './body-edits.js';
import type { SendingForm } from './bodies.form.js';
import { sortedBy } from './no-day.js';

/** Records that a recommendation went to a body, and by when it owes a reply. */
@Injectable()
export class Sendings {
  constructor(
    private readonly edits: BodyEdits,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  async record(id: string, bodyId: string, form: SendingForm, user: ActingUser & Reader): Promise<void> {
    this.refuseOutOfOrder(form);
    const { sentOn, sentBy, receivedOn = null, noticeOn = null } = form;
    const facts = { sentOn, sentBy, receivedOn, noticeOn, ...sortedBy(replyDueOf(form)) };
    const deed = { action: 'recorded that a recommendation was sent', detail: { sentOn, notice: noticeOn ?? 'none' } };
    await this.edits.change({ id, bodyId, version: form.version }, deed, user, ({ of }) => {
      if (of.bodies.find((each) => each.body.id === bodyId)?.replies.length) {
        throw new RuleBroken('This body has replied already, so when it was sent stays as it is.');
      }
      if (form.sentOn < of.action.raisedOn) {
        throw new RuleBroken(
          `It was resolved on ${plainDate(of.action.raisedOn)}: it was sent then or later`,
          'sentOn',
        );
      }
      if (of.recommendation.direction === 'received') {
        throw new RuleBroken('This was made to the panel: when it came stays as it was taken in.');
      }
      return Promise.resolve({ changes: facts });
    });
  }

  private refuseOutOfOrder({ sentOn, receivedOn, noticeOn, replyDueOn }: SendingForm): void {
    const today = this.clock.today();
    if (sentOn > today) throw new RuleBroken('The day on which it was sent cannot be in the future', 'sentOn');
    if (receivedOn !== undefined && (receivedOn < sentOn || receivedOn > today)) {
      throw new RuleBroken('It was received on the day it was sent or later, and not in the future', 'receivedOn');
    }
    if (noticeOn !== undefined && receivedOn === undefined) {
      throw new RuleBroken(
        'Enter when the report was received too: the two months begin with the later day',
        'receivedOn',
      );
    }
    if (noticeOn !== undefined && noticeOn > today) {
      throw new RuleBroken('The day on which the notice was received cannot be in the future', 'noticeOn');
    }
    if (noticeOn !== undefined && replyDueOn !== undefined) {
      throw new RuleBroken('With a notice the law sets the day: leave this blank', 'replyDueOn');
    }
    if (replyDueOn !== undefined && replyDueOn <= sentOn) {
      throw new RuleBroken('The reply must be due after it was sent', 'replyDueOn');
    }
  }
}

/** By the notice, where there is one; else as the panel asks. (LGA 2000, s.9FE.) */
function replyDueOf({ receivedOn, noticeOn, replyDueOn }: SendingForm): string | null {
  if (noticeOn === undefined || receivedOn === undefined) return replyDueOn ?? null;
  return replyDueUnderNotice({ reportReceivedOn: receivedOn, noticeReceivedOn: noticeOn });
}
