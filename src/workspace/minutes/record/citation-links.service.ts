import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import { citedIn, withCitationLinks } from '../../../domain/minutes/citation-links.js';
import type { MinutesRecord, RecordedMinute } from '../../../domain/minutes/minutes-record.js';
import type { MinutesState } from '../../../domain/minutes/minutes-states.js';
import { minuteAnchor } from '../../../domain/minutes/printed-minutes.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { PublicCitation } from '../../../publications/content/minutes-content.js';
import { PublicRecord } from '../../../publications/public-record.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { Minute } from '../minute.entity.js';
import { mayReadDraftMinutes } from '../minutes-rights.js';
import { minutesPaths } from '../minutes.paths.js';

/** Finds the pages of the minutes that others cite. (J3) */
@Injectable()
export class CitationLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publicRecord: PublicRecord,
  ) {}

  /** For a page of the workspace: nobody is led to minutes they may not read. */
  async linked(record: MinutesRecord, reader: Reader): Promise<MinutesRecord> {
    const found = await this.citedBy(record);
    const hrefs = new Map<string, string>();
    for (const { id, panelId, minutesId, minutes, printedNumber } of found) {
      const isOpen = isOut(minutes?.state) || mayReadDraftMinutes(reader, panelId);
      const number = record.items.find((item) => item.id === id)?.number ?? printedNumber;
      if (isOpen && number !== null) hrefs.set(id, `${minutesPaths.text(minutesId)}#${minuteAnchor(number)}`);
    }
    return withCitationLinks(record, (id) => hrefs.get(id) ?? null);
  }

  /** What of other minutes is out already. `record` is what the public may read. */
  async inPublic(record: MinutesRecord): Promise<PublicCitation[]> {
    const own = new Set(record.items.map(({ id }) => id));
    const others = (await this.citedBy(record)).filter(({ id }) => !own.has(id));
    const out = new Map<string, readonly RecordedMinute[]>();
    const found: PublicCitation[] = [];
    for (const { id, minutes } of others) {
      const address = addressOf(minutes?.meeting);
      const items = out.get(address) ?? (await this.publicRecord.findMinutes(address))?.content.record.items ?? [];
      out.set(address, items);
      const item = items.find((each) => each.id === id);
      if (item) found.push({ id, address, anchor: minuteAnchor(item.number) });
    }
    return found;
  }

  private async citedBy(record: MinutesRecord): Promise<Minute[]> {
    const ids = citedIn(record);
    if (ids.length === 0) return [];
    const relations = { minutes: { meeting: { panel: true } } } as const;
    return this.unitOfWork.reading(Minute).find({ where: { id: In(ids) }, relations, order: { id: 'ASC' } });
  }
}

/** Before that they are for the desks that make them. */
function isOut(state: MinutesState | undefined): boolean {
  return state !== undefined && state !== 'drafted' && state !== 'checked';
}

function addressOf(meeting: Meeting | undefined): string {
  return meeting?.panel ? meetingPaths.published({ slug: meeting.slug, panel: meeting.panel }) : '';
}
