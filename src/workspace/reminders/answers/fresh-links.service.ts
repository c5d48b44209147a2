import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Answering } from '../../actions/answering/answering.service.js';
import { AnswerLetters, type AnswerLetter } from './answer-letters.service.js';
import { AnswerLink } from './answer-link.entity.js';
import { answererOf, OpenedLinks } from './opened-links.service.js';

const MOST_AN_HOUR = 3;
const HOUR_MS = 3_600_000;
const LEDE =
  'You asked for a new link, because the one in an earlier mail had run out. If it was not you, you need not do anything.';

/** A new link in place of one that has run out, to the same person only; whoever asks is not told what came of it. */
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
    if ((await this.opened.stateOf(old, { ...action.owned, closedOn: action.line.closedOn })) !== 'expired') return;
    const subject = `A new link to answer ${action.line.reference}`;
    const letter = await this.letters.write(old.person, action, { purpose: 'fresh-answer-link', subject, lede: LEDE });
    if (letter === null) return;
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('answer links', old.personId);
      if (!(await this.isEnough(unit, letter))) {
        await this.letters.send(unit, letter);
        await this.answering.note(unit, old.actionId, answererOf(old), 'asked for a new link to answer for an action');
      }
    });
  }

  private async isEnough(unit: Unit, { actionId, personId }: AnswerLetter): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - HOUR_MS).toISOString();
    return (await unit.manager.countBy(AnswerLink, { actionId, personId, madeAt: MoreThan(since) })) >= MOST_AN_HOUR;
  }
}
