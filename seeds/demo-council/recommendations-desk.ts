import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date.js';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { Bodies } from '../../src/workspace/recommendations/bodies/bodies.service.js';
import { Sendings } from '../../src/workspace/recommendations/bodies/sendings.service.js';
import { RecommendationsService } from '../../src/workspace/recommendations/recommendations.service.js';
import { morningOf, type MovableClock } from '../demo-morning.js';
import { DEMO_USER } from '../demo-user.js';

export interface SentFacts {
  /** `ILSC 90(1) 2017/18` */
  readonly reference: string;
  readonly body: string;
  readonly sentOn: CalendarDate;
  readonly sentBy: string;
  readonly replyDueOn: CalendarDate;
}

const EVERYTHING = { page: 1, size: 25, skip: 0, take: 25 };

/** Sends the demo's recommendations to the bodies they are made to. */
@Injectable()
export class RecommendationsDesk {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly bodies: Bodies,
    private readonly sendings: Sendings,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  async send({ id: panelId }: Panel, { reference, body, ...facts }: SentFacts): Promise<void> {
    this.clock.setTo(morningOf(facts.sentOn));
    const { items } = await this.recommendations.page({ panelId, which: 'all' }, EVERYTHING, DEMO_USER);
    const found = items.find(({ action }) => action.reference === reference);
    if (!found) throw new Error(`The demo has no recommendation ${reference}.`);
    const { id } = found.recommendation;
    if (found.bodies.length === 0) await this.bodies.add(id, { name: body }, DEMO_USER);
    const [named] = (await this.recommendations.get(id, DEMO_USER)).bodies;
    if (!named) throw new Error(`${reference} is made to nobody.`);
    await this.sendings.record(id, named.body.id, { ...facts, version: named.body.version }, DEMO_USER);
  }
}
