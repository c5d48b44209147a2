import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { TermsContent } from '../../../publications/content/terms-content.js';
import { StandingPublisher } from '../../../publications/standing-publisher.js';
import { loadVersion } from '../terms-loader.js';
import type { TermsOfPanel, TermsVersion } from '../terms-version.entity.js';

/** What the public reads of a version: once it is published, published anew whenever it reads differently. */
@Injectable()
export class TermsPublication {
  constructor(
    private readonly publisher: StandingPublisher,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async isPublished(id: string): Promise<boolean> {
    return this.publisher.isPublished('terms-of-reference', id);
  }

  /** Call it last in the unit of a change. */
  async publishAnew(unit: Unit, panelId: string, number: number, actor: Actor): Promise<void> {
    const version = await loadVersion(unit.manager, panelId, number);
    if (await this.isPublished(version.id)) await this.publish(unit, version, actor);
  }

  /**
   * Whether there was something to publish: nothing where the public reads the same already.
   * @throws RuleBroken before it is adopted with a day
   */
  async publish(unit: Unit, version: TermsOfPanel, actor: Actor): Promise<boolean> {
    const content = contentOf(version);
    const subject = { kind: 'terms-of-reference', subjectId: version.id } as const;
    const publication = await this.publisher.publish(unit, subject, () =>
      Promise.resolve({
        address: `panels/${content.panel.slug}/terms-of-reference/${version.number}`,
        day: content.inForceFrom,
        content,
        publishedAt: this.clock.now(),
        publishedBy: actor.accountId ?? actor.name,
      }),
    );
    return publication !== null;
  }

  /** What is public has a day from which it is in force. @throws RuleBroken */
  async refuseTakingBack(before: TermsVersion, { inForceFrom }: Pick<TermsVersion, 'inForceFrom'>): Promise<void> {
    if (inForceFrom !== null || !(await this.isPublished(before.id))) return;
    throw new RuleBroken('This version is published: enter the day from which it is in force', 'inForceFrom');
  }
}

function contentOf(version: TermsOfPanel): TermsContent {
  const { panel, number, title, opening, adoptedOn, adoptingBody, inForceFrom } = version;
  if (adoptedOn === null || adoptingBody === null || inForceFrom === null) {
    throw new RuleBroken('Record its adoption, and the day from which it is in force, before you publish it');
  }
  return {
    panel: { name: panel.name, slug: panel.slug },
    number,
    title,
    opening,
    sections: version.sections.map(({ label, heading, text }) => ({ label, heading, text })),
    adopted: { on: adoptedOn, by: adoptingBody, minute: version.adoptingMinute },
    inForceFrom,
    quorum: version.quorum,
    maximumMembers: version.maximumMembers,
    frequency: version.frequency,
    chairRule: version.chairRule,
    reviewOn: version.reviewOn,
  };
}
