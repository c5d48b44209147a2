import { Injectable } from '@nestjs/common';
import { RuleBroken } from '../src/domain/errors.js';
import { Database } from '../src/platform/database/database.js';
import { DemoDay } from './demo-day.entity.js';
import { DemoDays } from './demo-days.service.js';

/** Empties a database that holds the demo, and no other. */
@Injectable()
export class DemoClearance {
  constructor(
    private readonly database: Database,
    private readonly days: DemoDays,
  ) {}

  /** Every row goes in one unit. Files stay: the demo's next telling uses them again, and the sweep finds the rest. */
  async clear(): Promise<void> {
    await this.database.unitOfWork.run(async ({ manager }) => {
      if (!(await manager.exists(DemoDay))) throw new RuleBroken('There is no demo council here.');
      for (const { target } of this.childrenFirst()) await manager.createQueryBuilder().delete().from(target).execute();
    });
    this.days.forget();
  }

  /** The list of entities names what is pointed at before what points at it. */
  private childrenFirst() {
    return [...this.database.writer.entityMetadatas].reverse();
  }
}
