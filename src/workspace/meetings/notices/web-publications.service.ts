import { Injectable } from '@nestjs/common';
import { PublicRecord } from '../../../publications/public-record.js';
import { ownerName } from '../../accounts/account.entity.js';
import { AccountsService } from '../../accounts/accounts.service.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';

/** When something of a meeting went on the web, and who put it there. */
export interface WebPublication {
  /** ISO UTC text. */
  readonly at: string;
  /** Null for whoever is not known any more. */
  readonly by: string | null;
}

/** The first publications of a meeting's notice and of its agenda. */
@Injectable()
export class WebPublications {
  constructor(
    private readonly record: PublicRecord,
    private readonly accounts: AccountsService,
  ) {}

  async of(meeting: MeetingOfPanel): Promise<Record<'notice' | 'agenda', WebPublication | null>> {
    const address = meetingPaths.published(meeting);
    return {
      notice: await this.first('meeting-notice', address),
      agenda: await this.first('agenda', address),
    };
  }

  private async first(kind: 'meeting-notice' | 'agenda', address: string): Promise<WebPublication | null> {
    const publication = await this.record.findFirst(kind, address);
    if (publication === null) return null;
    const account = await this.accounts.byId(publication.publishedBy);
    return { at: publication.publishedAt, by: account && ownerName(account) };
  }
}
