import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import { MinuteMatters } from './minute-matters.js';
import type { MinuteInFull } from './minutes-in-full.js';
import type { MinutesInView } from './minutes-in-view.js';
import { MinutesLoader } from './minutes-loader.js';
import { mayKeepMinutes, mayReadDraftMinutes } from './minutes-rights.js';

/** The minutes of a meeting for those who may read them. */
@Injectable()
export class MinutesReading {
  constructor(
    private readonly loader: MinutesLoader,
    private readonly matters: MinuteMatters,
  ) {}

  /** @throws NotFound, NotAllowed while they are in the making and this is not a desk that makes or checks them */
  async read(id: string, reader: Reader): Promise<MinutesInView> {
    const minutes = await this.loader.load(id);
    const { panel, state } = minutes;
    const isInTheMaking = state === 'drafted' || state === 'checked';
    if (isInTheMaking && !mayReadDraftMinutes(reader, panel.id)) {
      throw new NotAllowed('These minutes are still being written. They open once they are published.');
    }
    const closed = minutes.items.filter((minute) => !this.matters.opening(reader, panel.id, minute).may);
    const ids = new Set(closed.map(({ id: minuteId }) => minuteId));
    const isKeeper = mayKeepMinutes(reader, panel.id);
    return {
      minutes: { ...minutes, items: minutes.items.map((item) => (ids.has(item.id) ? publicPart(item) : item)) },
      closed: ids,
      isEditable: isKeeper && state === 'drafted',
      isKeeper,
    };
  }
}

/** What of a minute anybody may read who may read minutes at all; written so that a new field is private until named. */
export function publicPart(minute: MinuteInFull): MinuteInFull {
  const { id, minutesId, panelId, position, entryId, publicSummary, series, number, printedNumber, version } = minute;
  return {
    id,
    minutesId,
    panelId,
    position,
    entryId,
    heading: minute.publicHeading ?? minute.heading,
    publicHeading: null,
    publicSummary,
    series,
    number,
    printedNumber,
    version,
    printed: minute.printed,
    minuted: null,
    blocks: minute.blocks.filter((block) => !block.isPrivate),
  };
}
