import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { TermsAdoptionService } from '../../../src/workspace/terms-of-reference/adoption/terms-adoption.service.js';
import { TermsDraftingService } from '../../../src/workspace/terms-of-reference/drafting/terms-drafting.service.js';
import { termsPaths } from '../../../src/workspace/terms-of-reference/terms-of-reference.paths.js';
import { TermsOfReferenceService } from '../../../src/workspace/terms-of-reference/terms-of-reference.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { authorityForm } from '../../support/factories/authority.js';
import { panelForm } from '../../support/factories/panel.js';
import { PageReader } from '../../support/page.js';
import { readPdf } from '../../support/pdf.js';
import { TERMS_TEXT } from './terms-text.js';

const founder = userWith('administrator');
const PANEL = 'Corporate Parenting Panel';
let app: TestApp;
let clerk: Browser;
let panelId: string;

beforeEach(async () => {
  app = await openApp();
  clerk = await signedInWith(app, 'clerk');
  panelId = (await app.get(PanelsService).create(panelForm.corporateParenting().build(), founder)).id;
});
afterEach(() => app.remove());

const read = async (address: string, by = clerk) => new PageReader((await by.get(address)).text);
const begin = () =>
  app.get(TermsDraftingService).begin(panelId, { title: 'Terms of reference', text: TERMS_TEXT }, founder);
const renew = (number: number) => app.get(TermsDraftingService).renew(panelId, number, founder);
const versionOf = async (number: number) => (await app.get(TermsOfReferenceService).get(panelId, number)).version;
const adopt = async (number: number, day: string, inForceFrom?: string) => {
  const minute = { adoptedOn: day, adoptingBody: PANEL, adoptingMinute: '27', inForceFrom };
  await app.get(TermsAdoptionService).adopt(panelId, number, { ...minute, version: await versionOf(number) }, founder);
};
const reword = async (number: number, section: number, heading: string, text: string) => {
  const form = { heading, text, version: await versionOf(number) };
  await app.get(TermsDraftingService).reword({ panelId, number, section }, form, founder);
};

/** Sends the form behind this button as the page has it, with these fields on top. */
async function submit(address: string, button: string, fields: Record<string, string> = {}) {
  const { values, action } = (await read(address)).form(button);
  return clerk.post(action, { ...values, ...fields });
}

