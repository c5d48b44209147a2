import { Injectable } from '@nestjs/common';
import { MinuteItemsService } from '../../src/workspace/minutes/items/minute-items.service.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { DEMO_USER } from '../demo-user.js';

type Labels = Readonly<Record<string, string>>;
type Minute = Awaited<ReturnType<MinutesService['load']>>['items'][number];
type MinuteForm = Parameters<MinuteItemsService['save']>[2];

/** Writes beside private clauses what may be said of them in public, each on the page of its minute. */
@Injectable()
export class PublicLabels {
  constructor(
    private readonly minutes: MinutesService,
    private readonly items: MinuteItemsService,
  ) {}

  async write(minutesId: string, labels: Labels): Promise<void> {
    const { items } = await this.minutes.load(minutesId);
    for (const minute of items.filter(({ blocks }) => blocks.some(({ isPrivate }) => isPrivate))) {
      await this.items.save(minutesId, minute.id, formOf(minute, labels), DEMO_USER);
    }
  }
}

/** The minute as it was pasted: votes and marked sentences are in none of the demo's private ones. */
function formOf({ heading, version, blocks }: Minute, labels: Labels): MinuteForm {
  return {
    heading,
    version,
    blocks: blocks.map(({ id, kind, text, isPrivate, resolution, clauses }) => ({
      ...{ id, kind, text, isPrivate },
      ...(resolution === null ? {} : { resolutionKind: resolution.kind }),
      ...(resolution?.recommendedTo ? { recommendedTo: resolution.recommendedTo } : {}),
      clauses: clauses.map((clause) => ({
        ...{ id: clause.id, level: clause.level, text: clause.text, marks: [...clause.marks] },
        ...(clause.owner === null ? {} : { owner: clause.owner }),
        ...(clause.due === null ? {} : { due: clause.due }),
        ...(labels[clause.label] === undefined ? {} : { publicLabel: labels[clause.label] ?? '' }),
      })),
    })),
  };
}
