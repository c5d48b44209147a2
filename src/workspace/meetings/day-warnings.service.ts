import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { Panel } from '../panels/panel.entity.js';
import { ClashesService, type MeetingToPlace } from './clashes.service.js';
import { DeadlinesService } from './deadlines.service.js';

type Place = Omit<MeetingToPlace, 'panelId'>;

/** What a clerk is told before a meeting is put on a day: what it clashes with, and that too little notice is left. */
@Injectable()
export class DayWarnings {
  constructor(
    private readonly clashes: ClashesService,
    private readonly deadlines: DeadlinesService,
  ) {}

  async of(panel: Panel, place: Place): Promise<string[]> {
    const [warnings = []] = await this.ofEach(panel, [place]);
    return warnings;
  }

  /** For each place what speaks against it, in their order. */
  async ofEach(panel: Panel, places: readonly Place[]): Promise<string[][]> {
    const clashes = await this.clashes.ofEach(places.map((place) => ({ ...place, panelId: panel.id })));
    const notice = await this.notice(panel);
    return places.map(({ day }, index) => [...notice(day), ...(clashes[index] ?? [])]);
  }

  /** Of a meeting that stays on its day its clock says more than this can. */
  async ofMove(before: MeetingToPlace & { readonly panel: Panel }, place: Place): Promise<string[]> {
    if (before.day !== place.day) return this.of(before.panel, place);
    const isSamePlace = before.startsAt === place.startsAt && before.place === place.place;
    return isSamePlace ? [] : this.clashes.of({ ...place, panelId: before.panelId });
  }

  private async notice(panel: Panel): Promise<(day: CalendarDate) => string[]> {
    return panel.partVaApplies ? this.deadlines.tooLittleNotice() : () => [];
  }
}
