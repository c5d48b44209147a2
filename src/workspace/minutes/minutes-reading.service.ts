import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { NotAllowed } from '../../domain/errors.js';
import { publicDecision } from './actions/decided-action.js';
import { Circulated, wasSent, wasSentAnything } from './circulation/circulated.service.js';
import { MinuteMatters } from './minute-matters.js';
import type { MinuteInFull, MinutesInFull } from './minutes-in-full.js';
import type { MinutesInView, SentMinutes } from './minutes-in-view.js';
import { MinutesLoader } from './minutes-loader.js';
import { mayKeepMinutes, mayReadDraftMinutes } from './minutes-rights.js';

/** The minutes of a meeting for those who may read them. */
@Injectable()
export class MinutesReading {
  constructor(
    private readonly loader: MinutesLoader,
    private readonly matters: MinuteMatters,
    private readonly circulated: Circulated,
  ) {}

  /** @throws NotFound, NotAllowed while they are in the making and this is not a desk that makes or checks them */
  async read(id: string, reader: Reader): Promise<MinutesInView> {
    const minutes = await this.loader.load(id);
    const { panel, state } = minutes;
    const isInTheMaking = state === 'drafted' || state === 'checked';
    if (isInTheMaking && !mayReadDraftMinutes(reader, panel.id)) {
      throw new NotAllowed('These minutes are still being written. They open once they are published.');
    }
    return this.inView(minutes, reader);
  }

  /**
   * The same, and while they are drafted also for those who were sent them, whole or one by one. Only for the pages on
   * which they read and comment: nothing else of minutes in the making opens to them.
   */
  async readAsSent(id: string, reader: Reader): Promise<SentMinutes> {
    const minutes = await this.loader.load(id);
    const { panel, state } = minutes;
    const sent = await this.circulated.to(reader.personId, id);
    if (state !== 'drafted' || mayReadDraftMinutes(reader, panel.id) || !wasSentAnything(sent)) {
      return { ...(await this.read(id, reader)), isSent: false, isPart: false };
    }
    const items = minutes.items.filter((minute) => wasSent(sent, minute.id));
    return { ...this.inView({ ...minutes, items }, reader), isSent: true, isPart: !sent.isWhole };
  }

  private inView(minutes: MinutesInFull, reader: Reader): MinutesInView {
    const { panel, state } = minutes;
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
    decided: minute.decided.map(publicDecision),
  };
}
