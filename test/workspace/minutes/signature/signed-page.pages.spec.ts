import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound } from '../../../../src/domain/errors.js';
import { MarkingsService } from '../../../../src/workspace/agendas/markings/markings.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { SignedPages } from '../../../../src/workspace/minutes/signature/scan/signed-pages.service.js';
import { PrivateBusinessService } from '../../../../src/workspace/proceedings/private-business/private-business.service.js';
import type { Browser } from '../../../support/browser.js';
import { markingForm } from '../../../support/council.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { makePdf } from '../../../support/made-pdf.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from '../minutes-desk.js';

let desk: MinutesDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await openMinutesDesk();
  browser = await signedInWith(desk.app, 'clerk');
});
afterAll(() => desk.remove());

/** Minutes of July, approved and signed in August; the second of them is private where that is asked for. */
async function signedMinutes({ withPrivate }: { withPrivate: boolean }): Promise<string> {
  const panel = await desk.newPanel({ chairWord: '' });
  const july = await desk.hold(panel.id, '2017-07-18', [{ title: 'Visits' }, { title: 'Fees' }]);
  await desk.write(july, 0, resolutionOf({ text: 'That the report be noted.' }));
  if (withPrivate) await takeInPrivate(july);
  await writeFees(july, withPrivate);
  await desk.check(july);
  const august = await desk.hold(panel.id, '2017-08-22', [
    { kind: 'minutes', title: 'Minutes of the previous meeting', minutesOf: [july.id] },
  ]);
  const { id, version } = await desk.read(july);
  const approving = await desk.minuteNo(august, 0);
  await desk.approvals.record(id, { approvingMinuteId: approving.id, outcome: 'approved', version }, clerk);
  const form = { signedBy: 'Councillor Watson', signedOn: '2017-08-22', manner: 'by-hand' as const };
  await desk.signatures.sign(id, { ...form, version: version + 1 }, clerk);
  return id;
}

async function writeFees(meeting: Meeting, isPrivate: boolean): Promise<void> {
  const { id, minutesId, heading, version } = await desk.minuteNo(meeting, 1);
  const blocks = [{ kind: 'narrative' as const, text: 'The fee is 900.', isPrivate }];
  const summary = isPrivate ? { publicSummary: 'Fees were looked at.' } : {};
  await desk.items.save(minutesId, id, { heading, version, blocks, ...summary }, clerk);
}

async function takeInPrivate(meeting: Meeting): Promise<void> {
  const { agenda, items } = await desk.read(meeting);
  const entryId = items[1]?.entryId ?? '';
  await desk.app.get(MarkingsService).mark(agenda?.id ?? '', { entryId }, markingForm(), clerk);
  await desk.app.get(PrivateBusinessService).record(meeting.id, entryId, { exclusion: 'carried', version: 0 }, clerk);
}

async function send(id: string, name: string, content: Uint8Array) {
  return browser.upload(`/workspace/minutes/${id}/signed-page`, {}, { field: 'file', name, content });
}

describe('the signed page', () => {
  it('is kept as a scan, and opens from the minutes', async () => {
    const id = await signedMinutes({ withPrivate: false });
    const scan = await makePdf({ pages: 1 });

    const answer = await send(id, 'signed.pdf', scan);

    expect(answer.status).toBe(303);
    const page = new PageReader((await browser.get(`/workspace/minutes/${id}/signed-page`)).text);
    expect(page.text).toContain('Signed by hand by Councillor Watson, Chair, on Tuesday 22 August 2017.');
    const opened = await browser.get(`/workspace/minutes/${id}/signed-page/scan.pdf`);
    expect(opened.headers['content-type']).toBe('application/pdf');
    expect(Buffer.compare(opened.body as Buffer, Buffer.from(scan))).toBe(0);
    expect((await desk.eventsOf(id)).map(({ action }) => action)).toContain('kept the scan of the signed page');
  });

  it('refuses what is no PDF, and says so at the input', async () => {
    const id = await signedMinutes({ withPrivate: false });

    const answer = await send(id, 'signed.pdf', Buffer.from('This is only text.'));

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).text).toContain('The selected file is not a PDF');
    await expect(desk.app.get(SignedPages).open(id, clerk)).rejects.toThrow(NotFound);
  });

  it('is closed to those to whom a minute is closed, and is taken from no stranger', async () => {
    const id = await signedMinutes({ withPrivate: true });
    await send(id, 'signed.pdf', await makePdf({ pages: 1 }));
    const signedPages = desk.app.get(SignedPages);

    await expect(signedPages.open(id, stranger)).rejects.toThrow(NotAllowed);
    await expect(signedPages.toKeep(id, stranger)).rejects.toThrow(NotAllowed);
    await expect(signedPages.open(id, clerk)).resolves.toMatch(/^[0-9a-f]{64}$/);
    expect((await desk.eventsOf(id)).map(({ action }) => action)).toContain('opened the scan of private minutes');
  });
});
