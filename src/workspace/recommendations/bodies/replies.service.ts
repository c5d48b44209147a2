import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { REPLY_WORDS, requireSubstance } from '../../../domain/recommendations/reply-kinds.js';
import { answeredOn, requireReplyInOrder } from '../../../domain/recommendations/reply-standing.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import type { ActingUser } from '../acting-user.js';
import type { ReplyForm, ReportBackForm } from './bodies.form.js';
import { BodyEdits } from './body-edits.js';
import { BodyReply } from './body-reply.entity.js';

/** What bodies reply, and at which minute the panel was told. */
@Injectable()
export class Replies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly edits: BodyEdits,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken for one before sending or without substance, StaleEdit */
  async record(id: string, bodyId: string, form: ReplyForm, user: ActingUser & Reader): Promise<void> {
    requireSubstance(form);
    const { kind, on, version } = form;
    const deed = { action: 'recorded a reply to a recommendation', detail: { on } };
    await this.edits.change({ id, bodyId, version }, deed, user, async ({ body }) => {
      requireReplyInOrder(body, on, this.clock.today());
      if (body.reportedBackOn !== null) throw new RuleBroken('The panel has been told of the reply already.');
      await this.insert(bodyId, form, user);
      const words = `${body.name}, ${plainDate(on)}: ${REPLY_WORDS[kind].toLowerCase()}. ${saidIn(form)}`.trim();
      return { said: words };
    });
  }

  /** @throws NotFound, NotAllowed, RuleBroken before there is an answer, StaleEdit */
  async reportBack(id: string, bodyId: string, { on, at, version }: ReportBackForm, user: ActingUser & Reader) {
    const deed = { action: 'recorded that a reply was reported back', detail: { on } };
    await this.edits.change({ id, bodyId, version }, deed, user, async ({ of }) => {
      const replies = of.bodies.find(({ body }) => body.id === bodyId)?.replies ?? [];
      const answered = answeredOn({ replies });
      if (answered === null) {
        throw new RuleBroken('There is no answer to report yet. “Noted” and “deferred” are none.');
      }
      if (on < answered) throw new RuleBroken('The meeting must be on the day of the answer or later', 'on');
      if (on > this.clock.today()) throw new RuleBroken('The day of the meeting cannot be in the future', 'on');
      await this.refuseWithoutMeeting(of.action.panelId, on);
      return { changes: { reportedBackOn: on, reportedBackAt: at } };
    });
  }

  private async refuseWithoutMeeting(panelId: string, day: string): Promise<void> {
    if (await this.unitOfWork.reading(Meeting).existsBy({ panelId, day })) return;
    throw new RuleBroken('The panel has no meeting on that day: enter the day of the meeting that was told', 'on');
  }

  private async insert(bodyId: string, { kind, on, proposedAction, reasons }: ReplyForm, user: ActingUser) {
    const said = { proposedAction: proposedAction.trim() || null, reasons: reasons.trim() || null };
    const recorded = { recordedBy: user.name, recordedAt: this.clock.now() };
    await this.unitOfWork.run(({ manager }) =>
      manager.insert(BodyReply, { id: newId(), bodyId, kind, on, ...said, ...recorded }),
    );
  }
}

function saidIn({ proposedAction, reasons }: ReplyForm): string {
  return [proposedAction, reasons].filter((text) => text.trim() !== '').join(' ');
}
