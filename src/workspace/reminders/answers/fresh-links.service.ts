import { Inject, Injectable } from '@nestjs/common';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Answering } from '../../actions/answering/answering.service.js';
import { hadEnough } from '../links/fresh-links-enough.js';
import { AnswerLetters } from './answer-letters.service.js';
import { ANSWER_LINK } from './answer-link-in-mail.js';
import { AnswerLink } from './answer-link.entity.js';
import { answererOf, OpenedLinks } from './opened-links.service.js';

const LEDE =
  'You asked for a new link, because the one in an earlier mail did not work any more. If it was not you, you need not do anything.';

const PURPOSE = 'fresh-answer-link';
const FRESH = { links: AnswerLink, kind: ANSWER_LINK, purpose: PURPOSE };

/** A new link in place of one that has run out or was taken back, to the same person only; whoever asks is not told what came of it. */
@Injectable()
export class FreshLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly opened: OpenedLinks,
    private readonly answering: Answering,
    private readonly letters: AnswerLetters,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** `address` is the network address it comes from. @throws NotFound, TooManyAttempts for a guess */
  async ask(token: string, address: string): Promise<void> {
    const old = await this.opened.known(token, address);
    const action = await this.answering.read(old.actionId);
    if (!(await this.opened.canBeHadAfresh(old, { ...action.owned, closedOn: action.line.closedOn }))) return;
    const subject = `A new link to answer ${action.line.reference}`;
    const letter = await this.letters.write(old.person, action, { purpose: PURPOSE, subject, lede: LEDE });
    if (letter === null) return;
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('answer links', old.personId);
      const { actionId, personId } = old;
      if (await hadEnough(unit, { ...FRESH, of: { actionId, personId } }, this.clock.now())) return;
      await this.letters.send(unit, letter);
      await this.answering.note(unit, actionId, answererOf(old), 'asked for a new link to answer for an action');
    });
  }
}
