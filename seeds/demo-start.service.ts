import { Injectable, Logger } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { RuleBroken } from '../src/domain/errors.js';
import { Config } from '../src/platform/config/config.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { Account } from '../src/workspace/accounts/account.entity.js';
import { Authority } from '../src/workspace/authority/authority.entity.js';
import { Panel } from '../src/workspace/panels/panel.entity.js';
import { Person } from '../src/workspace/people/person.entity.js';
import { DemoClearance } from './demo-clearance.js';
import { DemoDays } from './demo-days.service.js';
import { DemoStory } from './demo-story.service.js';

/** Something of a council's own. */
const SIGNS_OF_LIFE: readonly EntityTarget<ObjectLiteral>[] = [Authority, Person, Account, Panel];

export interface Wishes {
  /** Leave an empty database empty. */
  readonly empty: boolean;
  /** Throw the demo away and tell it again from its first day. */
  readonly resetDemo: boolean;
}

/** What the program opens on: the demo, a council's own records, or a database in which nobody can sign in yet. */
export type Opening = 'demo' | 'council' | 'nobody';

/** Makes the database ready when the program starts: the demo goes into an empty one, and nowhere else. */
@Injectable()
export class DemoStart {
  private readonly logger = new Logger('Demo');

  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly days: DemoDays,
    private readonly story: DemoStory,
    private readonly clearance: DemoClearance,
  ) {}

  /** @throws RuleBroken, in words for whoever starts the program */
  async prepare({ empty, resetDemo }: Wishes): Promise<Opening> {
    const demo = await this.days.latest();
    if (this.config.isProduction) refuseInProduction(demo !== null, resetDemo);
    const isBrokenOff = demo !== null && demo.toldAt === null;
    const isEmpty = demo === null && !(await this.hasLife());
    if (resetDemo && demo === null && !isEmpty) throw new RuleBroken(NOT_THE_DEMO);
    if (demo !== null && (resetDemo || isBrokenOff)) await this.clearance.clear();
    const wantsDemo = this.config.wantsDemo && !empty;
    if (resetDemo || (wantsDemo && (isEmpty || isBrokenOff))) await this.begin();
    return this.opening();
  }

  private async begin(): Promise<void> {
    this.logger.log('Loading the demo council; this takes a few seconds');
    await this.story.begin();
  }

  private async opening(): Promise<Opening> {
    if (this.days.day !== null) return 'demo';
    return (await this.unitOfWork.reading(Account).exists()) ? 'council' : 'nobody';
  }

  private async hasLife(): Promise<boolean> {
    for (const sign of SIGNS_OF_LIFE) if (await this.unitOfWork.reading(sign).exists()) return true;
    return false;
  }
}

const NOT_THE_DEMO =
  'This database holds a council that is not the demo, so nothing was thrown away. Choose another DATA_DIR or ' +
  'DATABASE_URL for the demo.';

function refuseInProduction(isDemo: boolean, resetDemo: boolean): void {
  if (resetDemo) throw new RuleBroken('There is no demo in production: start without --reset-demo.');
  if (isDemo) {
    throw new RuleBroken(
      'This database holds the demo council, whose passwords everybody knows. In production choose another DATA_DIR or ' +
        'DATABASE_URL.',
    );
  }
}
