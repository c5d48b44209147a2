import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { NotFound, RuleBroken } from '../../domain/errors.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { requireKeeperOf } from './panel-rights.js';
import { Panel } from './panel.entity.js';
import { StandingItem } from './standing-item.entity.js';
import type { Move, StandingItemChangeForm, StandingItemForm } from './standing-items/standing-item.form.js';

const IN_ORDER = { position: 'ASC', id: 'ASC' } as const;

/** The items every new agenda of a panel starts with, in order; agendas already begun are left as they are. */
@Injectable()
export class StandingItemsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async of(panelId: string): Promise<StandingItem[]> {
    return this.unitOfWork.reading(StandingItem).find({ where: { panelId }, order: IN_ORDER });
  }

  async get(panelId: string, itemId: string): Promise<StandingItem> {
    return found(await this.of(panelId), itemId);
  }

  /** At the end of the list. */
  async add(panelId: string, form: StandingItemForm, user: Actor & Reader): Promise<StandingItem> {
    requireKeeperOf(user, panelId);
    return this.changing(panelId, user, 'added a standing item', async (unit, items) => {
      refuseSecondOfKind(form.kind, items);
      const item = { id: newId(), panelId, position: items.length + 1, ...factsFrom(form), version: 1 };
      await unit.manager.insert(StandingItem, item);
      return item;
    });
  }

  async change(panelId: string, itemId: string, form: StandingItemChangeForm, user: Actor & Reader) {
    requireKeeperOf(user, panelId);
    return this.changing(panelId, user, 'changed a standing item', async (unit, items) => {
      const { version } = form;
      const item = found(items, itemId);
      refuseSecondOfKind(
        form.kind,
        items.filter(({ id }) => id !== itemId),
      );
      await updateVersioned(unit, StandingItem, { id: itemId, version }, factsFrom(form));
      return { ...item, ...factsFrom(form), version: version + 1 };
    });
  }

  async remove(panelId: string, itemId: string, user: Actor & Reader): Promise<StandingItem> {
    requireKeeperOf(user, panelId);
    return this.changing(panelId, user, 'removed a standing item', async (unit, items) => {
      const item = found(items, itemId);
      await unit.manager.delete(StandingItem, { id: itemId });
      await renumber(
        unit,
        items.filter(({ id }) => id !== itemId),
      );
      return item;
    });
  }

  /** One place up or down; at either end it stays where it is. */
  async move(panelId: string, itemId: string, move: Move, user: Actor & Reader): Promise<StandingItem> {
    requireKeeperOf(user, panelId);
    return this.changing(panelId, user, 'moved a standing item', async (unit, items) => {
      const item = found(items, itemId);
      const others = items.filter(({ id }) => id !== itemId);
      const place = items.indexOf(item) + (move === 'up' ? -1 : 1);
      await renumber(unit, others.toSpliced(Math.max(0, place), 0, item));
      return item;
    });
  }

  private async changing(
    panelId: string,
    user: Actor & Reader,
    action: string,
    work: (unit: Unit, items: StandingItem[]) => Promise<StandingItem>,
  ): Promise<StandingItem> {
    return this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      if (!(await unit.manager.existsBy(Panel, { id: panelId }))) throw new NotFound('There is no such panel.');
      const item = await work(unit, await unit.manager.find(StandingItem, { where: { panelId }, order: IN_ORDER }));
      const detail = { title: item.title };
      await this.audit.record(unit, user, { action, subjectKind: 'panel', subjectId: panelId, detail });
      return item;
    });
  }
}

function factsFrom({ kind, title, howMinuted }: StandingItemForm) {
  return { kind, title, howMinuted: kind === 'heading' ? null : (howMinuted ?? null) };
}

function found(items: readonly StandingItem[], itemId: string): StandingItem {
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw new NotFound('There is no such standing item.');
  return item;
}

const DRAFTED_KINDS: readonly StandingItem['kind'][] = ['exclusion', 'next-meetings'];

/** The product writes the wording of these two, so each stands on an agenda once. */
function refuseSecondOfKind(kind: StandingItem['kind'], others: readonly StandingItem[]): void {
  const other = others.find((item) => item.kind === kind && DRAFTED_KINDS.includes(kind));
  if (other) throw new RuleBroken(`“${other.title}” is this kind of item already: an agenda has it once`, 'kind');
}

async function renumber(unit: Unit, items: readonly StandingItem[]): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (item.position === index + 1) continue;
    await unit.manager.update(StandingItem, { id: item.id }, { position: index + 1 });
  }
}
