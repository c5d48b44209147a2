import { Injectable } from '@nestjs/common';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { RuleBroken } from '../../../domain/errors.js';
import { enumerated } from '../../../domain/enumeration.js';
import { decisionsOf } from '../../../domain/minutes/decisions-of.js';
import type { MinutesRecord } from '../../../domain/minutes/minutes-record.js';
import { publicCorrections } from '../../../domain/minutes/public-corrections.js';
import { publicRecord, withoutPublicText } from '../../../domain/minutes/public-minutes.js';
import type { DecisionsContent, MinutesContent } from '../../../publications/content/minutes-content.js';
import { AuthorityService } from '../../authority/authority.service.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { CitationLinks } from '../record/citation-links.service.js';
import { MinutesRecords } from '../record/minutes-records.service.js';
import { MinutesStandings } from '../record/minutes-standing.service.js';

/** Minutes as they would be published now: the one way from the full record to a publication. */
@Injectable()
export class MinutesFreezing {
  constructor(
    private readonly records: MinutesRecords,
    private readonly standings: MinutesStandings,
    private readonly citations: CitationLinks,
    private readonly authority: AuthorityService,
  ) {}

  /** @throws RuleBroken while a wholly private minute has no summary for the public (LGA 1972, s.100C(2)) */
  async minutes(minutes: MinutesInFull): Promise<MinutesContent> {
    const record = await this.records.inFull(minutes);
    refuseWithoutSummary(record);
    const { status, approvedOn, signed, corrections } = await this.standings.of(minutes);
    const open = publicRecord(record);
    return {
      ...(await this.surroundings(minutes)),
      standing: status,
      approvedOn,
      signed,
      corrections: publicCorrections(corrections, record),
      citations: await this.citations.inPublic(open),
      record: open,
    };
  }

  /** @throws RuleBroken where nothing was decided that the public may read */
  async decisions(minutes: MinutesInFull): Promise<DecisionsContent> {
    const record = publicRecord(await this.records.inFull(minutes));
    const decisions = decisionsOf(record, { areNumbersFixed: minutes.state !== 'drafted' });
    if (decisions.items.length === 0) throw new RuleBroken('There is no decision in these minutes to publish yet.');
    return { ...(await this.surroundings(minutes)), record: decisions };
  }

  private async surroundings({ panel, meeting }: MinutesInFull): Promise<Omit<DecisionsContent, 'record'>> {
    return {
      authority: { name: (await this.authority.get()).name },
      panel: { name: panel.name, slug: panel.slug },
      meeting: { day: meeting.day, time: printedTime(meeting.startsAt), slug: meeting.slug },
    };
  }
}

function refuseWithoutSummary(record: MinutesRecord): void {
  const numbers = withoutPublicText(record);
  if (numbers.length === 0) return;
  const which = numbers.length === 1 ? `Minute ${numbers[0] ?? ''} is` : `Minutes ${enumerated(numbers)} are`;
  throw new RuleBroken(`${which} wholly private. Write a summary for the public first.`);
}
