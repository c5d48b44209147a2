import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../domain/errors.js';
import { supersededFrom } from '../../../domain/terms-of-reference/terms-in-force.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { TermsContent } from '../../../publications/content/terms-content.js';
import { StandingPublisher } from '../../../publications/standing-publisher.js';
import { PublicRecord } from '../../../publications/public-record.js';
import { loadTerms, loadVersion } from '../terms-loader.js';
import type { TermsOfPanel, TermsVersion } from '../terms-version.entity.js';

/** What the public reads of a version: once it is published, published anew whenever it reads differently. */
@Injectable()
export class TermsPublication {
  constructor(
    private readonly publisher: StandingPublisher,
    private readonly record: PublicRecord,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async isPublished(id: string): Promise<boolean> {
    return this.publisher.isPublished('terms-of-reference', id);
  }

  /**
   * Call it last in the unit of a change. Each version of the panel that is public follows: the adoption of one says
   * until when another is in force. What is not public yet stays so.
   */
  async publishAnew(unit: Unit, panelId: string, actor: Actor): Promise<void> {
    const versions = await loadTerms(unit.manager, panelId);
    const published = await this.publicAmong(versions);
    for (const { number } of versions.filter(({ id }) => published.has(id)))
      await this.write('publishAnew', unit, await loadVersion(unit.manager, panelId, number), actor);
  }

  /** The ids of those that the public can read. */
  async publicAmong(versions: readonly TermsVersion[]): Promise<Set<string>> {
    return this.record.publicAmong(
      'terms-of-reference',
      versions.map(({ id }) => id),
    );
  }

  /**
   * Whether there was something to publish: nothing where the public reads the same already.
   * @throws RuleBroken before it is adopted with a day
   */
  async publish(unit: Unit, version: TermsOfPanel, actor: Actor): Promise<boolean> {
    return this.write('publish', unit, version, actor);
  }

  private async write(
    how: 'publish' | 'publishAnew',
    unit: Unit,
    version: TermsOfPanel,
    actor: Actor,
  ): Promise<boolean> {
    const subject = { kind: 'terms-of-reference', subjectId: version.id } as const;
    const publication = await this.publisher[how](unit, subject, async () => {
      const { panelId, number } = version;
      const content = contentOf(
        await loadVersion(unit.manager, panelId, number),
        await loadTerms(unit.manager, panelId),
      );
      return {
        address: `panels/${content.panel.slug}/terms-of-reference/${number}`,
        day: content.inForceFrom,
        content,
        publishedAt: this.clock.now(),
        publishedBy: actor.accountId ?? actor.name,
      };
    });
    return publication !== null;
  }

  /** What is public has a day from which it is in force. @throws RuleBroken */
  async refuseTakingBack(before: TermsVersion, { inForceFrom }: Pick<TermsVersion, 'inForceFrom'>): Promise<void> {
    if (inForceFrom !== null || !(await this.isPublished(before.id))) return;
    throw new RuleBroken('This version is published: enter the day from which it is in force', 'inForceFrom');
  }
}

function contentOf(version: TermsOfPanel, all: readonly TermsVersion[]): TermsContent {
  const { panel, number, title, opening, adoptedOn, adoptingBody, inForceFrom } = version;
  if (adoptedOn === null || adoptingBody === null || inForceFrom === null) {
    throw new RuleBroken('Record its adoption, and the day from which it is in force, before you publish it');
  }
  const next = supersededFrom(version, all);
  return {
    panel: { name: panel.name, slug: panel.slug },
    number,
    title,
    opening,
    sections: version.sections.map(({ label, heading, text }) => ({ label, heading, text })),
    adopted: { on: adoptedOn, by: adoptingBody, minute: version.adoptingMinute },
    inForceFrom,
    ...(next === null ? {} : { supersededFrom: next }),
    quorum: version.quorum,
    maximumMembers: version.maximumMembers,
    frequency: version.frequency,
    chairRule: version.chairRule,
    reviewOn: version.reviewOn,
  };
}
