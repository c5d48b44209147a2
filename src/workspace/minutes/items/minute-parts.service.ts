import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { handDecisions } from '../actions/hand-decisions.js';
import { citeInstead } from '../cited-by.js';
import { handComments } from '../circulation/comments/comments-of-minutes.service.js';
import { MinuteBlock } from '../minute-block.entity.js';
import { holdsPrivate, MinuteMatters } from '../minute-matters.js';
import { Minute } from '../minute.entity.js';
import type { MinuteInFull } from '../minutes-in-full.js';
import { MinutesEdits } from '../minutes-edits.js';
import { writePositions } from '../positions.js';
import type { JoiningForm, SplitForm } from './minute-change.forms.js';
import { NEW_MINUTE } from './minute-items.service.js';

/** Makes two minutes of one, and one of two; blocks keep their ids, and with them what hangs on them. */
@Injectable()
export class MinutePartsService {
  constructor(
    private readonly edits: MinutesEdits,
    private readonly matters: MinuteMatters,
    private readonly audit: AuditTrail,
  ) {}

  /** The id of the second minute, which minutes the same entry of the agenda. */
  async split(minutesId: string, minuteId: string, form: SplitForm, user: Actor & Reader): Promise<string> {
    return this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      const minute = this.matters.minuteFor(user, minutes, minuteId);
      const at = minute.blocks.findIndex(({ id }) => id === form.blockId);
      if (at < 1) throw new RuleBroken('Select where the new minute begins', 'blockId');
      await updateVersioned(unit, Minute, { id: minuteId, version: form.version }, {});
      const id = newId();
      const { panelId, entryId, publicHeading } = minute;
      const place = { id, minutesId, panelId, entryId, position: minutes.items.length + 1 };
      await unit.manager.insert(Minute, { ...NEW_MINUTE, ...place, heading: form.heading, publicHeading });
      await hand(unit, minute.blocks.slice(at), id, 0);
      const ids = minutes.items.flatMap((item) => (item.id === minuteId ? [item.id, id] : [item.id]));
      await writePositions(unit, ids);
      await this.record(unit, user, 'split a minute', minuteId);
      return id;
    });
  }

  /** The id of the minute before, which now holds the blocks of both. */
  async join(minutesId: string, minuteId: string, { version }: JoiningForm, user: Actor & Reader): Promise<string> {
    return this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      const minute = this.matters.minuteFor(user, minutes, minuteId);
      const before = minutes.items[minutes.items.indexOf(minute) - 1];
      if (!before) throw new RuleBroken('There is no minute before this one to join it to.');
      this.matters.minuteFor(user, minutes, before.id);
      refuseMixedMatter(minute, before);
      await updateVersioned(unit, Minute, { id: minuteId, version }, {});
      await updateVersioned(unit, Minute, { id: before.id, version: before.version }, {});
      await hand(unit, minute.blocks, before.id, before.blocks.length);
      await handComments(unit, minuteId, before.id);
      await handDecisions(unit, minute, before);
      await citeInstead(unit, minuteId, before.id);
      await unit.manager.delete(Minute, { id: minuteId });
      await writePositions(
        unit,
        minutes.items.flatMap(({ id }) => (id === minuteId ? [] : [id])),
      );
      await this.record(unit, user, 'joined two minutes', before.id);
      return before.id;
    });
  }

  private async record(unit: Unit, user: Actor, action: string, minuteId: string): Promise<void> {
    await this.audit.record(unit, user, { action, subjectKind: 'minute', subjectId: minuteId });
  }
}

/** Private text is closed by the marking of its own entry: under another it would open to others. */
function refuseMixedMatter(one: MinuteInFull, other: MinuteInFull): void {
  const hasPrivate = [one, other].some(holdsPrivate);
  if (!hasPrivate || one.entryId === other.entryId) return;
  throw new RuleBroken('These minutes belong to two items and one of them has private text, so they stay two.');
}

/** Gives blocks to another minute, behind those it has. */
async function hand(unit: Unit, blocks: readonly MinuteBlock[], minuteId: string, behind: number): Promise<void> {
  if (blocks.length === 0) return;
  await unit.manager.update(MinuteBlock, { id: In(blocks.map(({ id }) => id)) }, { minuteId });
  for (const [index, { id }] of blocks.entries()) {
    await unit.manager.update(MinuteBlock, { id }, { position: behind + index + 1 });
  }
}
