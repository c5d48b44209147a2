import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { ReportWanted } from '../../agendas/submissions/reports-wanted.service.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';

/** Who writes the report of an item today: the officer named on it, as long as they are with the council. */
@Injectable()
export class ReportAuthors {
  constructor(
    private readonly contacts: ContactsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async of({ authorId }: Pick<ReportWanted, 'authorId'>): Promise<Contact | null> {
    if (authorId === null) return null;
    return (await this.contacts.of([authorId], this.clock.today())).get(authorId) ?? null;
  }
}
