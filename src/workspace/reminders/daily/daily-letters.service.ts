import { Injectable, Logger } from '@nestjs/common';
import { In } from 'typeorm';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mail } from '../../../platform/mail/mail.entity.js';
import { Failures } from '../failures.js';
import { Letters } from '../letters/letters.service.js';
import type { DueLetter, LetterSource, LettersOfDay, LetterToCome } from './due-letter.js';
import { ReminderHold } from '../runs/reminder-hold.entity.js';

export type { DueLetter, LettersOfDay };

/** The letters of a day, whichever feature they come from. */
@Injectable()
export class DailyLetters {
  private readonly logger = new Logger('Reminders');
  private readonly sources = new Map<string, LetterSource>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: Letters,
  ) {}

  register(kind: string, source: LetterSource): void {
    if (this.sources.has(kind)) throw new Error(`Two features send letters of kind ${kind}.`);
    this.sources.set(kind, source);
  }

  /** Those that have not gone out, by the kinds in order; where a kind fails the others are told all the same. */
  async due(day: CalendarDate): Promise<LettersOfDay> {
    const kinds = [];
    for (const kind of this.kinds())
      kinds.push(await this.ofKind(kind, day).catch((error) => this.failed(kind, error)));
    return {
      letters: kinds.flatMap(({ letters }) => letters),
      forNobody: kinds.flatMap(({ forNobody }) => forNobody),
    };
  }

  async preview({ contact, key, write, attachment }: DueLetter): Promise<LetterToCome> {
    const order = await this.letters.write(contact, { ...(await write()), key });
    return { order, attachment: attachment?.name ?? null };
  }

  /** How many went out. A letter or a kind that fails stops no other. @throws AggregateError once all others are out */
  async sendAll(day: CalendarDate): Promise<number> {
    const held = new Set((await this.unitOfWork.reading(ReminderHold).find()).map(({ personId }) => personId));
    const failures = new Failures();
    let sent = 0;
    for (const kind of this.kinds()) {
      const due = await failures.keep(() => this.ofKind(kind, day));
      for (const letter of due?.letters ?? []) {
        if (held.has(letter.contact.person.id)) continue;
        if (await failures.keep(() => this.send(letter))) sent += 1;
      }
    }
    failures.raise('letters or kinds of letters could not be written');
    return sent;
  }

  private kinds(): string[] {
    return [...this.sources.keys()].sort();
  }

  private failed(kind: string, error: unknown): LettersOfDay {
    this.logger.error(`Letters of kind ${kind} could not be prepared`, error);
    return {
      letters: [],
      forNobody: ['Some letters could not be prepared. Ask your administrator: the log says why.'],
    };
  }

  private async ofKind(kind: string, day: CalendarDate): Promise<LettersOfDay> {
    const { letters, forNobody } = (await this.sources.get(kind)?.(day)) ?? { letters: [], forNobody: [] };
    const reachable = letters.filter(({ contact }) => contact.address !== null);
    const gone = await this.gone(reachable.map(({ key }) => key));
    return { letters: reachable.filter(({ key }) => !gone.has(key)), forNobody };
  }

  private async send({ contact, key, write, attachment, together }: DueLetter): Promise<boolean> {
    const attachments = attachment ? [await attachment.draw()] : [];
    const letter = { ...(await write()), key, attachments };
    const isHeld = (unit: Unit) => unit.manager.existsBy(ReminderHold, { personId: contact.person.id });
    return this.letters.send(contact, letter, { together, isHeld });
  }

  private async gone(keys: readonly string[]): Promise<Set<string>> {
    const mails = await this.unitOfWork.reading(Mail).find({ select: { key: true }, where: { key: In([...keys]) } });
    return new Set(mails.map(({ key }) => key));
  }
}
