import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { TestCouncil } from '../../support/council.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { PageReader } from '../../support/page.js';

const THURSDAY = { 'day-day': '19', 'day-month': '10', 'day-year': '2017' };
const TOO_NEAR = 'Thursday 19 October 2017 is too near: a notice published now leaves 2 clear days: Tue 17, Wed 18';
let app: TestApp;
let council: TestCouncil;
let clerk: Browser;

beforeEach(async () => {
  app = await openApp();
  council = await TestCouncil.found(app);
  clerk = await signedInWith(app, 'clerk');
});
afterEach(() => app.remove());

describe('a day that leaves too few clear days', () => {
  it('is told once when a meeting is scheduled on it', async () => {
    const page = await send('/workspace/meetings', { panelId: council.panelId, kind: 'ordinary', ...THURSDAY });
    expect(page.text).toContain(TOO_NEAR);

    const saved = await clerk.post('/workspace/meetings', page.form('Schedule it all the same').values);

    expect(saved.status).toBe(303);
  });

  it('is told when a meeting is moved to it, and not when a meeting stays on it', async () => {
    const path = `/workspace/meetings/${council.meetingId}`;
    const page = await send(path, { kind: 'ordinary', ...THURSDAY, version: '1' });
    expect(page.text).toContain(TOO_NEAR);
    expect((await clerk.post(path, page.form('Save it all the same').values)).status).toBe(303);

    const stays = { kind: 'ordinary', ...THURSDAY, place: 'Guildhall', version: '2' };

    expect((await clerk.post(path, stays)).status).toBe(303);
  });

  it('is told in a run of meetings', async () => {
    const run = { panelId: council.panelId, kind: 'ordinary', rhythm: 'list', list: '19/10/2017\n28/11/2017' };

    const { text } = await clerk.get(`/workspace/meetings/runs/days?${new URLSearchParams(run).toString()}`);

    expect(new PageReader(text).text).toContain(TOO_NEAR);
    expect(text).not.toContain('28 November 2017 is too near');
  });

  it('does not matter outside Part VA', async () => {
    const working = panelForm.build({
      name: 'Working Group',
      reference: 'WG',
      kind: 'working-group',
      partVaApplies: false,
    });
    const { id: panelId } = await app.get(PanelsService).create(working, userWith('administrator', 'clerk'));

    const { status } = await clerk.post('/workspace/meetings', { panelId, kind: 'ordinary', ...THURSDAY });

    expect(status).toBe(303);
  });
});

async function send(path: string, form: Record<string, string>): Promise<PageReader> {
  const answer = await clerk.post(path, form);
  expect(answer.status).toBe(200);
  return new PageReader(answer.text);
}