describe('the terms of reference of a panel', () => {
  it('stand beside its meetings, with a way to the first version', async () => {
    expect((await read(`/workspace/panels/${panelId}`)).link('Terms of reference')).toBe(termsPaths.index(panelId));

    const page = await read(termsPaths.index(panelId));

    expect(page.heading).toBe(`Terms of reference of the ${PANEL}`);
    expect(page.text).toContain('This panel has no terms of reference here yet.');
    expect(page.link('Paste a version')).toBe(termsPaths.new(panelId));
  });

  it('are pasted: their sections and what looks odd are seen before they are saved', async () => {
    const address = termsPaths.new(panelId);
    const checked = await submit(address, 'Check the sections', { text: TERMS_TEXT });
    const found = new PageReader(checked.text);
    expect(found.text).toContain('These are the sections that were found, 3 in all.');
    expect(found.text).toContain('“3.. Frequency of meetings:” is kept as it is written: look at its number.');
    expect(found.headings).toEqual(
      expect.arrayContaining(['1. Purpose:', '2. Membership', '3.. Frequency of meetings:']),
    );
    expect(await app.get(TermsOfReferenceService).ofPanel(panelId)).toEqual([]);

    const { values } = found.form('Save as a draft');
    const back = new PageReader((await clerk.post(address, { ...values, step: 'edit' })).text);
    expect(back.form('Check the sections').values['text']).toContain('3.. Frequency of meetings:');
    const saved = await clerk.post(address, { ...values, step: 'save' });

    expect([saved.status, saved.headers['location']]).toEqual([303, termsPaths.version(panelId, 1)]);
    const page = await read(termsPaths.version(panelId, 1));
    expect([page.heading, page.tags]).toEqual([`Terms of reference of the ${PANEL}`, ['Draft']]);
    expect(page.get('#section-1').text.replace(/\s+/g, ' ')).toContain('(a) at school');
    expect(page.all('#section-1 .app-clauses .app-clauses')).toHaveLength(1);
  });

  it('are not pasted without sections', async () => {
    const answer = await submit(termsPaths.new(panelId), 'Check the sections', { text: 'To lead on harbours.' });

    expect(answer.status).toBe(422);
    const page = new PageReader(answer.text);
    expect(page.errors).toEqual([expect.stringContaining('No numbered sections were found.')]);
    expect(page.form('Check the sections').values['text']).toBe('To lead on harbours.');
  });

  it('go from a draft to a version in force and public, and are superseded by another', async () => {
    await begin();
    const first = termsPaths.version(panelId, 1);
    const day = { 'adoptedOn-day': '22', 'adoptedOn-month': '8', 'adoptedOn-year': '2017', adoptingMinute: '20' };
    await submit(termsPaths.adoption(panelId, 1), 'Record the adoption', day);
    const waiting = await read(first);
    expect([waiting.tags, waiting.fact('In force')]).toEqual([['Adopted'], 'Waits for its day']);
    expect(waiting.hasLink('Change the whole text')).toBe(false);

    const from = { 'inForceFrom-day': '1', 'inForceFrom-month': '9', 'inForceFrom-year': '2017' };
    await submit(termsPaths.adoption(panelId, 1), 'Record the adoption', from);
    const inForce = await read(first);
    expect([inForce.tags, inForce.fact('In force')]).toEqual([['In force'], 'From 1 September 2017']);
    expect(inForce.fact('Adopted by')).toBe('Corporate Parenting Panel, 22 August 2017, minute 20');
    await submit(first, 'Publish this version');
    expect((await read(first)).link('/panels/corporate-parenting-panel/terms-of-reference/1')).toBeTruthy();

    await submit(first, 'Make a new version from it');
    await adopt(2, '2017-10-10', '2017-10-10');

    const list = (await read(termsPaths.index(panelId))).table('Versions');
    expect(list.rows.map((row) => [row.name, row.cell('Status'), row.cell('In force')])).toEqual([
      ['Version 2', 'In force', 'From 10 October 2017'],
      ['Version 1', 'Superseded', 'From 1 September 2017 until 9 October 2017'],
    ]);
  });

  it('ask to be published where the public reads the version before, on their page and on the clerk’s home', async () => {
    await begin();
    await adopt(1, '2017-08-22', '2017-08-22');
    await renew(1);
    await adopt(2, '2017-10-10', '2017-10-10');
    const asks = 'Publish it: the public still reads version 1.';
    const todo = 'CPP terms of reference: publish version 2';
    expect((await read(termsPaths.version(panelId, 2))).text).not.toContain(asks);
    expect((await read('/workspace')).hasLink(todo)).toBe(false);

    await submit(termsPaths.version(panelId, 1), 'Publish this version');

    expect((await read(termsPaths.version(panelId, 2))).text).toContain(asks);
    expect((await read('/workspace')).link(todo)).toBe(termsPaths.version(panelId, 2));
    const other = await signedInWith(app);
    expect((await read(termsPaths.version(panelId, 2), other)).text).not.toContain(asks);
    await submit(termsPaths.version(panelId, 2), 'Publish this version');
    expect((await read('/workspace')).hasLink(todo)).toBe(false);
  });

  it('ask why their rules change once they are in force, beside the field, and not before', async () => {
    await begin();
    const details = termsPaths.details(panelId, 1);
    expect((await read(details)).text).not.toContain('Why any of these four changes');
    await adopt(1, '2017-08-22', '2017-08-22');

    const answer = await submit(details, 'Save the details', { quorum: '4' });

    expect(answer.status).toBe(422);
    const form = new PageReader(answer.text).form('Save the details');
    expect(form.error('reason')).toContain('Say why the rules of a version in force change');
    expect((await submit(details, 'Save the details', { quorum: '4', reason: 'Minute 27' })).status).toBe(303);
    expect((await read(termsPaths.version(panelId, 1))).fact('Quorum')).toBe('4');
  });

  it('are refused in a circle, beside the field', async () => {
    await begin();
    const { id } = await renew(1);

    const answer = await submit(termsPaths.details(panelId, 1), 'Save the details', { supersedesId: id });

    expect(answer.status).toBe(422);
    const form = new PageReader(answer.text).form('Save the details');
    expect(form.error('supersedesId')).toContain('Versions cannot supersede each other in a circle');
  });

  it('are removed while they are a draft to which nothing refers', async () => {
    await begin();
    await renew(1);
    expect((await read(termsPaths.version(panelId, 1))).text).not.toContain('Remove this draft');

    const answer = await submit(termsPaths.version(panelId, 2), 'Remove version 2');

    expect([answer.status, answer.headers['location']]).toEqual([303, termsPaths.index(panelId)]);
    const page = await read(termsPaths.index(panelId));
    expect(page.text).toContain('Version 2 is removed.');
    expect(page.table('Versions').rows.map(({ name }) => name)).toEqual(['Version 1']);
  });

  it('are kept by clerks and read by everybody who is signed in', async () => {
    await begin();
    const councillor = await signedInWith(app);

    const page = await read(termsPaths.version(panelId, 1), councillor);

    expect(page.tags).toEqual(['Draft']);
    expect([page.hasLink('Change the details'), page.hasLink('Change the whole text')]).toEqual([false, false]);
    expect((await councillor.get(termsPaths.details(panelId, 1))).status).toBe(403);
    expect((await councillor.get(termsPaths.version(panelId, 2))).status).toBe(404);
    expect((await councillor.get(`${termsPaths.index(panelId)}/last`)).status).toBe(404);
  });
});

