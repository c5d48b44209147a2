import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import { NoticesService } from '../../../../src/workspace/meetings/notices/notices.service.js';
import { openApp, type TestApp } from '../../../support/app.js';
import type { Browser } from '../../../support/browser.js';
import { TestCouncil } from '../../../support/council.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { readPdf } from '../../../support/pdf.js';

let app: TestApp;
let council: TestCouncil;
let reader: Browser;
let page: string;

beforeAll(async () => {
  app = await openApp();
  council = await TestCouncil.found(app);
  reader = await signedInWith(app);
  page = `/workspace/meetings/${council.meetingId}`;
});
afterAll(() => app.remove());

async function printed(): Promise<string> {
  const { body } = await reader.download(`${page}/notice.pdf`);
  return (await readPdf(body as Buffer)).text.replace(/\s+/g, ' ');
}

describe('the notice of a meeting', () => {
  it('is a PDF that its page leads to, for whoever is signed in, and that nobody keeps', async () => {
    const link = new PageReader((await reader.get(page)).text).link('Notice of this meeting (PDF)');

    const answer = await reader.download(link);

    expect(link).toBe(`${page}/notice.pdf`);
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    expect((await app.browser().get(link)).status).toBe(303);
  });

  it('is drawn from the meeting, its panel and the council, and bears the day it is printed', async () => {
    const text = await printed();

    expect(text).toContain('Corporate Parenting Panel');
    expect(text).toContain('by Monday 16 October 2017');
    expect(text).toContain('/panels/corporate-parenting-panel/meetings/2017-10-24');
    expect(text).toMatch(/Date of this notice Monday 16 October 2017/);
  });

  it('bears the day it was put up, once that is recorded', async () => {
    const times = { officeNoticeDay: '2017-10-13', officeNoticeTime: '16:00' };
    await app.get(NoticesService).record(council.meetingId, { ...times, version: 1 }, userWith('clerk'));

    expect(await printed()).toMatch(/Date of this notice Friday 13 October 2017/);
  });

  it('says so where the meeting was called off', async () => {
    const form = { reason: 'The hall is flooded', day: '2017-11-07', version: 2 };
    await app.get(CallingOffService).callOff('postponed', council.meetingId, form, userWith('clerk'));

    expect(await printed()).toContain('It will be held on Tuesday 7 November 2017, 5.00 p.m.');
  });

  it('is not there for a meeting that is not', async () => {
    expect((await reader.get('/workspace/meetings/nowhere/notice.pdf')).status).toBe(404);
  });
});
