import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../../../domain/errors.js';
import type { Correction } from '../../../domain/minutes/approval.js';
import type { RecordedHead } from '../../../domain/minutes/minutes-record.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
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
      const isFound = await this.applyTo(unit, minutes, own, correction);
      if (!isFound) {
        throw new RuleBroken(`These words do not stand in minute ${minute.printed}`, `corrections[${index}][oldText]`);
      }
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
    const { present, alsoPresent, apologies, absent } = head;
    return {
      present: corrected(present),
      alsoPresent: corrected(alsoPresent),
      apologies: corrected(apologies),
      absent: corrected(absent),
    };
  }

  /** One correction after the other: the next finds what the one before has written. */
  private async applyTo(
    unit: Unit,
    minutes: MinutesInFull,
    places: readonly Place[],
    { oldText, newText }: Correction,
  ): Promise<boolean> {
    const names = await this.citations.namesIn(
      places.map(({ text }) => text),
      minutes,
    );
    const place = places.find(({ text }) => this.citations.drawn(text, names).includes(oldText));
    if (!place) return false;
    const corrected = this.citations.drawn(place.text, names).replace(oldText, () => newText);
    const cited = [...names].map(([id, number]) => ({ id, number }));
    place.text = await this.citations.stored(corrected, minutes, cited);
    await place.write(unit, place.text);
    return true;
  }
}

function placesIn(minute: MinuteInFull): Place[] {
  const minuteId = minute.id;
  const heading: Place = {
    minuteId,
    text: minute.heading,
    write: (unit, text) => unit.manager.update(Minute, { id: minute.id }, { heading: text }),
  };
  const texts = minute.blocks.flatMap((block): Place[] => [
    { minuteId, text: block.text, write: (unit, text) => unit.manager.update(MinuteBlock, { id: block.id }, { text }) },
    ...block.clauses.map((clause) => ({
      minuteId,
      text: clause.text,
      write: (unit: Unit, text: string) => unit.manager.update(Clause, { id: clause.id }, { text }),
    })),
  ]);
  return [heading, ...texts];
}
