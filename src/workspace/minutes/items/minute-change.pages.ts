import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { Citations } from '../citations.service.js';
import { BLOCK_WORDS } from '../clause-words.js';
import { MinuteMatters } from '../minute-matters.js';
import { type BlockInFull, type MinuteInFull, type MinutesInFull, textsOf } from '../minutes-in-full.js';
import { MinutesEdits } from '../minutes-edits.js';
import { minutesFormPage } from '../minutes-form-page.js';
import { minutesPaths } from '../minutes.paths.js';

/** The pages that ask before a minute is removed, split or joined. */
@Injectable()
export class MinuteChangePages {
  constructor(
    private readonly edits: MinutesEdits,
    private readonly matters: MinuteMatters,
    private readonly citations: Citations,
  ) {}

  async removal(id: string, minuteId: string, user: Reader) {
    const { minutes, minute } = await this.take(id, minuteId, user);
    return minutesFormPage(
      minutes,
      {
        heading: `Remove minute ${minute.printed}`,
        lede: `“${minute.heading}” and everything written in it will be gone. The minutes behind it move up by one number.`,
        action: minutesPaths.removal(id, minuteId),
        backLink: backTo(minutes, minute),
        fields: [],
        submit: { text: 'Remove the minute', kind: 'warning' },
      },
      { version: minute.version },
    );
  }

  async split(id: string, minuteId: string, user: Reader) {
    const { minutes, minute } = await this.take(id, minuteId, user);
    const texts = textsOf(minute.blocks);
    const names = await this.citations.namesIn(texts, minutes);
    const options = minute.blocks
      .slice(1)
      .map((block) => ({ value: block.id, text: beginningOf(block, (text) => this.citations.drawn(text, names)) }));
    return minutesFormPage(
      minutes,
      {
        heading: `Split minute ${minute.printed}`,
        lede: 'What follows from there on becomes a minute of its own, with the next number.',
        action: minutesPaths.split(id, minuteId),
        backLink: backTo(minutes, minute),
        fields: [
          { name: 'blockId', label: 'The new minute begins with', kind: 'radios', options },
          { name: 'heading', label: 'Heading of the new minute' },
        ],
        submit: { text: 'Split the minute' },
      },
      { version: minute.version },
    );
  }

  async joining(id: string, minuteId: string, user: Reader) {
    const { minutes, minute } = await this.take(id, minuteId, user);
    const before = minutes.items[minutes.items.indexOf(minute) - 1];
    return minutesFormPage(
      minutes,
      {
        heading: `Join minute ${minute.printed} to minute ${before?.printed ?? ''}`,
        lede: 'Its text follows that of the minute before, whose heading stays. The minutes behind it move up by one number.',
        action: minutesPaths.joining(id, minuteId),
        backLink: backTo(minutes, minute),
        fields: [],
        submit: { text: 'Join the minutes' },
      },
      { version: minute.version },
    );
  }

  private async take(id: string, minuteId: string, user: Reader) {
    const minutes = await this.edits.refuseUnlessOpenTo(id, user);
    return { minutes, minute: this.matters.minuteFor(user, minutes, minuteId) };
  }
}

function backTo({ id }: MinutesInFull, minute: MinuteInFull) {
  return { text: 'Back to the minute', href: minutesPaths.item(id, minute.id) };
}

const LONGEST_BEGINNING = 80;

function beginningOf({ kind, text, clauses }: BlockInFull, drawn: (text: string) => string): string {
  const words = drawn(kind === 'resolution' ? (clauses[0]?.text ?? '') : text);
  const beginning = words.length > LONGEST_BEGINNING ? `${words.slice(0, LONGEST_BEGINNING)}…` : words;
  return `${BLOCK_WORDS[kind]}: ${beginning}`;
}
