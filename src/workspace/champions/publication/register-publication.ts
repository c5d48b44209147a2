import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { StandingPublisher } from '../../../publications/standing-publisher.js';
import { loadRegisterContent } from './register-content.js';

const KIND = 'champion-register';

/** What the public reads of a panel's champions and outside bodies, once its clerk has made that public. */
@Injectable()
export class RegisterPublication {
  constructor(
    private readonly publisher: StandingPublisher,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async isPublished(panelId: string): Promise<boolean> {
    return this.publisher.isPublished(KIND, panelId);
  }

  /** Nothing while it is not public. Call it last in the unit of a change. */
  async publishAnew(unit: Unit, panelId: string, actor: Actor): Promise<void> {
    await this.publisher.publishAnew(unit, { kind: KIND, subjectId: panelId }, () =>
      this.compose(unit, panelId, actor),
    );
  }

  /** Whether there was something to publish. */
  async publish(unit: Unit, panelId: string, actor: Actor): Promise<boolean> {
    const subject = { kind: KIND, subjectId: panelId } as const;
    return (await this.publisher.publish(unit, subject, () => this.compose(unit, panelId, actor))) !== null;
  }

  private async compose({ manager }: Unit, panelId: string, actor: Actor) {
    const content = await loadRegisterContent(manager, panelId);
    return {
      address: `panels/${content.panel.slug}/champions`,
      day: this.clock.today(),
      content,
      publishedAt: this.clock.now(),
      publishedBy: actor.accountId ?? actor.name,
    };
  }
}
