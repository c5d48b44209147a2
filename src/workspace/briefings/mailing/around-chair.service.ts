import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { seatsOn } from '../../../domain/membership/seats.js';
import { type BriefReader, briefReaders } from '../../../domain/reminders/brief-readers.js';
import type { Panel } from '../../panels/panel.entity.js';
import { SeatsService } from '../../panels/seats.service.js';
import { type Contact, ContactsService } from '../../reminders/links/contacts.service.js';

export interface BriefedPerson extends BriefReader {
  readonly contact: Contact;
}

/** Who is sent the briefs of panels on a day: those who may open the chair's page by a seat of that day. */
@Injectable()
export class AroundChair {
  constructor(
    private readonly seats: SeatsService,
    private readonly contacts: ContactsService,
  ) {}

  /** By the id of the panel. */
  async of(panels: readonly Panel[], day: CalendarDate): Promise<Map<string, BriefedPerson[]>> {
    const seats = seatsOn(await this.seats.peopleOfPanels(panels.map(({ id }) => id)), day);
    const clerkIds = panels.flatMap(({ clerkId }) => clerkId ?? []);
    const seated = seats.flatMap(({ personId }) => personId ?? []);
    const contacts = await this.contacts.of([...new Set([...seated, ...clerkIds])], day);
    const addressee = (personId: string | null) => {
      const contact = contacts.get(personId ?? '');
      return contact ? [{ personId: contact.person.id, canBeWrittenTo: contact.address !== null }] : [];
    };
    const holders = (panelId: string, asked: 'chair' | 'vice-chair') =>
      seats
        .filter(({ panelId: of, role }) => of === panelId && role === asked)
        .flatMap(({ personId }) => addressee(personId));
    return new Map(
      panels.map(({ id, clerkId }) => {
        const [clerk = null] = addressee(clerkId);
        const around = { chairs: holders(id, 'chair'), viceChairs: holders(id, 'vice-chair'), clerk };
        const readers = briefReaders(around).flatMap((reader) => {
          const contact = contacts.get(reader.personId);
          return contact ? [{ ...reader, contact }] : [];
        });
        return [id, readers];
      }),
    );
  }
}
