import { Inject, Injectable } from '@nestjs/common';
import { printedTime } from '../../domain/calendar/clock-time.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotFound } from '../../domain/errors.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import type { PanelContent } from '../../publications/content/panel-content.js';
import { PublicRecord } from '../../publications/public-record.js';
import { Publisher } from '../../publications/publisher.js';
import { panelMembership } from './panel-membership.js';
import { Panel } from './panel.entity.js';
import { Seat } from './seat.entity.js';

/** What the public reads of a panel and its members: published anew whenever it reads differently, and only then. */
@Injectable()
export class PanelPublication {
  constructor(
    private readonly publisher: Publisher,
    private readonly publicRecord: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Call it last in the unit of the change. */
  async publishIfChanged(unit: Unit, panelId: string, actor: Actor): Promise<void> {
    await unit.lock('panel-publication', panelId);
    const content = await this.contentOf(unit, panelId);
    const address = `panels/${content.slug}`;
    const published = await this.publicRecord.findCurrent('panel', address);
    if (published && JSON.stringify(published.content) === JSON.stringify(content)) return;
    await this.publisher.publish(unit, {
      kind: 'panel',
      subjectId: panelId,
      address,
      day: this.clock.today(),
      content,
      files: [],
      publishedAt: this.clock.now(),
      publishedBy: actor.accountId ?? actor.name,
    });
  }

  private async contentOf({ manager }: Unit, panelId: string): Promise<PanelContent> {
    const panel = await manager.findOneBy(Panel, { id: panelId });
    if (!panel) throw new NotFound('There is no such panel.');
    const seats = await manager.find(Seat, {
      where: { panelId },
      relations: { person: true },
      order: { position: 'ASC', id: 'ASC' },
    });
    return {
      name: panel.name,
      slug: panel.slug,
      reference: panel.reference,
      place: panel.defaultPlace.split('\n'),
      time: printedTime(panel.defaultTime),
      membership: panelMembership(panel, seats, this.clock.today()),
    };
  }
}
