import { Inject, Injectable } from '@nestjs/common';
import { printedTime } from '../../domain/calendar/clock-time.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound } from '../../domain/errors.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { PanelContent } from '../../publications/content/panel-content.js';
import { StandingPublisher } from '../../publications/standing-publisher.js';
import { panelMembers, panelMembership } from './panel-membership.js';
import { Panel } from './panel.entity.js';
import { loadSeats } from './seat-loader.js';

/** A job of this kind, with the panel's id as `panelId`, follows each publication of a panel. */
export const PANEL_PUBLISHED = 'panel-published';

/** What the public reads of a panel and its members: published anew whenever it reads differently, and only then. */
@Injectable()
export class PanelPublication {
  constructor(
    private readonly publisher: StandingPublisher,
    private readonly jobs: JobQueue,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Call it last in the unit of the change. */
  async publishIfChanged(unit: Unit, panelId: string, actor: Actor): Promise<void> {
    const publication = await this.publisher.publish(unit, { kind: 'panel', subjectId: panelId }, async () => {
      const content = await this.contentOf(unit, panelId);
      return {
        address: `panels/${content.slug}`,
        day: this.clock.today(),
        content,
        publishedAt: this.clock.now(),
        publishedBy: actor.accountId ?? actor.name,
      };
    });
    if (publication === null) return;
    const key = `${PANEL_PUBLISHED}:${publication.id}`;
    await this.jobs.order(unit, { kind: PANEL_PUBLISHED, key, payload: { panelId } });
  }

  private async contentOf({ manager }: Unit, panelId: string): Promise<PanelContent> {
    const panel = await manager.findOneBy(Panel, { id: panelId });
    if (!panel) throw new NotFound('There is no such panel.');
    const seats = await loadSeats(manager, { panelId });
    const today = this.clock.today();
    return {
      name: panel.name,
      slug: panel.slug,
      reference: panel.reference,
      place: panel.defaultPlace.split('\n'),
      time: printedTime(panel.defaultTime),
      membership: panelMembership(panel, seats, today),
      members: panelMembers(panel, seats, today),
    };
  }
}
