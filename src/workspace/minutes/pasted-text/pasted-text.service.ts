import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import { placesOfHeadings } from '../../../domain/minutes/places-of-headings.js';
import { readPastedMinutes } from '../../../domain/minutes/pasted-minutes.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Citations } from '../citations.service.js';
import { blocksOfText } from '../items/block-drafts.js';
import { NEW_MINUTE } from '../items/minute-items.service.js';
import { isMarked, MinuteMatters } from '../minute-matters.js';
import { Minute } from '../minute.entity.js';
import { NOT_VOTED, writeBlocks } from '../minute-writer.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { MinutesEdits } from '../minutes-edits.js';
import { MinutesLoader } from '../minutes-loader.js';
import { Minutes } from '../minutes.entity.js';
import { writePositions } from '../positions.js';
import type { PastedTextForm } from './pasted-text.form.js';

/** Takes in minutes that were written in Word: each numbered heading becomes a minute, or fills the one it names. */
@Injectable()
export class PastedTextService {
  constructor(
    private readonly edits: MinutesEdits,
    private readonly loader: MinutesLoader,
    private readonly matters: MinuteMatters,
    private readonly citations: Citations,
    private readonly audit: AuditTrail,
  ) {}

  /** How many minutes were written. */
  async take(minutesId: string, { text, version }: PastedTextForm, user: Actor & Reader): Promise<number> {
    return this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      const items = readPastedMinutes(text).minutes;
      if (items.length === 0)
        throw new RuleBroken('There is no numbered heading in this text, such as “20. TERMS OF REFERENCE”', 'text');
      await updateVersioned(unit, Minutes, { id: minutesId, version }, {});
      const places = placesOfHeadings(
        items.map(({ heading }) => heading),
        minutes.items,
      );
      refuseWhereItDoesHarm(minutes, places);
      const ids: string[] = [];
      for (const [index, { heading }] of items.entries()) {
        ids.push(await this.minuteFor(unit, minutes, places[index] ?? null, heading, user));
      }
      await writePositions(unit, [...ids, ...minutes.items.flatMap(({ id }) => (ids.includes(id) ? [] : [id]))]);
      await this.write(unit, minutesId, new Map(ids.map((id, index) => [id, items[index]?.text ?? ''])));
      await this.audit.record(unit, user, {
        action: 'pasted the text of the minutes',
        subjectKind: 'minutes',
        subjectId: minutesId,
        detail: { minutes: ids.length },
      });
      return ids.length;
    });
  }

  private async minuteFor(
    unit: Unit,
    minutes: MinutesInFull,
    place: string | null,
    heading: string,
    user: Reader,
  ): Promise<string> {
    if (place === null) {
      const id = newId();
      const row = { id, minutesId: minutes.id, panelId: minutes.panel.id, position: minutes.items.length + 1 };
      await unit.manager.insert(Minute, { ...NEW_MINUTE, ...row, heading });
      return id;
    }
    const minute = this.matters.minuteFor(user, minutes, place);
    const change = isMarked(minute) ? {} : { heading };
    await updateVersioned(unit, Minute, { id: place, version: minute.version }, change);
    return place;
  }

  /** After all of them have their places: what the texts cite by number are the minutes as they are numbered now. */
  private async write(unit: Unit, minutesId: string, texts: ReadonlyMap<string, string>): Promise<void> {
    const minutes = await this.loader.load(minutesId);
    for (const minute of minutes.items) {
      const text = texts.get(minute.id);
      if (text === undefined || text === '') continue;
      const blocks = await this.citations.tokenised(minutes, blocksOfText(text, isMarked(minute)), []);
      await writeBlocks(
        unit,
        minute.id,
        blocks.map((block) => ({ ...block, ...NOT_VOTED })),
      );
    }
  }
}

/** Exempt text must find its own minute, or it would be taken in as public; and names that were recorded stay. */
function refuseWhereItDoesHarm({ items }: MinutesInFull, places: readonly (string | null)[]): void {
  const astray = items.find((minute) => isMarked(minute) && !places.includes(minute.id));
  if (astray && places.includes(null)) {
    throw new RuleBroken(
      `“${astray.heading}” is not for publication, and no heading in this text is like it. Give it the same heading in the text, so that what is written there stays private.`,
      'text',
    );
  }
  const voted = items.find(({ id, blocks }) => places.includes(id) && blocks.some(hasNamedVotes));
  if (voted) {
    throw new RuleBroken(`Votes are recorded by name in “${voted.heading}”: write that minute on its own page`, 'text');
  }
}

function hasNamedVotes({ resolution }: MinutesInFull['items'][number]['blocks'][number]): boolean {
  return (resolution?.votes.length ?? 0) > 0;
}
