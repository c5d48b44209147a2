import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { enumerated } from '../../../domain/enumeration.js';
import { RuleBroken, StaleEdit } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { ActionEdits } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import { requireKeeper } from '../action-rights.js';
import { isUnfinished } from '../action.entity.js';
import { ActionsService } from '../actions.service.js';
import { DueDates } from '../due-dates.js';
import { type OwnerOfAction, Owners } from '../owners.service.js';
import type { SelectionChangeForm, SelectionForm } from './selection.form.js';
import { StaleSelection } from './stale-selection.js';

/** Changes many actions at once: all of them, or none. */
@Injectable()
export class SelectionService {
  constructor(
    private readonly actions: ActionsService,
    private readonly edits: ActionEdits,
    private readonly owners: Owners,
    private readonly dueDates: DueDates,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound, NotAllowed for one that is not this clerk's */
  async of({ actions }: SelectionForm, user: Reader): Promise<ActionInView[]> {
    const selected: ActionInView[] = [];
    for (const { id } of [...new Set(actions)].map(seen)) {
      await this.edits.require(id, user, requireKeeper);
      selected.push(await this.actions.get(id, user));
    }
    return selected;
  }

  /** How many were changed. @throws NotFound, NotAllowed, RuleBroken, StaleSelection */
  async change(form: SelectionChangeForm, user: Actor & Reader): Promise<number> {
    const { owner, dueOn, approvedBy = '' } = form;
    if (owner === undefined && dueOn === undefined)
      throw new RuleBroken('Select an owner or enter a due date', 'owner');
    if (dueOn !== undefined && approvedBy === '') throw new RuleBroken('Say who approved the due date', 'approvedBy');
    const selected = await this.of(form, user);
    refuseClosed(selected);
    const chosen = owner === undefined ? null : await this.owners.chosen(owner, this.clock.today());
    // In one order everywhere, so that two selections cannot wait for each other.
    const inOrder = [...new Map(form.actions.map(seen).map((each) => [each.id, each])).values()].sort(byId);
    try {
      await this.edits.unit(async () => {
        for (const each of inOrder) await this.changeOne(each, chosen, form, user);
      });
    } catch (error) {
      if (error instanceof StaleEdit) throw new StaleSelection(error, await this.changedSince(form, user));
      throw error;
    }
    return selected.length;
  }

  /** What the actions are called that are no longer as the person saw them. */
  private async changedSince(form: SelectionForm, user: Reader): Promise<string[]> {
    const versions = new Map(form.actions.map(seen).map(({ id, version }) => [id, version]));
    const now = await this.of(form, user);
    return now.filter(({ id, version }) => versions.get(id) !== version).map(({ reference }) => reference);
  }

  private async changeOne(
    { id, version }: { id: string; version: number },
    chosen: OwnerOfAction | null,
    { dueOn, reason, approvedBy = '' }: SelectionChangeForm,
    user: Actor & Reader,
  ): Promise<void> {
    if (chosen !== null) {
      const text = `${await this.owners.called(chosen)}. ${reason}`;
      const change = { act: 'assigned', text, changes: chosen } as const;
      await this.edits.run(id, user, { right: requireKeeper, version }, () => change);
    }
    if (dueOn === undefined) return;
    const now = chosen === null ? version : version + 1;
    await this.edits.run(id, user, { right: requireKeeper, version: now }, ({ unit, action }) =>
      this.dueDates.move(unit, action, { to: dueOn, reason, approvedBy }, user),
    );
  }
}

function refuseClosed(selected: readonly ActionInView[]): void {
  const closed = selected.filter((action) => !isUnfinished(action)).map(({ reference }) => reference);
  if (closed.length === 0) return;
  const [are, them] = closed.length === 1 ? ['is', 'it'] : ['are', 'them'];
  throw new RuleBroken(`${enumerated(closed)} ${are} closed. Take ${them} out of the selection.`, 'actions');
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function seen(text: string): { id: string; version: number } {
  const [id = '', version = ''] = text.split(':');
  return { id, version: Number(version) };
}
