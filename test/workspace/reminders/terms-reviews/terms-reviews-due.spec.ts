import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { outgoingPaths } from '../../../../src/workspace/reminders/reminders.paths.js';
import { ReminderRuns } from '../../../../src/workspace/reminders/runs/reminder-runs.service.js';
import { TermsAdoptionService } from '../../../../src/workspace/terms-of-reference/adoption/terms-adoption.service.js';
import { TermsDetailsService } from '../../../../src/workspace/terms-of-reference/drafting/terms-details.service.js';
import { TermsDraftingService } from '../../../../src/workspace/terms-of-reference/drafting/terms-drafting.service.js';
import { TermsOfReferenceService } from '../../../../src/workspace/terms-of-reference/terms-of-reference.service.js';
import type { TestApp } from '../../../support/app.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { personForm } from '../../../support/factories/person.js';
import { openAgendaDesk } from '../../agendas/agenda-desk.js';
import { TERMS_TEXT } from '../../terms-of-reference/terms-text.js';

const founder = userWith('administrator');
let app: TestApp;
let panelId: string;

beforeEach(async () => {
  const desk = await openAgendaDesk();
  app = desk.app;
  panelId = desk.panel.id;
  await app.get(TermsDraftingService).begin(panelId, { title: 'Terms of reference', text: TERMS_TEXT }, founder);
  await adopt(1, '2017-05-19');
});
afterEach(() => app.remove());

async function adopt(number: number, day: string): Promise<void> {
  const { version } = await app.get(TermsOfReferenceService).get(panelId, number);
  const minute = { adoptedOn: day, adoptingBody: 'Council', inForceFrom: day, version };
  await app.get(TermsAdoptionService).adopt(panelId, number, minute, founder);
}

async function reviewOn(day: string): Promise<void> {
  const { title, version } = await app.get(TermsOfReferenceService).get(panelId, 1);
  await app.get(TermsDetailsService).change(panelId, 1, { title, reviewOn: day, version }, founder);
}

async function appointClerk(): Promise<void> {
  const form = personForm.officer().build({ mail: 'clerk@council.example' });
  const { id: clerkId } = await app.get(PeopleService).register(form, founder);
  await app.get(UnitOfWork).run(({ manager }) => manager.update(Panel, { id: panelId }, { clerkId }));
}

async function runOn(...days: string[]): Promise<void> {
  for (const day of days) {
    app.clock.setTo(`${day}T09:00:00.000Z`);
    await app.get(ReminderRuns).run(day);
  }
}

const mails = async (): Promise<Mail[]> =>
  app
    .get(UnitOfWork)
    .reading(Mail)
    .find({ where: { purpose: 'terms-review' }, order: { queuedAt: 'ASC' } });
const told = async () =>
  (await mails()).map(({ queuedAt, recipientAddress }) => `${queuedAt.slice(5, 10)} ${recipientAddress}`);

describe('the review of terms of reference', () => {
  it('is a reminder to the clerk on its day, once, and once more for another day', async () => {
    await appointClerk();
    await reviewOn('2017-11-15');
    await runOn('2017-11-14', '2017-11-15', '2017-11-16');
    await reviewOn('2017-12-06');
    await runOn('2017-12-06', '2017-12-07');

    expect(await told()).toEqual(['11-15 clerk@council.example', '12-06 clerk@council.example']);
    const [first] = await mails();
    expect(first?.subject).toBe('Terms of reference of the Corporate Parenting Panel to review');
    for (const part of [first?.text, first?.html]) {
      expect(part).toContain('are to be reviewed today, Wednesday 15 November 2017');
      expect(part).toContain(`/workspace/panels/${panelId}/terms-of-reference/1`);
    }
  });

  it('is no reminder where another version is in force by then', async () => {
    await appointClerk();
    await reviewOn('2017-11-15');
    await app.get(TermsDraftingService).renew(panelId, 1, founder);
    await adopt(2, '2017-10-16');

    await runOn('2017-11-15');

    expect(await told()).toEqual([]);
  });

  it('waits for somebody to write to, and says so on its day', async () => {
    await reviewOn('2017-11-15');
    app.clock.setTo('2017-11-15T09:00:00.000Z');
    const clerk = await signedInWith(app, 'clerk');
    expect((await clerk.get(outgoingPaths.index())).text).toContain('its clerk cannot be written to');
    await runOn('2017-11-15');
    await appointClerk();

    await runOn('2017-11-16');

    expect(await told()).toEqual(['11-16 clerk@council.example']);
    expect((await mails())[0]?.text).toContain('were to be reviewed by Wednesday 15 November 2017');
  });
});
