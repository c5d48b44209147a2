import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { clauseLabels } from '../../../domain/minutes/clause-labels.js';
import { type Findable, indexAnew } from '../../../platform/database/search/search-index.js';
import type { Unit } from '../../../platform/database/unit.js';
import { Citations } from '../citations.service.js';
import { Clause } from '../clause.entity.js';
import { MinuteBlock } from '../minute-block.entity.js';
import { Minute } from '../minute.entity.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { Resolution } from '../resolution.entity.js';
import { kindInWords } from './decision-words.js';

/** Keeps the words under which resolutions are found in step with the minutes, within the unit that changes these. */
@Injectable()
export class RegisterIndex {
  constructor(private readonly citations: Citations) {}

  /** After a change to drafted minutes: only what has changed. `before` is what they were. */
  async follow(unit: Unit, before: Pick<MinutesInFull, 'id' | 'items'>): Promise<void> {
    const now = await unit.manager.find(Minute, {
      select: { id: true, version: true },
      where: { minutesId: before.id },
    });
    const versions = new Map(now.map(({ id, version }) => [id, version]));
    const changed = before.items.filter(({ id, version }) => versions.get(id) !== version);
    const known = new Set(before.items.map(({ id }) => id));
    const minuteIds = [...changed.map(({ id }) => id), ...now.map(({ id }) => id).filter((id) => !known.has(id))];
    if (minuteIds.length === 0) return;
    const formerly = changed.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    await this.index(unit, formerly, await minutesWith(unit, { id: In(minuteIds) }));
  }

  /** All minutes of a meeting anew: begun, numbered or corrected. */
  async whole(unit: Unit, minutesId: string): Promise<void> {
    await this.index(unit, [], await minutesWith(unit, { minutesId }));
  }

  private async index(unit: Unit, formerly: readonly string[], minutes: readonly Minute[]): Promise<void> {
    const minuteId = In(minutes.map(({ id }) => id));
    const blocks = await unit.manager.find(MinuteBlock, { where: { minuteId, kind: 'resolution' } });
    const ids = blocks.map(({ id }) => id);
    const resolutions = await unit.manager.findBy(Resolution, { id: In(ids) });
    const clauses = await unit.manager.find(Clause, { where: { blockId: In(ids) }, order: { position: 'ASC' } });
    const names = await this.citations.namesIn(
      clauses.map(({ text }) => text),
      { items: [] },
    );
    const things = blocks.flatMap((block) => {
      const minute = minutes.find(({ id }) => id === block.minuteId);
      const resolution = resolutions.find(({ id }) => id === block.id);
      if (!minute || !resolution) return [];
      const own = clauses
        .filter(({ blockId }) => blockId === block.id)
        .map((clause) => ({ ...clause, text: this.citations.drawn(clause.text, names) }));
      return [findable(minute, block, resolution, own)];
    });
    await indexAnew(unit, [...formerly, ...ids], things);
  }
}

async function minutesWith(unit: Unit, where: object): Promise<Minute[]> {
  return unit.manager.find(Minute, { where, relations: { panel: true } });
}

/** Of a private resolution everything is private; of an open one, the heading where the public reads another. */
function findable(minute: Minute, block: MinuteBlock, resolution: Resolution, clauses: readonly Clause[]): Findable {
  const { heading, publicHeading, panel, printedNumber, series } = minute;
  const labels = clauseLabels(
    clauses.map(({ level }) => level),
    panel?.clauseLabels ?? 'brackets',
  );
  const own = [
    printedNumber ?? '',
    ...(printedNumber === null ? [] : [panel?.reference ?? '', /^\d{4}\//.test(series ?? '') ? (series ?? '') : '']),
    kindInWords(resolution),
    block.text,
    ...clauses.flatMap(({ text, owner }, index) => [labels[index] ?? '', text, owner ?? '']),
  ];
  const safe = publicHeading ?? heading;
  return block.isPrivate
    ? { subjectId: block.id, open: '', closed: [heading, safe, ...own].join(' ') }
    : { subjectId: block.id, open: [safe, ...own].join(' '), closed: heading };
}
