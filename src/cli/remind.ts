import type { INestApplicationContext } from '@nestjs/common';
import { Command, InvalidArgumentError } from 'commander';
import { type CalendarDate, isCalendarDate, longDate } from '../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../platform/config/council-clock.js';
import { withoutLinks } from '../platform/mail/mail-links.js';
import type { MailOrder } from '../platform/mail/outbox.js';
import { ReminderPreview } from '../workspace/reminders/runs/reminder-preview.service.js';
import { ReminderRuns } from '../workspace/reminders/runs/reminder-runs.service.js';
import { withApplication } from './application.js';

interface Options {
  readonly date?: CalendarDate;
  readonly dryRun: boolean;
}

export function remindCommand(): Command {
  return new Command('remind')
    .description('Puts the reminders of a day into the outbox; done twice it sends nothing twice.')
    .option('--date <day>', 'the day, such as 2017-10-16 (default: today)', day)
    .option('--dry-run', 'print the mails and send nothing', false)
    .action(async ({ date, dryRun }: Options) => {
      await withApplication(async (app) => {
        const on = date ?? app.get<CouncilClock>(COUNCIL_CLOCK, { strict: false }).today();
        await (dryRun ? print(app, on) : send(app, on));
      });
    });
}

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new InvalidArgumentError('Write the day as in 2017-10-16.');
  return text;
}

async function send(app: INestApplicationContext, on: CalendarDate): Promise<void> {
  const sent = await app.get(ReminderRuns, { strict: false }).run(on);
  const what = sent === null ? 'nothing to do' : sent === 1 ? '1 mail in the outbox' : `${sent} mails in the outbox`;
  process.stdout.write(`${longDate(on)}: ${what}\n`);
}

/** As they would go out, but for the links: these are made when a mail is sent. */
async function print(app: INestApplicationContext, on: CalendarDate): Promise<void> {
  let count = 0;
  for await (const { order, attachment } of app.get(ReminderPreview, { strict: false }).mails(on)) {
    process.stdout.write(`${count > 0 ? '\n' : ''}${inFull(order, attachment)}`);
    count += 1;
  }
  process.stdout.write(`${longDate(on)}: ${count === 1 ? '1 mail' : `${count} mails`}, none sent\n`);
}

function inFull({ from, to, subject, text }: MailOrder, attachment: string | null): string {
  const file = attachment === null ? '' : `Attachment: ${attachment}\n`;
  return `From: ${from.name} <${from.address}>\nTo: ${to.name} <${to.address}>\nSubject: ${subject}\n${file}\n${withoutLinks(text)}\n`;
}
