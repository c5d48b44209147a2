import { Injectable } from '@nestjs/common';
import type { ActionAct } from '../../domain/actions/action-acts.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import type { Unit } from '../../platform/database/unit.js';

/** Something that has just been written on the record of an action. */
export interface Happened {
  readonly actionId: string;
  readonly act: ActionAct;
  /** The action was closed by it. */
  readonly isClosed: boolean;
  readonly by: Actor;
}

export type ActionFollower = (unit: Unit, happened: Happened) => Promise<void>;

/** Tells features that keep something of their own about actions what happens to these, in the unit in which it does. */
@Injectable()
export class ActionFollowers {
  private readonly followers: ActionFollower[] = [];

  register(follower: ActionFollower): void {
    this.followers.push(follower);
  }

  async follow(unit: Unit, happened: Happened): Promise<void> {
    for (const follower of this.followers) await follower(unit, happened);
  }
}
