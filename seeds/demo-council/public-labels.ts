import { Injectable } from '@nestjs/common';
import { parseForm } from '../../src/platform/web/forms/parse-form.js';
import { MinuteForm } from '../../src/workspace/minutes/items/minute.form.js';
import { MinuteItemsService } from '../../src/workspace/minutes/items/minute-items.service.js';
import { openedMinute } from '../../src/workspace/minutes/items/opened-minute.js';
import type { MinuteInFull } from '../../src/workspace/minutes/minutes-in-full.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { DEMO_USER } from '../demo-user.js';

/** Writes beside private clauses what may be said of them in public, each on the page of its minute. */
@Injectable()
export class PublicLabels {
  constructor(
    private readonly minutes: MinutesService,
    private readonly items: MinuteItemsService,
  ) {}

  async write(minutesId: string, labels: Readonly<Record<string, string>>): Promise<void> {
    const { items } = await this.minutes.load(minutesId);
    for (const minute of items.filter(({ blocks }) => blocks.some(({ isPrivate }) => isPrivate))) {
      const { value } = parseForm(MinuteForm, openedMinute(labelled(minute, labels), (text) => text));
      if (value) await this.items.save(minutesId, minute.id, value, DEMO_USER);
    }
  }
}

function labelled(minute: MinuteInFull, labels: Readonly<Record<string, string>>): MinuteInFull {
  const blocks = minute.blocks.map((block) => ({
    ...block,
    clauses: block.clauses.map((clause) => ({ ...clause, publicLabel: labels[clause.label] ?? clause.publicLabel })),
  }));
  return { ...minute, blocks };
}
