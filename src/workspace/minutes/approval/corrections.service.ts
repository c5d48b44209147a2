import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../../domain/errors.js';
import type { Correction } from '../../../domain/minutes/approval.js';
import type { RecordedHead } from '../../../domain/minutes/minutes-record.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActionDecision } from '../actions/action-decision.entity.js';
import { Clause } from '../clause.entity.js';
import { Citations } from '../citations.service.js';
import { MinuteBlock } from '../minute-block.entity.js';
import { Minute } from '../minute.entity.js';
import { findMinute, type MinuteInFull, type MinutesInFull } from '../minutes-in-full.js';
import { CorrectionRow } from './correction.entity.js';

/** One text of a minute, and where it is stored. */
interface Place {
  readonly minuteId: string;
  text: string;
  /** Stored as it reads: no citations are kept in it. */
  readonly isPlain?: boolean;
  /** A marked sentence of narrative, which stands in the narrative as well. */
  readonly isCopy?: boolean;
  readonly write: (unit: Unit, text: string) => Promise<unknown>;
}

/** Puts new words in the place of old ones where minutes were approved so. */
@Injectable()
export class Corrections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly citations: Citations,
  ) {}

  /** Those of the minutes themselves; the head is made anew each time, see `inHead`. */
  async apply(unit: Unit, minutes: MinutesInFull, corrections: readonly Correction[]): Promise<void> {
    const places = minutes.items.flatMap(placesIn);
    for (const [index, correction] of corrections.entries()) {
      if (correction.minuteId === null) continue;
      const minute = findMinute(minutes, correction.minuteId);
      if (!minute) throw new RuleBroken('Select the minute from the list', `corrections[${index}][minuteId]`);
      const own = places.filter(({ minuteId }) => minuteId === minute.id);
      const count = await this.applyTo(unit, minutes, own, correction);
      if (count !== 1) throw new RuleBroken(refusalOf(count, minute), `corrections[${index}][oldText]`);
    }
  }

  /** The sentences of the head with the corrections that were made to them. */
  async inHead(minutesId: string, head: RecordedHead): Promise<RecordedHead> {
    const rows = await this.unitOfWork
      .reading(CorrectionRow)
      .createQueryBuilder('correction')
      .innerJoin('correction.approval', 'approval')
      .where('approval.minutesId = :minutesId AND correction.minuteId IS NULL', { minutesId })
      .orderBy('approval.recordedAt', 'ASC')
      .addOrderBy('correction.position', 'ASC')
      .getMany();
    const corrected = (sentence: string | null) =>
      sentence && rows.reduce((text, { oldText, newText }) => text.replace(oldText, () => newText), sentence);
    const { present, alsoPresent, apologies, absent, presidedBy = null } = head;
    return {
      present: corrected(present),
      alsoPresent: corrected(alsoPresent),
      apologies: corrected(apologies),
      absent: corrected(absent),
      presidedBy: corrected(presidedBy),
    };
  }

  /** One correction after the other: the next finds what the one before has written. How often the old words stand there. */
  private async applyTo(
    unit: Unit,
    minutes: MinutesInFull,
    places: readonly Place[],
    { oldText, newText }: Correction,
  ): Promise<number> {
    const names = await this.citations.namesIn(
      places.map(({ text }) => text),
      minutes,
    );
    const drawn = (place: Place) => this.citations.drawn(place.text, names);
    const count = places.reduce((sum, place) => sum + (place.isCopy ? 0 : drawn(place).split(oldText).length - 1), 0);
    if (count !== 1) return count;
    const cited = [...names].map(([id, number]) => ({ id, number }));
    for (const place of places.filter((each) => drawn(each).includes(oldText))) {
      const corrected = drawn(place).replace(oldText, () => newText);
      place.text = place.isPlain ? corrected : await this.citations.stored(corrected, minutes, cited);
      await place.write(unit, place.text);
    }
    return count;
  }
}

function placesIn(minute: MinuteInFull): Place[] {
  const minuteId = minute.id;
  const ofMinute = (text: string | null, field: 'heading' | 'publicHeading' | 'publicSummary'): Place[] =>
    text === null
      ? []
      : [
          {
            minuteId,
            text,
            isPlain: true,
            write: (unit, to) => unit.manager.update(Minute, { id: minuteId }, { [field]: to }),
          },
        ];
  const texts = minute.blocks.flatMap((block): Place[] => [
    { minuteId, text: block.text, write: (unit, text) => unit.manager.update(MinuteBlock, { id: block.id }, { text }) },
    ...block.clauses.map((clause) => ({
      minuteId,
      text: clause.text,
      isCopy: block.kind !== 'resolution',
      write: (unit: Unit, text: string) => unit.manager.update(Clause, { id: clause.id }, { text }),
    })),
  ]);
  const { heading, publicHeading, publicSummary } = minute;
  return [
    ...ofMinute(heading, 'heading'),
    ...ofMinute(publicHeading, 'publicHeading'),
    ...texts,
    ...minute.decided
      .filter(({ prints }) => prints)
      .map(({ id, text }) => ({
        minuteId,
        text,
        isPlain: true,
        write: (unit: Unit, to: string) => unit.manager.update(ActionDecision, { id }, { text: to }),
      })),
    ...ofMinute(publicSummary, 'publicSummary'),
  ];
}

function refusalOf(count: number, { printed }: MinuteInFull): string {
  return count === 0
    ? `These words do not stand in minute ${printed}`
    : `These words stand in minute ${printed} more than once: enter more of the sentence`;
}
