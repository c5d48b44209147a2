import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { STRAND_WORDS } from '../../../domain/membership/strand-kinds.js';
import { type ChampionNotice, championNoticesOn } from '../../../domain/reminders/champion-notices.js';
import { Config } from '../../../platform/config/config.js';
import { type ChampionInOffice, ChampionAppointmentsService } from '../../champions/champion-appointments.service.js';
import { ChampionReports } from '../../champion-reports/champion-reports.service.js';
import { fullName } from '../../people/person.entity.js';
import { DailyLetters } from '../daily/daily-letters.service.js';
import type { DueLetter, LettersOfDay } from '../daily/due-letter.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import { championNoticeEmail } from './champion-notice.email.js';

/** Tells champions and representatives that a report is due or that their time ends; of the end the panel's clerk is told as well. */
@Injectable()
export class ChampionLetters implements OnModuleInit {
  constructor(
    private readonly daily: DailyLetters,
    private readonly appointments: ChampionAppointmentsService,
    private readonly reports: ChampionReports,
    private readonly contacts: ContactsService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.daily.register('champions', (day) => this.due(day));
  }

  private async due(day: CalendarDate): Promise<LettersOfDay> {
    const champions = await this.appointments.inOffice(day);
    const written = await this.reports.answered(champions.map(({ appointment }) => appointment.id));
    const told = champions.flatMap((champion) => {
      const { appointment } = champion;
      const notices = championNoticesOn(appointment, day, written.get(appointment.id));
      return notices.map((notice) => ({ champion, notice }));
    });
    const people = told.flatMap(({ champion: { person, panel } }) => [
      person.id,
      ...(panel.clerkId ? [panel.clerkId] : []),
    ]);
    const contacts = await this.contacts.of([...new Set(people)], day);
    const letters = told.flatMap(({ champion, notice }) =>
      recipientsOf(champion, notice).flatMap((id) => {
        const contact = contacts.get(id);
        return contact ? [this.letterOf(contact, champion, notice, day)] : [];
      }),
    );
    return { letters, forNobody: [] };
  }

  private letterOf(contact: Contact, champion: ChampionInOffice, notice: ChampionNotice, day: CalendarDate): DueLetter {
    const { appointment, person, panel, strand } = champion;
    const { holder } = STRAND_WORDS[strand.kind];
    const to = {
      name: fullName(contact.person),
      isChampion: contact.person.id === person.id,
      champion: person.publicDescription ?? fullName(person),
    };
    const model = championNoticeEmail(champion, notice, to, { day, baseUrl: this.config.baseUrl });
    return {
      contact,
      key: ['champion', appointment.id, notice.kind, notice.on, contact.person.id].join(':'),
      what: notice.kind === 'ending' ? `A ${holder}’s time that ends` : `A ${holder}’s report`,
      write: () =>
        Promise.resolve({
          template: 'champion-notice',
          model,
          purpose: 'champion-notice',
          about: { kind: 'panel', id: panel.id },
        }),
    };
  }
}

function recipientsOf({ person, panel }: ChampionInOffice, { kind }: ChampionNotice): string[] {
  const clerk = kind === 'ending' && panel.clerkId !== null && panel.clerkId !== person.id ? [panel.clerkId] : [];
  return [person.id, ...clerk];
}
