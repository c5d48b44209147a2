import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MeetingsService } from '../../../src/workspace/meetings/meetings.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { TermsAdoptionService } from '../../../src/workspace/terms-of-reference/adoption/terms-adoption.service.js';
import { TermsDetailsService } from '../../../src/workspace/terms-of-reference/drafting/terms-details.service.js';
import { TermsDraftingService } from '../../../src/workspace/terms-of-reference/drafting/terms-drafting.service.js';
import { termsPaths } from '../../../src/workspace/terms-of-reference/terms-of-reference.paths.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { meetingForm } from '../../support/factories/meeting.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { seatForm } from '../../support/factories/seat.js';
import { PageReader } from '../../support/page.js';
import { TERMS_TEXT } from './terms-text.js';

const founder = userWith('administrator', 'clerk');
let app: TestApp;
let clerk: Browser;
let panelId: string;

beforeEach(async () => {
  app = await openApp();
  clerk = await signedInWith(app, 'clerk');
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
  await inForce(1, '2017-05-19', { quorum: 1, maximumMembers: 1 });
  await inForce(2, '2017-10-10', { chairRule: 'The Advisory Lead Member is in the chair.' });
});
afterEach(() => app.remove());

const read = async (address: string) => new PageReader((await clerk.get(address)).text);

/** A version with these rules, adopted and in force on this day. */
async function inForce(number: number, day: string, rules: object): Promise<void> {
  const title = 'Terms of reference';
  const { supersedesId } = await app.get(TermsDraftingService).begin(panelId, { title, text: TERMS_TEXT }, founder);
  const details = { title, supersedesId: supersedesId ?? undefined, version: 1, ...rules };
  await app.get(TermsDetailsService).change(panelId, number, details, founder);
  const minute = { adoptedOn: day, adoptingBody: 'Council', adoptingMinute: '12', inForceFrom: day };
  await app.get(TermsAdoptionService).adopt(panelId, number, { ...minute, version: 2 }, founder);
}

async function meetingOn(day: string): Promise<PageReader> {
  const { id } = await app.get(MeetingsService).schedule(meetingForm.build({ panelId, day }), founder);
  return read(`/workspace/meetings/${id}`);
}

describe('the page of a meeting', () => {
  it('shows the version in force on its day, what that says, and how it differs from today’s', async () => {
    const page = await meetingOn('2017-08-22');

    expect(page.link('Version 1')).toBe(termsPaths.version(panelId, 1));
    const fact = page.fact('Terms of reference on that day');
    expect(fact).toContain('Adopted by Council, 19 May 2017, minute 12');
    expect(fact).toContain('Quorum: 1');
    expect(fact).toContain('Largest number of members: 1');
    expect(page.link('How it differs from version 2, in force today')).toBe(termsPaths.differences(panelId, 1, 2));
  });

  it('says no more where that is today’s', async () => {
    const page = await meetingOn('2017-10-24');

    expect(page.link('Version 2')).toBe(termsPaths.version(panelId, 2));
    const fact = page.fact('Terms of reference on that day');
    expect(fact).toContain('Who takes the chair: The Advisory Lead Member is in the chair.');
    expect(page.hasLink('How it differs from version 2, in force today')).toBe(false);
  });

  it('names none from before the first', async () => {
    expect((await meetingOn('2017-05-18')).text).not.toContain('Terms of reference on that day');
  });
});

it('stands on the overview of the panel with the minute that adopted it', async () => {
  const page = await read(`/workspace/panels/${panelId}`);

  expect(page.fact('Terms of reference')).toContain('Adopted by Council, 10 October 2017, minute 12');
});

it('warns of more members than it allows on the day, and of no more', async () => {
  for (const surname of ['Watson', 'Clark']) {
    const { id: personId } = await app.get(PeopleService).register(personForm.build({ surname }), founder);
    await app.get(SeatsService).add(panelId, seatForm.build({ personId, from: '2017-05-19' }), founder);
  }
  const warning = 'The terms of reference allow 1 member, and the panel has 2.';
  const on = async (day: string) => (await read(`/workspace/panels/${panelId}/seats?on=${day}`)).text;

  expect(await on('2017-08-22')).toContain(warning);
  expect(await on('2017-10-16')).not.toContain(warning);
});
