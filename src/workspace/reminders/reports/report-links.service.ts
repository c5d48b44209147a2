import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Unit } from '../../../platform/database/unit.js';
import type { MailLink } from '../../../platform/mail/mail-links.js';
import { LinkMaking } from '../links/link-making.service.js';
import { reportPaths } from '../reminders.paths.js';
import { REPORT_LINK } from './report-link-in-mail.js';
import { ReportLink } from './report-link.entity.js';

/** Links that let one person hand in the report of one item. */
@Injectable()
export class ReportLinks implements OnModuleInit {
  constructor(private readonly making: LinkMaking) {}

  onModuleInit(): void {
    this.making.register(REPORT_LINK, reportPaths.show);
  }

  /** In the unit that queues the mail: a link of each item, by the id of the entry. */
  async keep(unit: Unit, personId: string, links: ReadonlyMap<string, MailLink>): Promise<void> {
    if (links.size === 0) return;
    const times = this.making.times();
    const rows = [...links].map(([entryId, { id }]) => ({ id, entryId, personId, ...times }));
    await unit.manager.insert(ReportLink, rows);
  }
}
