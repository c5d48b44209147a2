import { Injectable } from '@nestjs/common';
import type { Unit } from '../../../platform/database/unit.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import type { ActionToAnswer } from '../../actions/answering/answering.service.js';
import type { Person } from '../../people/person.entity.js';
import { type LinkLetter, LinkLetters, type LinkLetterWords } from '../links/link-letters.service.js';
import { ANSWER_LINK } from './answer-link-in-mail.js';
import { AnswerLinks } from './answer-links.service.js';

/** Why somebody is written to about one action; also the purpose in the notice log. */
export interface LetterWords extends LinkLetterWords {
  readonly purpose: 'fresh-answer-link' | 'request-declined';
}

export interface AnswerLetter extends LinkLetter {
  readonly personId: string;
  readonly actionId: string;
}

/** Mails about one action to one person, with a link to answer: public-safe words only. */
@Injectable()
export class AnswerLetters {
  constructor(
    private readonly letters: LinkLetters,
    private readonly links: AnswerLinks,
    private readonly outbox: Outbox,
  ) {}

  /** Before the unit that sends it. Null where nobody has an address to send it to. */
  async write(person: Person, { line }: ActionToAnswer, words: LetterWords): Promise<AnswerLetter | null> {
    const { panelName: panel, reference, wording, due, slip } = line;
    const facts = { panel, reference, wording, due: slip === '' ? due : `${due}, ${slip}` };
    const letter = await this.letters.write('answer-letter', { kind: ANSWER_LINK, person }, words, facts);
    return letter && { ...letter, personId: person.id, actionId: line.id };
  }

  async send(unit: Unit, { personId, actionId, link, order }: AnswerLetter): Promise<void> {
    await this.links.keep(unit, personId, new Map([[actionId, link]]));
    await this.outbox.queue(unit, order);
  }
}
