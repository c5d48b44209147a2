import { Injectable } from '@nestjs/common';
import { longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { Option } from '../../../platform/web/pages/list-page.js';
import { PersonChoices } from '../../people/person-choices.service.js';
import type { AgendaEntry } from '../agenda-entry.entity.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { MinutesToApproveService } from '../minutes-to-approve.service.js';
import type { EntryChoices } from './entry-choices.js';

/** Meetings offered at once: more than a year of a panel that meets every month. */
const MOST_OFFERED = 15;
const MOST_OFFERED_OF_OTHERS = 60;

/** What the lists of an entry's form offer. */
@Injectable()
export class EntryChoicesService {
  constructor(
    private readonly people: PersonChoices,
    private readonly minutes: MinutesToApproveService,
  ) {}

  async of(
    agenda: AgendaInFull,
    entry: { readonly kind: AgendaEntry['kind']; readonly minutesOf?: EntryInFull['minutesOf'] },
    user: CurrentUser,
  ): Promise<EntryChoices> {
    const officers = [{ value: '', text: 'Nobody' }, ...(await this.people.officers(user))];
    if (entry.kind !== 'minutes') return { officers, meetings: [], otherMeetings: [] };
    return {
      officers,
      meetings: await this.ownMeetings(agenda, entry.minutesOf ?? []),
      otherMeetings: await this.otherMeetings(agenda, user),
    };
  }

  /** What is named stays on offer, of whichever panel it is. */
  private async ownMeetings(agenda: AgendaInFull, named: EntryInFull['minutesOf']): Promise<Option[]> {
    const unnamed = await this.minutes.unnamedBefore(agenda.meeting, agenda.id, MOST_OFFERED);
    const others = named.filter(({ id }) => !unnamed.some((each) => each.id === id));
    return [
      ...unnamed.map(({ id, day }) => ({ value: id, text: longDate(day) })),
      ...others.map(({ id, day, panel }) => ({
        value: id,
        text: panel.id === agenda.panel.id ? longDate(day) : `${panel.name}, ${plainDate(day)}`,
      })),
    ];
  }

  private async otherMeetings({ meeting }: AgendaInFull, { clerkOf }: CurrentUser): Promise<Option[]> {
    const meetings = await this.minutes.ofOtherPanels(meeting, clerkOf, MOST_OFFERED_OF_OTHERS);
    return meetings.map(({ id, day, panel }) => ({ value: id, text: `${panel?.name ?? ''}, ${plainDate(day)}` }));
  }
}
