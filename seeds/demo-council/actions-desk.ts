import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date.js';
import { COUNCIL_CLOCK } from '../../src/platform/config/council-clock.js';
import { ActionsService } from '../../src/workspace/actions/actions.service.js';
import { ActsService } from '../../src/workspace/actions/acts/acts.service.js';
import { StrandsService } from '../../src/workspace/champions/strands.service.js';
import type { Panel } from '../../src/workspace/panels/panel.entity.js';
import { PostsService } from '../../src/workspace/people/posts/posts.service.js';
import { morningOf, type MovableClock } from '../demo-morning.js';
import { DEMO_USER } from '../demo-user.js';
import type { ActionStory, ToldOfAction } from './action-stories.js';

const BY_NAME = { by: 'name', order: 'ascending' } as const;

/** Where the demo's actions get their owners and dates, and where is written what became of them. */
@Injectable()
export class ActionsDesk {
  constructor(
    private readonly actions: ActionsService,
    private readonly acts: ActsService,
    private readonly posts: PostsService,
    private readonly strands: StrandsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: MovableClock,
  ) {}

  /** What happened to one after the other, by what each is called without its panel and year: `20(4)`. */
  async tell({ id: panelId, reference }: Panel, year: string, stories: readonly ActionStory[]): Promise<void> {
    for (const { action, told } of stories) {
      const id = await this.find(panelId, `${reference} ${action} ${year}`);
      for (const each of told) await this.take(panelId, id, each);
    }
  }

  private async take(
    panelId: string,
    id: string,
    { on, act, fields = {}, owner, strand }: ToldOfAction,
  ): Promise<void> {
    this.clock.setTo(morningOf(on));
    const { version } = await this.actions.get(id, DEMO_USER);
    const form = {
      ...fields,
      ...(owner === undefined ? {} : { owner: `post:${await this.postCalled(owner, on)}` }),
      ...(strand === undefined ? {} : { strandId: await this.strandCalled(panelId, strand) }),
      version,
    };
    await this.acts.take(act, id, form, DEMO_USER);
  }

  private async find(panelId: string, reference: string): Promise<string> {
    const query = { which: 'all', panelId, search: reference, sorting: { by: 'due', order: 'ascending' } } as const;
    const found = await this.actions.first(query, 10, DEMO_USER);
    const action = found.find((each) => each.reference === reference);
    if (!action) throw new Error(`The demo has no action ${reference}.`);
    return action.id;
  }

  private async postCalled(title: string, on: CalendarDate): Promise<string> {
    const page = { page: 1, size: 25, skip: 0, take: 25 };
    const { items } = await this.posts.list({ name: title, state: 'standing', sorting: BY_NAME }, page, on);
    const found = items.find(({ post }) => post.title === title);
    if (!found) throw new Error(`The demo has no post of ${title}.`);
    return found.post.id;
  }

  private async strandCalled(panelId: string, name: string): Promise<string> {
    const strand = (await this.strands.ofPanel(panelId)).find((each) => each.name === name);
    if (!strand) throw new Error(`The demo has no strand ${name}.`);
    return strand.id;
  }
}
