import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MinutesPublicationService } from '../../../src/workspace/minutes/publication/minutes-publication.service.js';
import type { Panel } from '../../../src/workspace/panels/panel.entity.js';
import { TermsAdoptionService } from '../../../src/workspace/terms-of-reference/adoption/terms-adoption.service.js';
import { AmendmentsService } from '../../../src/workspace/terms-of-reference/amendments/amendments.service.js';
import { TermsDraftingService } from '../../../src/workspace/terms-of-reference/drafting/terms-drafting.service.js';
import { TermsPublishingService } from '../../../src/workspace/terms-of-reference/publication/terms-publishing.service.js';
import { termsPaths } from '../../../src/workspace/terms-of-reference/terms-of-reference.paths.js';
import { signedInWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes/minutes-desk.js';
import { TERMS_TEXT } from './terms-text.js';

const DAY = '2017-07-18';
let desk: MinutesDesk;
let panel: Panel;
let july: Meeting;
let number: string;

beforeEach(async () => {
  desk = await openMinutesDesk();
  panel = await desk.newPanel();
  july = await desk.hold(panel.id, DAY, [{ title: 'Terms of reference' }]);
  await desk.write(july, 0, resolutionOf({ text: 'That the terms of reference be adopted.' }));
  await desk.check(july);
  number = (await desk.read(july)).items[0]?.printedNumber ?? '';
  await desk.app.get(TermsDraftingService).begin(panel.id, { title: 'Terms of reference', text: TERMS_TEXT }, clerk);
  const amendment = { citation: '2', wording: 'Include a foster carer', meetingDay: DAY, minuteNumber: number };
  await desk.app.get(AmendmentsService).record(panel.id, 1, { ...amendment, body: panel.name }, clerk);
  await desk.app.get(AmendmentsService).record(panel.id, 1, { ...amendment, body: 'Cabinet' }, clerk);
  const adoption = { adoptedOn: DAY, adoptingBody: panel.name, adoptingMinute: number, inForceFrom: DAY, version: 1 };
  await desk.app.get(TermsAdoptionService).adopt(panel.id, 1, adoption, clerk);
  await desk.app.get(TermsPublishingService).publish(panel.id, 1, clerk);
});
afterEach(() => desk.remove());

async function linksToMinute(address: string): Promise<string[]> {
  const browser = await signedInWith(desk.app, 'clerk');
  const page = new PageReader((await browser.get(address)).text);
  const links = page.all('a').map((link) => link.getAttribute('href') ?? '');
  return links.filter((href) => href.includes('#minute-'));
}

it('leads to the panel’s own minutes once they are published, and to nobody else’s', async () => {
  const workspace = termsPaths.version(panel.id, 1);
  const portal = `/panels/${panel.slug}/terms-of-reference`;
  expect([await linksToMinute(workspace), await linksToMinute(portal)]).toEqual([[], []]);

  const { id, version } = await desk.read(july);
  await desk.app.get(MinutesPublicationService).publish(id, version, clerk);
  await desk.app.runJobs();

  const minute = `/panels/${panel.slug}/meetings/${DAY}/minutes#minute-${number}`;
  expect(await linksToMinute(workspace)).toEqual([minute, minute]);
  expect(await linksToMinute(portal)).toEqual([minute]);
});

it('stands on the public page of each meeting on whose day it was in force', async () => {
  const { id, version } = await desk.read(july);
  await desk.app.get(MinutesPublicationService).publish(id, version, clerk);
  await desk.app.runJobs();

  const answer = await desk.app.browser().get(`/panels/${panel.slug}/meetings/${DAY}`);

  const link = new PageReader(answer.text).link('Terms of reference in force on this day');
  expect(link).toBe(`/panels/${panel.slug}/terms-of-reference/1`);
});
