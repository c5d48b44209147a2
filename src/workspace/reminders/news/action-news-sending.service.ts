import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { remindersOf } from '../../../domain/reminders/reminders-of-action.js';
import { Config } from '../../../platform/config/config.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobHandlers } from '../../../platform/jobs/job-handlers.js';
import { ActionsToChase } from '../../actions/chasing/actions-to-chase.service.js';
import { ACTION_NEWS, ActionNewsService, type NewsOfAction } from '../../actions/news/action-news.service.js';
import { SeatsService } from '../../panels/seats.service.js';
import { fullName } from '../../people/person.entity.js';
import { AnswerLinks } from '../answers/answer-links.service.js';
import { Letters } from '../letters/letters.service.js';
import { AroundActions } from '../runs/around-actions.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import { answerLinkFor } from '../answers/answer-link-in-mail.js';
import { actionNewsEmail, type ActionToTell } from './action-news.email.js';
import { newsByPerson, type ToldAction } from './news-of-person.js';

/** Tells owners what has happened to their actions: one mail a person for everything that one unit wrote. */
@Injectable()
export class ActionNewsSending implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly unitOfWork: UnitOfWork,
    private readonly news: ActionNewsService,
    private readonly actions: ActionsToChase,
    private readonly seats: SeatsService,
    private readonly contacts: ContactsService,
    private readonly links: AnswerLinks,
    private readonly letters: Letters,
    private readonly config: Config,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(ACTION_NEWS, ({ payload }) => this.tell(payload['batch'] ?? ''));
  }

  private async tell(batch: string): Promise<void> {
    const told = await this.toldOf(await this.news.of(batch));
    const contacts = await this.contacts.of([...told.keys()], this.clock.today());
    for (const [personId, actions] of told) {
      const contact = contacts.get(personId);
      if (contact) await this.write(contact, actions, batch);
    }
  }

  /** A vacant post, or an owner without mail, is told through the panel’s lead officer, as in the digests. */
  private async toldOf(news: readonly NewsOfAction[]): Promise<Map<string, ToldAction[]>> {
    const around = new AroundActions(this.unitOfWork, this.seats, this.contacts, this.clock.today());
    await around.lookUp(news.map(({ action }) => action));
    return newsByPerson(news, ({ action }) => remindersOf({ to: ['owner'] }, around.of(action)));
  }

  private async write(contact: Contact, told: readonly ToldAction[], batch: string): Promise<void> {
    const { person } = contact;
    const toTell = await this.toTell(told);
    const links = new Map(toTell.flatMap(({ line, link }) => (link ? [[line.id, link] as const] : [])));
    const [only] = toTell;
    if (!only) return;
    const letter = {
      template: 'action-news',
      model: actionNewsEmail(toTell, { name: fullName(person) }, this.config.baseUrl),
      purpose: 'action-news',
      key: `${ACTION_NEWS}:${batch}:${person.id}`,
      about: toTell.length === 1 ? { kind: 'action', id: only.line.id } : { kind: 'person', id: person.id },
      links: [...links.values()],
    };
    await this.letters.send(contact, letter, { together: (unit) => this.links.keep(unit, person.id, links) });
  }

  private async toTell(told: readonly ToldAction[]): Promise<ActionToTell[]> {
    const ids = told.map(({ actionId }) => actionId);
    const lines = new Map((await this.actions.allLines(ids, this.clock.today())).map((line) => [line.id, line]));
    return told.flatMap((each) => {
      const line = lines.get(each.actionId);
      return line ? { told: each, line, link: line.closedOn === null ? answerLinkFor(each.role) : null } : [];
    });
  }
}
