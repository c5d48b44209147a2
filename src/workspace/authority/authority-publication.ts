import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import type { Actor } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import type { AuthorityContent } from '../../publications/content/authority-content.js';
import { Publisher } from '../../publications/publisher.js';
import type { Authority } from './authority.entity.js';

const ADDRESS = 'council';

/** What the public reads of the council: published anew whenever it changes, and only then. */
@Injectable()
export class AuthorityPublication {
  constructor(
    private readonly publisher: Publisher,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async publishIfChanged(unit: Unit, before: Authority | null, after: Authority, actor: Actor): Promise<void> {
    const content = contentOf(after);
    if (before && JSON.stringify(contentOf(before)) === JSON.stringify(content)) return;
    await this.publisher.publish(unit, {
      kind: 'authority',
      subjectId: after.id,
      address: ADDRESS,
      day: this.clock.today(),
      content,
      files: [],
      publishedAt: this.clock.now(),
      publishedBy: actor.accountId ?? actor.name,
    });
  }
}

function contentOf(authority: Authority): AuthorityContent {
  return {
    name: authority.name,
    address: authority.address.split('\n'),
    brandColour: authority.brandColour,
    team: { name: authority.teamName, mailbox: authority.teamMailbox, telephone: authority.teamTelephone },
  };
}
