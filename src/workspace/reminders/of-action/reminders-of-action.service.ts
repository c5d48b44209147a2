import { Inject, Injectable } from '@nestjs/common';
import { mayKeepActions } from '../../../domain/access/action-access.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotAllowed, NotFound, StaleEdit } from '../../../domain/errors.js';
import { nextReminder } from '../../../domain/reminders/reminders-to-come.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { ActionsService } from '../../actions/actions.service.js';
import { ActionsToChase } from '../../actions/chasing/actions-to-chase.service.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { ActionChasing } from '../ladder/action-chasing.entity.js';
import { LaddersService } from '../ladder/ladders.service.js';
import { quietDaysOf } from '../ladder/quiet-days.js';
import { RunDays } from '../runs/run-days.service.js';
import { Reminder } from '../runs/reminder.entity.js';
import type { RemindersOfAction } from './reminders-of-action.js';
import type { SwitchOffForm } from './switch-off.form.js';

const MOST_SHOWN = 200;

/** Who was reminded of an action, who will be next, and whether anybody is. */
@Injectable()
export class RemindersOfActionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly actions: ActionsService,
    private readonly toChase: ActionsToChase,
    private readonly ladders: LaddersService,
    private readonly authority: AuthorityService,
    private readonly runs: RunDays,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound where there is no such action, or none that this reader may see */
  async show(actionId: string, reader: Reader): Promise<RemindersOfAction> {
    const action = await this.actions.get(actionId, reader);
    const chasing = await this.unitOfWork.reading(ActionChasing).findOneBy({ actionId });
    const { ladder, recesses } = (await this.ladders.all()).of(action.panelId);
    const [facts] = await this.toChase.find([actionId]);
    const { namedDays } = await this.authority.councilCalendar();
    const quiet = [...recesses, ...quietDaysOf(chasing)];
    const isOff = ladder === null || facts === undefined || (chasing !== null && chasing.offBecause !== null);
    const first = await this.runs.firstOpenDay();
    const from = { first, since: await this.runs.lastBefore(first), namedDays, quiet };
    const sent = await this.unitOfWork.reading(Reminder).find({
      where: { actionId },
      relations: { person: true },
      order: { day: 'DESC', role: 'ASC', id: 'ASC' },
      take: MOST_SHOWN,
    });
    return {
      ...{ action, chasing, sent, isPanelOff: ladder === null },
      quietUntil: chasing?.quietTo && chasing.quietTo >= this.clock.today() ? chasing.quietTo : null,
      mayKeep: mayKeepActions(reader, action.panelId),
      next: isOff ? null : nextReminder(facts, ladder, from),
    };
  }

  /** Nobody is reminded of it any more. @throws NotFound, NotAllowed, StaleEdit */
  async switchOff(actionId: string, { reason, version }: SwitchOffForm, user: Actor & Reader): Promise<void> {
    const detail = { reason };
    await this.change(actionId, version, { offBecause: reason, offBy: user.name }, user, {
      action: 'switched off the reminders of an action',
      detail,
    });
  }

  /** People are reminded of it as of any other. @throws NotFound, NotAllowed, StaleEdit */
  async switchOn(actionId: string, version: number, user: Actor & Reader): Promise<void> {
    await this.change(actionId, version, { offBecause: null, offBy: null }, user, {
      action: 'switched on the reminders of an action',
      detail: {},
    });
  }

  private async change(
    actionId: string,
    version: number,
    changes: Partial<ActionChasing>,
    user: Actor & Reader,
    deed: { action: string; detail: Readonly<Record<string, string>> },
  ): Promise<void> {
    const { panelId, closedOn } = await this.actions.get(actionId, user);
    if (!mayKeepActions(user, panelId)) {
      throw new NotAllowed('Only a clerk of the panel can switch reminders of its actions off and on.');
    }
    if (closedOn !== null) throw new NotFound('This action is closed: nobody is reminded of it.');
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('reminders of action', actionId);
      const own = await unit.manager.findOneBy(ActionChasing, { actionId });
      if (own) await updateVersioned(unit, ActionChasing, { id: own.id, version }, changes);
      else if (version !== 0) throw new StaleEdit(actionId, 0);
      else await unit.manager.insert(ActionChasing, { ...NOTHING, ...changes, id: newId(), actionId, version: 1 });
      await this.audit.record(unit, user, { ...deed, subjectKind: 'action', subjectId: actionId });
    });
  }
}

const NOTHING = { offBecause: null, offBy: null, quietFrom: null, quietTo: null };
