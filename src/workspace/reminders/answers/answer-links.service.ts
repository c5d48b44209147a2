import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Unit } from '../../../platform/database/unit.js';
import type { MailLink } from '../../../platform/mail/mail-links.js';
import { LinkMaking } from '../links/link-making.service.js';
import { answerPaths } from '../reminders.paths.js';
import { ANSWER_LINK } from './answer-link-in-mail.js';
import { AnswerLink } from './answer-link.entity.js';

/** Links that let one person answer for one action. */
@Injectable()
export class AnswerLinks implements OnModuleInit {
  constructor(private readonly making: LinkMaking) {}

  onModuleInit(): void {
    this.making.register(ANSWER_LINK, answerPaths.show);
  }

  /** In the unit that queues the mail: a link of each action, by the id of the action. */
  async keep(unit: Unit, personId: string, links: ReadonlyMap<string, MailLink>): Promise<void> {
    if (links.size === 0) return;
    const times = this.making.times();
    const rows = [...links].map(([actionId, { id }]) => ({ id, actionId, personId, ...times }));
    await unit.manager.insert(AnswerLink, rows);
  }
}
