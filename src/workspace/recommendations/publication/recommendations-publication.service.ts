import { Inject, Injectable } from '@nestjs/common';
import { mayKeepActions } from '../../../domain/access/action-access.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotAllowed } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { StandingPublisher } from '../../../publications/standing-publisher.js';
import { PublicRecommendations } from './recommendations-content.service.js';

const KIND = 'recommendations';

/** What a panel recommended and whether it was answered, for the public: published once, and true from then on. (LGA 2000, s.9FE.) */
@Injectable()
export class RecommendationsPublication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publisher: StandingPublisher,
    private readonly content: PublicRecommendations,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async isPublished(panelId: string): Promise<boolean> {
    return this.publisher.isPublished(KIND, panelId);
  }

  /** @throws NotAllowed */
  async publish(panelId: string, user: Actor & Reader): Promise<void> {
    if (!mayKeepActions(user, panelId)) {
      throw new NotAllowed('Only the clerk of this panel can publish its recommendations.');
    }
    await this.unitOfWork.run(async (unit) => {
      const subject = { kind: KIND, subjectId: panelId } as const;
      if ((await this.publisher.publish(unit, subject, () => this.compose(panelId, user))) === null) return;
      const deed = { action: 'published the recommendations', subjectKind: 'panel', subjectId: panelId };
      await this.audit.record(unit, user, deed);
    });
  }

  /** Nothing while they are not public. Call it last in the unit of a change. */
  async publishAnew(unit: Unit, panelId: string, actor: Actor): Promise<void> {
    await this.publisher.publishAnew(unit, { kind: KIND, subjectId: panelId }, () => this.compose(panelId, actor));
  }

  private async compose(panelId: string, actor: Actor) {
    const content = await this.content.of(panelId);
    return {
      address: `panels/${content.panel.slug}/recommendations`,
      day: this.clock.today(),
      content,
      publishedAt: this.clock.now(),
      publishedBy: actor.accountId ?? actor.name,
    };
  }
}
