import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotAllowed, NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActionsService } from '../../actions/actions.service.js';
import { Answering, type ActionToAnswer } from '../../actions/answering/answering.service.js';
import { AnswerLetters, type AnswerLetter } from '../answers/answer-letters.service.js';
import type { DecliningForm } from './declining.form.js';
import { OwnerRequest } from './owner-request.entity.js';
import { OwnerRequests } from './owner-requests.service.js';
import { maySettle } from './request-rights.js';

const SETTLED = 'This has been settled already. Open the action again to see what came of it.';

/** Says no to what an owner asks for, with a reason that is mailed to them. */
@Injectable()
export class Declining {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    private readonly answering: Answering,
    private readonly requests: OwnerRequests,
    private readonly letters: AnswerLetters,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken where it is settled already */
  async open(actionId: string, id: string, reader: Reader): Promise<OwnerRequest> {
    const { panelId } = await this.actions.get(actionId, reader);
    const request = await this.unitOfWork.reading(OwnerRequest).findOneBy({ id, actionId });
    if (!request) throw new NotFound('There is no such request.');
    if (!maySettle(reader, panelId, request.kind, this.clock.today())) {
      throw new NotAllowed('Only the clerk of this panel, and for a new date its chair, can settle this.');
    }
    if (request.settledAt !== null) throw new RuleBroken(SETTLED);
    return request;
  }

  async decline(actionId: string, id: string, { reason }: DecliningForm, user: Actor & Reader): Promise<void> {
    const request = await this.open(actionId, id, user);
    const letter = await this.write(request, await this.answering.read(actionId), reason);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('action', actionId);
      if (!(await this.requests.settle(unit, request, 'declined', user, reason))) throw new RuleBroken(SETTLED);
      if (letter !== null) await this.letters.send(unit, letter);
      const detail = { kind: request.kind };
      const deed = { action: 'declined what an owner asked for', subjectKind: 'action', subjectId: actionId, detail };
      await this.audit.record(unit, user, deed);
    });
  }

  /** Null where nobody has an address to send it to. The reason is as private as the action. */
  private async write(asked: OwnerRequest, action: ActionToAnswer, reason: string): Promise<AnswerLetter | null> {
    const request = await this.unitOfWork
      .reading(OwnerRequest)
      .findOne({ where: { id: asked.id }, relations: { person: true } });
    if (!request?.person) return null;
    const { reference, isPrivate } = action.line;
    const isDate = request.kind === 'more-time';
    const said = isDate
      ? 'You asked for a new date. It stays as it is.'
      : 'You said that this is not yours. It stays with you.';
    return this.letters.write(request.person, action, {
      purpose: 'request-declined',
      subject: `${reference}: ${isDate ? 'the date stays as it is' : 'it stays with you'}`,
      lede: `${said} ${isPrivate ? 'The clerk can tell you why.' : `The reason given: ${reason}`}`,
    });
  }
}
