import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { Citations } from './citations.service.js';
import { textsOf } from './minutes-in-full.js';
import { MinutesReading } from './minutes-reading.service.js';
import { toMinutesResource } from './minutes.resource.js';

/** Minutes as JSON for one reader, with the numbers of what they cite. */
@Injectable()
export class MinutesTexts {
  constructor(
    private readonly reading: MinutesReading,
    private readonly citations: Citations,
  ) {}

  async resource(id: string, reader: Reader) {
    const inView = await this.reading.readAsSent(id, reader);
    const blocks = inView.minutes.items.flatMap((item) => item.blocks);
    const texts = textsOf(blocks);
    const names = await this.citations.namesIn(texts, inView.minutes);
    return toMinutesResource(inView, (text) => this.citations.drawn(text, names));
  }
}