describe('a section', () => {
  it('is changed on its own, and shows what somebody else saved meanwhile', async () => {
    await begin();
    const address = termsPaths.section(panelId, 1, 2);
    const opened = (await read(address)).form('Save the section').values;
    await reword(1, 2, 'Membership', 'Nine members.');

    const answer = await clerk.post(address, { ...opened, text: 'Eight members.' });

    expect(answer.status).toBe(409);
    const page = new PageReader(answer.text);
    expect(page.text).toContain('Nine members.');
    const { values } = page.form('Save the section');
    expect(values['text']).toBe('Eight members.');
    const again = await clerk.post(address, values);
    expect(again.headers['location']).toBe(`${termsPaths.version(panelId, 1)}#section-2`);
    expect((await read(termsPaths.version(panelId, 1))).get('#section-2').text).toContain('Eight members.');
  });
});

describe('an amendment', () => {
  it('goes from the minute to the section of the next version', async () => {
    await begin();
    const day = { 'meetingDay-day': '22', 'meetingDay-month': '8', 'meetingDay-year': '2017', minuteNumber: '20' };
    const wording = 'include “care leavers” in (ii)';
    await submit(termsPaths.amendments(panelId, 1), 'Record the amendment', { citation: '1(ii)', wording, ...day });
    await renew(1);

    const draft = await read(termsPaths.version(panelId, 2));
    expect(draft.headings).toContain('Amendments to take up');
    expect(draft.link('Change section 1 to take up: include “care leavers” in (ii)')).toBe(
      termsPaths.section(panelId, 2, 1),
    );
    await submit(termsPaths.version(panelId, 2), `Mark as taken up: section 1(ii), ${wording}`);

    expect((await read(termsPaths.version(panelId, 2))).headings).not.toContain('Amendments to take up');
    const row = (await read(termsPaths.version(panelId, 1))).table('Amendments proposed in minutes').row('1(ii)');
    expect([row.cell('Amendment'), row.cell('Proposed by'), row.cell('Taken up in')]).toEqual([
      wording,
      'Corporate Parenting Panel, 22 August 2017, minute 20',
      'Version 2',
    ]);
  });
});

describe('the differences of two versions', () => {
  beforeEach(async () => {
    await begin();
    await renew(1);
    await reword(2, 2, 'Membership', 'Ten members, and a foster carer.');
  });

  it('are shown section by section, word by word', async () => {
    const page = await read(termsPaths.differences(panelId, 1, 2));

    expect(page.heading).toBe('What changed from version 1 to version 2');
    expect(page.headings).toEqual(expect.arrayContaining(['2. Membership', 'What has not changed']));
    expect(page.all('ins').map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('foster carer')]),
    );
    expect(page.text).toContain('“1. Purpose:” and “3.. Frequency of meetings:” read as they did.');
  });

  it('go onto an agenda as a tagged PDF that says them in words', async () => {
    await app.get(AuthorityService).establish(authorityForm.build(), founder);

    const answer = await clerk.download(termsPaths.differencesPdf(panelId, 1, 2));

    expect(answer.headers['content-type']).toContain('application/pdf');
    const { text } = await readPdf(answer.body);
    expect(text).toContain('Revised terms of reference');
    expect(text).toMatch(/\[put in: .*foster carer/);
  });
});
