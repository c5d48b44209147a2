import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import { slipsIn } from '../../domain/work-programme/slips.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { ProgrammeItem } from './programme-item.entity.js';
import { ProgrammeMove } from './programme-move.entity.js';

/** The meeting an item goes to; null while it is to be fixed. */
export type Slot = Pick<Meeting, 'id' | 'day'> | null;

type Changes = Partial<Omit<ProgrammeItem, 'id' | 'version' | 'panel' | 'meeting'>>;

export interface Edit {
  /** A verb of the desk in the past tense. */
  readonly action: string;
  readonly changes: Changes;
  /** Absent leaves it where it is. */
  readonly slot?: Slot;
  readonly reason?: string | null;
  /** The version the person saw; without one it is changed as it is. */
  readonly version?: number;
}

/** How every change of an item is written: under one lock, with a line of its history where it moves, and its event. */
@Injectable()
export class ProgrammeEdits {
  constructor(
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async add(unit: Unit, item: ProgrammeItem, slot: Slot, by: Actor): Promise<void> {
    await unit.manager.insert(ProgrammeItem, { ...item, meetingId: slot?.id ?? null });
    if (slot !== null) await this.writeMove(unit, item.id, { nth: 1, from: null, to: slot.day, reason: null }, by);
    await this.record(unit, by, 'planned an item of the work programme', item, { to: slot?.day ?? 'to be fixed' });
  }

  /** @throws NotFound */
  async locked(unit: Unit, id: string): Promise<ProgrammeItem> {
    await unit.lock('programme-item', id);
    const item = await unit.manager.findOneBy(ProgrammeItem, { id });
    if (!item) throw new NotFound('There is no such item on the work programme of this panel.');
    return item;
  }

  /** Of an item that is locked in this unit. */
  async write(unit: Unit, item: ProgrammeItem, edit: Edit, by: Actor): Promise<void> {
    const { action, changes, slot, version = item.version } = edit;
    const moved = slot !== undefined && (slot?.id ?? null) !== item.meetingId;
    const slotChange = moved ? { meetingId: slot?.id ?? null } : {};
    await updateVersioned(unit, ProgrammeItem, { id: item.id, version }, { ...changes, ...slotChange });
    const to = moved ? await this.move(unit, item, slot, edit.reason ?? null, by) : {};
    await this.record(unit, by, action, { ...item, ...changes }, to);
  }

  /** @throws RuleBroken where it would slip and nobody says why */
  async refuseSilentSlip(unit: Unit, item: ProgrammeItem, slot: Slot, reason: string | undefined): Promise<void> {
    if (reason !== undefined || (slot?.id ?? null) === item.meetingId) return;
    const before = await movesOf(unit, item.id);
    if (slipsIn([...before, { toDay: slot?.day ?? null }]) > slipsIn(before)) {
      const where = slot === null ? 'off its meeting' : 'to a later meeting';
      throw new RuleBroken(`Say why it moves ${where}: it counts as a move and stays on record`, 'reason');
    }
  }

  private async move(unit: Unit, item: ProgrammeItem, slot: Slot, reason: string | null, by: Actor) {
    const before = await movesOf(unit, item.id);
    const from = before.at(-1)?.toDay ?? null;
    const to = slot?.day ?? null;
    await this.writeMove(unit, item.id, { nth: before.length + 1, from, to, reason }, by);
    return { from: from ?? 'to be fixed', to: to ?? 'to be fixed' };
  }

  private async writeMove(
    unit: Unit,
    programmeItemId: string,
    move: { nth: number; from: CalendarDate | null; to: CalendarDate | null; reason: string | null },
    by: Actor,
  ): Promise<void> {
    const { nth, from: fromDay, to: toDay, reason } = move;
    const made = { movedBy: by.name, movedAt: this.clock.now() };
    await unit.manager.insert(ProgrammeMove, { id: newId(), programmeItemId, nth, fromDay, toDay, reason, ...made });
  }

  private async record(
    unit: Unit,
    by: Actor,
    action: string,
    { id, panelId, title }: Pick<ProgrammeItem, 'id' | 'panelId' | 'title'>,
    detail: Record<string, string>,
  ): Promise<void> {
    const event = { action, subjectKind: 'programme-item', subjectId: id, detail: { panelId, title, ...detail } };
    await this.audit.record(unit, by, event);
  }
}

async function movesOf(unit: Unit, programmeItemId: string): Promise<ProgrammeMove[]> {
  return unit.manager.find(ProgrammeMove, { where: { programmeItemId }, order: { nth: 'ASC' } });
}
