import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Going, GoneBefore, Successor, WhatCameAfter } from './action-in-detail.js';
import type { ActionInView } from './action-in-view.js';
import { ActionRecords } from './action-records.service.js';
import { ActionUpdate } from './action-update.entity.js';
import { Action } from './action.entity.js';
import { ActionsService } from './actions.service.js';

/** What went into an action and what took its place, over as many steps as there were. */
@Injectable()
export class ActionLineage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    private readonly records: ActionRecords,
  ) {}

  /** Each with its own history, and each only as far as the reader may see it itself. */
  async before({ id }: ActionInView, reader: Reader): Promise<GoneBefore[]> {
    const gone = await this.actions.among(await this.leadingTo(id), reader);
    const called = new Map(gone.map((each) => [each.id, each.reference]));
    const went = await this.wentBy(gone.map((each) => each.id));
    return (await this.records.ofAll(gone, reader)).map((record) => ({
      ...record,
      wentBy: went.get(record.action.id) ?? 'superseded',
      into: called.get(record.action.successorId ?? '') ?? null,
    }));
  }

  /** Nothing of those that the reader may not see: not even what they are called. */
  async after({ id, successorId }: ActionInView, reader: Reader): Promise<WhatCameAfter> {
    if (successorId === null) return { wentBy: null, successor: null, goesOnAs: null };
    const ids = await this.followingFrom(successorId);
    const seen = (await this.actions.among(ids, reader)).map(({ id: seenId, reference }) => ({
      id: seenId,
      reference,
    }));
    const find = (wanted: string) => seen.find((each) => each.id === wanted);
    return {
      wentBy: (await this.wentBy([id])).get(id) ?? 'superseded',
      successor: find(successorId) ?? null,
      goesOnAs: ids.reduce<Successor | null>((last, each) => find(each) ?? last, null),
    };
  }

  /** A step at a time, so that a long chain takes a statement for each of its steps and not for each of its actions. */
  private async leadingTo(id: string): Promise<string[]> {
    const all: string[] = [];
    for (let step = [id]; step.length > 0;) {
      const where = { successorId: In(step) };
      const rows = await this.unitOfWork.reading(Action).find({ select: { id: true }, where });
      step = rows.map((row) => row.id);
      all.push(...step);
    }
    return all;
  }

  private async followingFrom(id: string): Promise<string[]> {
    const all: string[] = [];
    for (let next: string | null = id; next !== null;) {
      all.push(next);
      const select = { id: true, successorId: true } as const;
      const row: Action | null = await this.unitOfWork.reading(Action).findOne({ select, where: { id: next } });
      next = row?.successorId ?? null;
    }
    return all;
  }

  /** By the last of its entries that says so: others may have been merged into it before. */
  private async wentBy(ids: readonly string[]): Promise<Map<string, Going>> {
    if (ids.length === 0) return new Map();
    const entries = await this.unitOfWork.reading(ActionUpdate).find({
      select: { id: true, actionId: true, act: true },
      where: { actionId: In([...ids]), act: In(['merged', 'superseded']) },
      order: { place: 'ASC' },
    });
    return new Map(entries.map(({ actionId, act }) => [actionId, act === 'merged' ? 'merged' : 'superseded']));
  }
}
