import { Inject, Injectable } from '@nestjs/common';
import { usuallyMinuted } from '../../domain/agendas/how-minuted.js';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { RuleBroken } from '../../domain/errors.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { StandingItem } from '../panels/standing-item.entity.js';
import { StandingItemsService } from '../panels/standing-items.service.js';
import { AgendaEdits } from './agenda-edits.js';
import { AgendaEntry } from './agenda-entry.entity.js';
import type { AgendaInFull } from './agenda-in-full.js';
import { blankEntry } from './blank-entry.js';
import { MinutesToApproveService, minutesTitle } from './minutes-to-approve.service.js';
import { placed, writePositions } from './positions.js';

/** The panel's standing items as the template of its agendas. */
@Injectable()
export class StandingEntriesService {
  constructor(
    private readonly edits: AgendaEdits,
    private readonly standingItems: StandingItemsService,
    private readonly minutes: MinutesToApproveService,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Writes the whole template onto an agenda that has just been begun. */
  async begin(unit: Unit, agendaId: string, meeting: Meeting, user: Actor): Promise<void> {
    for (const [index, item] of (await this.standingItems.of(meeting.panelId)).entries()) {
      await this.insert(unit, item, { agendaId, meeting, position: index + 1 }, user);
    }
  }

  /** What the template has and the agenda has not, because the template changed or the clerk took it off. */
  async missingOn({ panel, entries }: AgendaInFull): Promise<StandingItem[]> {
    return (await this.standingItems.of(panel.id)).filter((item) => !entries.some((entry) => isThere(entry, item)));
  }

  /** Brings in what is missing, each behind the item that the template has before it. @throws RuleBroken for nothing */
  async bringIn(agendaId: string, user: Actor & Reader): Promise<number> {
    return this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const missing = await this.missingOn(agenda);
      if (missing.length === 0) throw new RuleBroken('Every standing item of the panel is on this agenda already.');
      const template = await this.standingItems.of(agenda.panel.id);
      let order = agenda.entries.map(({ id, standingItemId, title }) => ({ id, standingItemId, title }));
      for (const item of missing) {
        const entry = await this.insert(unit, item, { agendaId, meeting: agenda.meeting, position: 0 }, user);
        order = inOrder(order, entry, template, item);
      }
      const ids = order.map(({ id }) => id);
      await writePositions(unit, AgendaEntry, ids);
      await this.audit.record(unit, user, {
        action: 'brought standing items onto the agenda',
        subjectKind: 'agenda',
        subjectId: agendaId,
        detail: { items: missing.map(({ title }) => title).join('; ') },
      });
      return missing.length;
    });
  }

  private async insert(
    unit: Unit,
    item: StandingItem,
    { agendaId, meeting, position }: { agendaId: string; meeting: Meeting; position: number },
    user: Actor,
  ): Promise<AgendaEntry> {
    const { kind, title, howMinuted } = item;
    const earlier = kind === 'minutes' ? await this.lastMeeting(meeting, agendaId) : [];
    const entry = blankEntry({
      ...{ agendaId, kind, position, standingItemId: item.id, addedOn: this.clock.today() },
      title: kind === 'minutes' ? minutesTitle(earlier, meeting.panelId, title) : title,
      howMinuted: howMinuted ?? usuallyMinuted(kind, title),
    });
    await unit.manager.insert(AgendaEntry, entry);
    await this.minutes.name(unit, entry.id, earlier, user);
    return entry;
  }

  private async lastMeeting(meeting: Meeting, agendaId: string) {
    const [last] = await this.minutes.unnamedBefore(meeting, agendaId, 1);
    return this.minutes.earlier(last ? [last.id] : [], meeting);
  }
}

/** Agendas of before know standing items by their titles only. */
function isThere(entry: Pick<AgendaEntry, 'standingItemId' | 'title' | 'kind'>, item: StandingItem): boolean {
  if (entry.standingItemId !== null) return entry.standingItemId === item.id;
  return entry.kind === item.kind && entry.title === item.title;
}

type Placed = Pick<AgendaEntry, 'id' | 'standingItemId' | 'title'>;

function inOrder(
  order: readonly Placed[],
  entry: Placed,
  template: readonly StandingItem[],
  item: StandingItem,
): Placed[] {
  const before = template
    .slice(
      0,
      template.findIndex(({ id }) => id === item.id),
    )
    .reverse();
  const neighbour = before.flatMap(
    ({ id, title }) =>
      order.find((each) => (each.standingItemId === null ? each.title === title : each.standingItemId === id)) ?? [],
  )[0];
  const ids = placed(
    order.map(({ id }) => id),
    entry.id,
    neighbour?.id ?? AT_THE_START,
  );
  return ids.flatMap((id) => [...order, entry].find((each) => each.id === id) ?? []);
}

const AT_THE_START = 'start';
