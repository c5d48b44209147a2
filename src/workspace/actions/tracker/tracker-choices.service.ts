import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { addDays, longDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Option } from '../../../platform/web/pages/list-page.js';
import { StrandsService } from '../../champions/strands.service.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { PanelsService } from '../../panels/panels.service.js';
import { personFor } from '../action-words.js';
import { ActionsService } from '../actions.service.js';
import { type ActionsQuery, EVERYTHING_LIVE } from '../actions-query.js';
import type { TrackerChoices } from './tracker-choices.js';

const MOST_OWNERS = 300;

@Injectable()
export class TrackerChoicesService {
  constructor(
    private readonly actions: ActionsService,
    private readonly panels: PanelsService,
    private readonly strands: StrandsService,
    private readonly meetings: MeetingsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of({ panelId }: ActionsQuery, reader: Reader): Promise<TrackerChoices> {
    const strands = await this.strands.all(panelId);
    return {
      panels: (await this.panels.all()).map(({ id, name }) => ({ value: id, text: name })),
      owners: await this.owners(panelId, reader),
      strands: strands.map(({ id, name, panel }) => ({
        value: id,
        text: panelId === undefined && panel ? `${name} (${panel.reference})` : name,
      })),
      meetings: panelId === undefined ? [] : await this.meetingsOf(panelId),
    };
  }

  /** Those who own something that is not done. */
  private async owners(panelId: string | undefined, reader: Reader): Promise<Option[]> {
    const query = panelId === undefined ? EVERYTHING_LIVE : { ...EVERYTHING_LIVE, panelId };
    const { people, posts } = await this.actions.owners(query, MOST_OWNERS, reader);
    const named = [
      ...posts.map(({ id, title }) => ({ value: `post:${id}`, text: title })),
      ...people.map((person) => ({ value: `person:${person.id}`, text: personFor(person, reader) })),
    ];
    const fixed = [
      { value: 'me', text: 'Me, or supported by me' },
      { value: 'nobody', text: 'Nobody yet' },
    ];
    return [...fixed, ...named.sort((one, other) => (one.text < other.text ? -1 : 1))];
  }

  private async meetingsOf(panelId: string): Promise<Option[]> {
    const today = this.clock.today();
    const meetings = await this.meetings.between([panelId], [addDays(today, -1100), today], 60);
    return [...meetings].reverse().map(({ id, day }) => ({ value: id, text: longDate(day) }));
  }
}
