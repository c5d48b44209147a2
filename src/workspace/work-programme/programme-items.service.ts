import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { PanelsService } from '../panels/panels.service.js';
import { Authors } from './authors.service.js';
import { isLetGo } from './item-in-view.js';
import { MeetingsAhead } from './meetings-ahead.service.js';
import { newItem } from './new-item.js';
import { type Edit, ProgrammeEdits } from './programme-edits.js';
import type { ProgrammeItem } from './programme-item.entity.js';
import type { NewProgrammeItemForm, ProgrammeItemChangeForm } from './programme-item.form.js';
import type { ProgrammeDropForm, ProgrammeMoveForm } from './programme-move.form.js';
import { requireKeeperOfProgramme } from './programme-rights.js';

export interface ItemAddress {
  readonly panelId: string;
  readonly id: string;
}

/** What the clerk of a panel does with its work programme. An item is done or dropped; it is never deleted. */
@Injectable()
export class ProgrammeItems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly edits: ProgrammeEdits,
    private readonly panels: PanelsService,
    private readonly meetings: MeetingsAhead,
    private readonly authors: Authors,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The id of the new item. */
  async add(panelId: string, form: NewProgrammeItemForm, user: Actor & Reader): Promise<string> {
    requireKeeperOfProgramme(user, panelId);
    await this.panels.get(panelId);
    const source = sourceFrom(form);
    refuseOver(form.dueOn, this.clock.today());
    const item = newItem({ panelId, ...source, ...(await this.factsFrom(form)) });
    const slot = await this.meetings.chosen(panelId, form.meetingId);
    await this.unitOfWork.run((unit) => this.edits.add(unit, item, slot, user));
    return item.id;
  }

  /** Where a clause asked for it, that stays on record. */
  async change(address: ItemAddress, form: ProgrammeItemChangeForm, user: Actor & Reader): Promise<void> {
    const { version } = form;
    const facts = await this.factsFrom(form);
    await this.edit(address, user, async (unit, item) => {
      if (facts.dueOn !== item.dueOn) refuseOver(form.dueOn, await this.earliestFor(unit, item));
      return {
        action: 'changed an item of the work programme',
        changes: { ...facts, ...(item.source === 'clause' ? {} : sourceFrom(form)) },
        version,
      };
    });
  }

  async move(address: ItemAddress, { meetingId, reason, version }: ProgrammeMoveForm, user: Actor & Reader) {
    const slot = await this.meetings.chosen(address.panelId, meetingId);
    await this.edit(address, user, async (unit, item) => {
      await refuseOnAgenda(unit, item, 'Move it there, or withdraw it there and it comes back.');
      if ((slot?.id ?? null) === item.meetingId) {
        throw new RuleBroken('That is where it is planned now. Select another meeting', 'meetingId');
      }
      await this.edits.refuseSilentSlip(unit, item, slot, reason);
      return {
        action: 'moved an item of the work programme',
        changes: { state: 'planned' },
        slot,
        reason: reason ?? null,
        version,
      };
    });
  }

  async drop(address: ItemAddress, { reason, version }: ProgrammeDropForm, user: Actor & Reader): Promise<void> {
    await this.edit(address, user, async (unit, item) => {
      await refuseOnAgenda(unit, item, 'Withdraw or remove it there first.');
      const changes = { state: 'dropped', outcome: reason } as const;
      return { action: 'dropped an item of the work programme', changes, version };
    });
  }

  private async edit(
    { panelId, id }: ItemAddress,
    user: Actor & Reader,
    change: (unit: Unit, item: ProgrammeItem) => Promise<Edit>,
  ): Promise<void> {
    requireKeeperOfProgramme(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      const item = await this.edits.locked(unit, id);
      if (item.panelId !== panelId) throw new NotFound('There is no such item on the work programme of this panel.');
      if (item.state === 'done' || item.state === 'dropped') {
        throw new RuleBroken('This item is over, so it stays as it is. Plan a new one.');
      }
      await this.edits.write(unit, item, await change(unit, item), user);
    });
  }

  /** Minutes are written after their meeting: what they want is wanted from that day on. */
  private async earliestFor(unit: Unit, { sourceMeetingId }: ProgrammeItem): Promise<CalendarDate> {
    const meeting = sourceMeetingId === null ? null : await unit.manager.findOneBy(Meeting, { id: sourceMeetingId });
    return meeting?.day ?? this.clock.today();
  }

  private async factsFrom(form: NewProgrammeItemForm | ProgrammeItemChangeForm) {
    const { title, purpose = null, scope = null, dueOn = null, author } = form;
    return { title, purpose, scope, dueOn, ...(await this.authors.chosen(author, this.clock.today())) };
  }
}

/** @throws RuleBroken at `dueOn` */
function refuseOver(dueOn: CalendarDate | undefined, earliest: CalendarDate): void {
  if (dueOn === undefined || dueOn >= earliest) return;
  throw new RuleBroken(`Enter ${plainDate(earliest)} or a later day, or leave it blank`, 'dueOn');
}

/** Unless its meeting will not take it. @throws RuleBroken */
async function refuseOnAgenda(unit: Unit, { state, meetingId }: ProgrammeItem, instead: string): Promise<void> {
  const meeting = meetingId === null ? null : await unit.manager.findOneBy(Meeting, { id: meetingId });
  if (state === 'placed' && !(meeting && isLetGo(meeting))) throw new RuleBroken(`It is on an agenda. ${instead}`);
}

/** @throws RuleBroken at `source`, `sourceWords` */
function sourceFrom({ source, sourceWords }: Pick<NewProgrammeItemForm, 'source' | 'sourceWords'>) {
  if (source === undefined) throw new RuleBroken('Select where the item comes from', 'source');
  if (source !== 'panel' && sourceWords === undefined) throw new RuleBroken(WHICH[source], 'sourceWords');
  return { source, sourceWords: sourceWords ?? null };
}

const WHICH = {
  'statutory-report': 'Enter the statute or guidance that asks for the report',
  'members-request': 'Enter the member who asked for it',
} as const;
