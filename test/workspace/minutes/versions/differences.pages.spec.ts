import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound } from '../../../../src/domain/errors.js';
import { PUBLIC_READER } from '../../../../src/domain/access/roles.js';
import { MarkingsService } from '../../../../src/workspace/agendas/markings/markings.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MinutesDocuments } from '../../../../src/workspace/minutes/documents/minutes-documents.service.js';
import { DifferencesService } from '../../../../src/workspace/minutes/versions/differences/differences.service.js';
import { PrivateBusinessService } from '../../../../src/workspace/proceedings/private-business/private-business.service.js';
import type { Browser } from '../../../support/browser.js';
import { markingForm } from '../../../support/council.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from '../minutes-desk.js';

let desk: MinutesDesk;
let browser: Browser;
let july: Meeting;

beforeAll(async () => {
  desk = await openMinutesDesk();
  browser = await signedInWith(desk.app, 'clerk');
  const panel = await desk.newPanel();
  july = await desk.hold(panel.id, '2017-07-18', [{ title: 'Visits' }, { title: 'Fees' }, { title: 'Data' }]);
  await takeInPrivate((await desk.minuteNo(july, 1)).entryId ?? '');
  await desk.write(july, 0, { kind: 'narrative', text: 'Councillor A was thanked.' });
  await desk.write(
    july,
    1,
    { kind: 'narrative', text: 'It was discussed.' },
    { kind: 'narrative', text: 'The fee is 900.', isPrivate: true },
  );
  await desk.write(july, 2, resolutionOf({ text: 'That the report be noted.' }));
  await approveWithCorrections();
});
afterAll(() => desk.remove());

async function takeInPrivate(entryId: string): Promise<void> {
  const { agenda } = await desk.read(july);
  await desk.app.get(MarkingsService).mark(agenda?.id ?? '', { entryId }, markingForm(), clerk);
  const form = { exclusion: 'carried' as const, version: 0 };
  await desk.app.get(PrivateBusinessService).record(july.id, entryId, form, clerk);
}

async function approveWithCorrections(): Promise<void> {
  const { id } = await desk.read(july);
  await desk.suggested.accept(id, clerk);
  const [, fees] = (await desk.read(july)).items;
  const { heading = '', version = 0, blocks = [] } = fees ?? {};
  const forms = blocks.map(({ id: blockId, kind, text, isPrivate }) => ({ id: blockId, kind, text, isPrivate }));
  const publicSummary = 'Fees were discussed.';
  await desk.items.save(id, fees?.id ?? '', { heading, version, publicSummary, blocks: forms }, clerk);
  await desk.checking.check(id, (await desk.read(july)).version, clerk);
  const august = await desk.hold(july.panelId, '2017-08-22', [
    { kind: 'minutes', title: 'Minutes of the previous meeting', minutesOf: [july.id] },
  ]);
  const approving = await desk.minuteNo(august, 0);
  const { items, version: seen } = await desk.read(july);
  const corrections = [
    { minuteId: items[0]?.id ?? '', oldText: 'Councillor A', newText: 'Councillor B' },
    { minuteId: items[1]?.id ?? '', oldText: 'fee is 900', newText: 'fee is 950' },
  ];
  const form = { approvingMinuteId: approving.id, outcome: 'corrected' as const, corrections, version: seen };
  await desk.approvals.record(id, form, clerk);
}

describe('what changed between two versions', () => {
  it('is shown minute by minute, in words as well as by lines', async () => {
    const { id } = await desk.read(july);
    const versions = new PageReader((await browser.get(`/workspace/minutes/${id}/versions`)).text);
    const href = versions
      .all('a')
      .find((link) => link.textContent.startsWith('What changed'))
      ?.getAttribute('href');

    const page = new PageReader((await browser.get(href ?? '')).text);

    expect(page.headings).toEqual([
      'What changed in version 2',
      'Corrections made at the approval',
      'Minute 17: Visits',
      'Minute 18: Fees',
    ]);
    expect(page.all('ins').map(({ textContent }) => textContent.trim())).toContain(
      '[put in: B end of what was put in]',
    );
    expect(page.all('del').map(({ textContent }) => textContent.trim())).toContain(
      '[taken out: A end of what was taken out]',
    );
    expect(page.text).toContain('1 minute reads as it did.');
    expect(page.text).toContain('of 22 August 2017');
  });

  it('shows nothing of what is closed to the reader: neither texts nor corrections', async () => {
    const { id } = await desk.read(july);
    const officer = { ...PUBLIC_READER, roles: ['proper-officer'] as const };

    const inView = await desk.app.get(DifferencesService).read(id, 2, officer);

    expect(inView.corrections.map(({ correction }) => correction.newText)).toEqual(['Councillor B']);
    expect(JSON.stringify([inView.differences, inView.corrections])).not.toMatch(/fee is|^9[05]0$|"9[05]0"/);
  });

  it('is not shown against a version that never went out, except to those who may read drafts', async () => {
    const { id } = await desk.read(july);
    const councillor = { ...PUBLIC_READER, personId: 'somebody', isCouncillor: true };

    await expect(desk.app.get(DifferencesService).read(id, 2, councillor)).rejects.toThrow(NotFound);
  });

  it('is offered only where both versions are open to the reader', async () => {
    const { id } = await desk.read(july);
    const administrator = await signedInWith(desk.app, 'administrator');

    const versions = new PageReader((await administrator.get(`/workspace/minutes/${id}/versions`)).text);

    expect(versions.text).toContain('Version 2: As approved');
    expect(versions.text).not.toContain('What changed');
  });

  it('goes out as JSON, and not for the first version', async () => {
    const { id } = await desk.read(july);

    const answer = await browser.api('get', `/api/minutes/${id}/versions/2/differences`);

    expect(answer.body).toMatchObject({ from: 1, to: 2, unchanged: 1, corrections: [{}, {}] });
    await expect(desk.app.get(DifferencesService).read(id, 1, clerk)).rejects.toThrow(NotFound);
  });
});

describe('the copy for the public', () => {
  it('is offered to the keeper where something is private, and leaves it out', async () => {
    const { id } = await desk.read(july);
    const page = new PageReader((await browser.get(`/workspace/minutes/${id}`)).text);
    const hrefs = page.all('a').map((link) => link.getAttribute('href') ?? '');
    expect(hrefs).toContain(`/workspace/minutes/${id}/minutes.pdf?copy=public`);
    const documents = desk.app.get(MinutesDocuments);

    const whole = await documents.open(id, 'minutes.pdf', {}, clerk);
    const open = await documents.open(id, 'minutes.pdf', { isPublic: true }, clerk);

    expect(JSON.stringify(whole)).toContain('fee is 950');
    expect(JSON.stringify(open)).not.toMatch(/fee is|^9[05]0$|"9[05]0"/);
    expect(open.record.items[1]).toMatchObject({ publicSummary: 'Fees were discussed.' });
  });
});
