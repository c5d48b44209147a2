import { Injectable } from '@nestjs/common';
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../domain/errors.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import type { Unit } from '../../platform/database/unit.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { ProgrammeEdits } from './programme-edits.js';
import type { ProgrammeItem } from './programme-item.entity.js';

type MeetingOfAgenda = Pick<Meeting, 'id' | 'day' | 'panelId'>;

export interface Following {
  /** The meeting whose agenda it stood on. */
  readonly fromId: string;
  readonly to: MeetingOfAgenda;
  readonly because: string;
}

/**
 * What becomes of planned items on agendas and at meetings, told by whoever keeps those, in their unit. An item may have
 * gone to another meeting and left its entry on an agenda that was out already: what that meeting tells means nothing.
 */
@Injectable()
export class ProgrammePlacing {
  constructor(private readonly edits: ProgrammeEdits) {}

  /** Whatever meeting it was planned for. The item is returned, as it was. @throws RuleBroken where it is not to be had */
  async place(unit: Unit, id: string, meeting: MeetingOfAgenda, by: Actor): Promise<ProgrammeItem> {
    const item = await this.edits.locked(unit, id);
    if (item.panelId !== meeting.panelId) throw new RuleBroken('This item is planned by another panel.');
    if (item.state === 'placed') throw new RuleBroken('This item is on an agenda already.');
    if (item.state !== 'planned') throw new RuleBroken('This item is no longer planned.');
    const edit = { action: 'put an item of the work programme on the agenda', changes: PLACED, slot: meeting };
    await this.edits.write(unit, item, edit, by);
    return item;
  }

  /** It was put there by mistake: it is planned for that meeting as before. */
  async takeOff(unit: Unit, id: string, meetingId: string, by: Actor): Promise<void> {
    const item = await this.placedAt(unit, id, meetingId);
    if (item === null) return;
    const edit = { action: 'took an item of the work programme off the agenda', changes: PLANNED };
    await this.edits.write(unit, item, edit, by);
  }

  /** Its meeting does not take it: it comes back to the programme, to be fixed anew, and has slipped. */
  async giveBack(unit: Unit, id: string, meetingId: string, because: string, by: Actor): Promise<void> {
    const item = await this.placedAt(unit, id, meetingId);
    if (item === null) return;
    const action = 'had an item come back to the work programme';
    await this.edits.write(unit, item, { action, changes: PLANNED, slot: null, reason: because }, by);
  }

  /** What was given back by mistake stands on the agenda again; where it is planned otherwise by now, it stays so. */
  async placeAgain(unit: Unit, id: string, meeting: MeetingOfAgenda, by: Actor): Promise<void> {
    const item = await this.edits.locked(unit, id);
    if (item.state !== 'planned' || (item.meetingId !== null && item.meetingId !== meeting.id)) return;
    const action = 'had an item of the work programme stand on the agenda again';
    await this.edits.write(unit, item, { action, changes: PLACED, slot: meeting }, by);
  }

  /** Its entry went to the agenda of another meeting, or its meeting to another day. */
  async follow(unit: Unit, id: string, { fromId, to, because }: Following, by: Actor): Promise<void> {
    const item = await this.placedAt(unit, id, fromId);
    if (item === null) return;
    if (item.panelId !== to.panelId) {
      const outcome = `It went to the agenda of another panel for ${plainDate(to.day)}.`;
      const left = { action: 'dropped an item of the work programme', changes: { state: 'dropped', outcome } as const };
      return this.edits.write(unit, item, left, by);
    }
    const action = 'moved an item of the work programme with its agenda item';
    await this.edits.write(unit, item, { action, changes: {}, slot: to, reason: because }, by);
  }

  /** The panel took it, at this minute. */
  async finish(unit: Unit, id: string, meetingId: string, outcome: string, by: Actor): Promise<void> {
    const item = await this.placedAt(unit, id, meetingId);
    if (item === null) return;
    const changes = { state: 'done', outcome } as const;
    await this.edits.write(unit, item, { action: 'had an item of the work programme done', changes }, by);
  }

  /** The check of those minutes was taken back. */
  async reopen(unit: Unit, id: string, meeting: MeetingOfAgenda, by: Actor): Promise<void> {
    const item = await this.edits.locked(unit, id);
    if (item.state !== 'done') return this.placeAgain(unit, id, meeting, by);
    if (item.meetingId !== meeting.id) return;
    const changes = { state: 'placed', outcome: null } as const;
    await this.edits.write(unit, item, { action: 'reopened an item of the work programme', changes }, by);
  }

  private async placedAt(unit: Unit, id: string, meetingId: string): Promise<ProgrammeItem | null> {
    const item = await this.edits.locked(unit, id);
    return item.state === 'placed' && item.meetingId === meetingId ? item : null;
  }
}

const PLACED = { state: 'placed' } as const;
const PLANNED = { state: 'planned' } as const;
