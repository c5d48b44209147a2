import { Inject, Injectable } from '@nestjs/common';
import { addDays, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken, StaleEdit } from '../../../domain/errors.js';
import { USUAL_BRIEFS } from '../../../domain/reminders/brief-due.js';
import { USUAL_LADDER } from '../../../domain/reminders/ladder.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { PanelsService } from '../../panels/panels.service.js';
import { RunDays } from '../runs/run-days.service.js';
import { requireKeeperOfReminders } from '../reminder-rights.js';
import type { LadderForm } from './ladder.form.js';
import { PanelLadder } from './panel-ladder.entity.js';
import { PanelRecess } from './panel-recess.entity.js';
import type { RecessForm } from './recess.form.js';

const LONGEST_RECESS_DAYS = 183;

/** The ladder of one panel as its clerk sets it, and when the panel is in recess. */
@Injectable()
export class PanelLaddersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly panels: PanelsService,
    private readonly runs: RunDays,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The usual ladder, at version 0, where the panel has none of its own. */
  async of(panelId: string): Promise<PanelLadder> {
    const own = await this.unitOfWork.reading(PanelLadder).findOneBy({ panelId });
    return own ?? { ...USUAL_LADDER, ...USUAL_BRIEFS, id: '', panelId, isOff: false, isBriefOff: false, version: 0 };
  }

  /** The next to come first. */
  async recessesOf(panelId: string): Promise<PanelRecess[]> {
    return this.unitOfWork.reading(PanelRecess).find({ where: { panelId }, order: { from: 'DESC', id: 'ASC' } });
  }

  /** As it would be saved. @throws RuleBroken */
  tried(form: LadderForm) {
    return ladderOf(form);
  }

  /** @throws NotAllowed, NotFound, RuleBroken, StaleEdit */
  async save(panelId: string, form: LadderForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfReminders(user, panelId);
    const climb = ladderOf(form);
    await this.panels.get(panelId);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('panel reminders', panelId);
      const own = await unit.manager.findOneBy(PanelLadder, { panelId });
      const { version, sendsBrief } = form;
      const isBriefOff = sendsBrief === undefined ? (own?.isBriefOff ?? false) : !sendsBrief;
      const facts = { ...climb, isBriefOff };
      if (own) await updateVersioned(unit, PanelLadder, { id: own.id, version }, facts);
      else if (version !== 0) throw new StaleEdit(panelId, 0);
      else await unit.manager.insert(PanelLadder, { ...facts, id: newId(), panelId, version: 1 });
      await this.record(unit, user, panelId, 'changed when people are reminded', {
        ...facts,
        daysBefore: facts.daysBefore.join(', '),
      });
    });
  }

  /** @throws NotAllowed, NotFound, RuleBroken */
  async addRecess(panelId: string, form: RecessForm, user: Actor & Reader): Promise<void> {
    requireKeeperOfReminders(user, panelId);
    const first = await this.runs.firstOpenDay();
    if (form.from < first) {
      throw new RuleBroken(
        `The first day must be ${plainDate(first)} or later: reminders of earlier days have gone out`,
        'from',
      );
    }
    if (form.to < form.from) throw new RuleBroken('The last day must be the first day or later', 'to');
    if (form.to > addDays(form.from, LONGEST_RECESS_DAYS)) {
      throw new RuleBroken('A recess lasts half a year at most. To stop reminders for longer, switch them off.', 'to');
    }
    await this.panels.get(panelId);
    await this.unitOfWork.run(async (unit) => {
      await unit.manager.insert(PanelRecess, { ...form, id: newId(), panelId });
      await this.record(unit, user, panelId, 'added a recess without reminders', { ...form });
    });
  }

  /** @throws NotAllowed, NotFound */
  async removeRecess(panelId: string, id: string, user: Actor & Reader): Promise<void> {
    requireKeeperOfReminders(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      const recess = await unit.manager.findOneBy(PanelRecess, { id, panelId });
      if (!recess) throw new NotFound('There is no such recess.');
      const { name, from, to } = recess;
      const yesterday = addDays(this.clock.today(), -1);
      // One that has begun stays on record up to yesterday, or what fell in it would never be made up for.
      if (from <= yesterday && yesterday < to) await unit.manager.update(PanelRecess, { id }, { to: yesterday });
      else await unit.manager.delete(PanelRecess, { id });
      await this.record(unit, user, panelId, 'removed a recess without reminders', { name, from, to });
    });
  }

  private async record(unit: Unit, user: Actor, panelId: string, action: string, detail: Detail): Promise<void> {
    await this.audit.record(unit, user, { action, subjectKind: 'panel', subjectId: panelId, detail });
  }
}

type Detail = Parameters<AuditTrail['record']>[2]['detail'];

function ladderOf(form: LadderForm) {
  refuseUnlessClimbing(form);
  const { onTheDay, ownerDay, managerDay, chairDay, everyDays, briefBeforeAgendaSetting, briefBeforeMeeting } = form;
  const daysBefore = [...new Set(form.daysBefore)].sort((one, other) => other - one);
  const late = { ownerDay, managerDay, chairDay, everyDays };
  return { daysBefore, onTheDay, ...late, briefBeforeAgendaSetting, briefBeforeMeeting, isOff: !form.isOn };
}

function refuseUnlessClimbing({
  ownerDay,
  managerDay,
  chairDay,
}: Pick<LadderForm, 'ownerDay' | 'managerDay' | 'chairDay'>): void {
  if (managerDay <= ownerDay) throw new RuleBroken('The manager must be told later than the owner', 'managerDay');
  if (chairDay <= managerDay) throw new RuleBroken('The chair must be told later than the manager', 'chairDay');
}
