import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MinutesPublicationService } from '../../../../src/workspace/minutes/publication/minutes-publication.service.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk } from '../minutes-desk.js';

const CITING =
  'Further to Minute No. 17 of the meeting held on 18th July 2017, and Minute No. 19, visits were planned.';

let desk: MinutesDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await openMinutesDesk();
  browser = await signedInWith(desk.app, 'clerk');
});
afterAll(() => desk.remove());

/** The minutes of August cite one of July and one of their own. */
async function julyAndAugust() {
  const panel = await desk.newPanel();
  const july = await desk.hold(panel.id, '2017-07-18', [{ title: 'Visits' }]);
  await desk.write(july, 0, { kind: 'narrative', text: 'Members talked about it.' });
  await desk.check(july);
  const august = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }, { title: 'Data' }]);
  await desk.write(august, 1, { kind: 'narrative', text: 'Data were looked at.' });
  await desk.write(august, 0, { kind: 'narrative', text: CITING });
  return { july, august };
}

async function publish(meeting: Meeting): Promise<string> {
  const { id, version, panel } = await desk.read(meeting);
  await desk.app.get(MinutesPublicationService).publish(id, version, clerk);
  await desk.app.runJobs();
  return `/panels/${panel.slug}/meetings/${meeting.slug}/minutes`;
}

async function linksOn(path: string): Promise<(string | undefined)[]> {
  const page = new PageReader((await browser.get(path)).text);
  return page
    .all('.app-minutes-record a')
    .map((link) => `${link.textContent} ${link.getAttribute('href') ?? 'nowhere'}`);
}

describe('a minute that is cited', () => {
  it('is a link where minutes are read in the workspace', async () => {
    const { july, august } = await julyAndAugust();
    const [before, own] = [await desk.read(july), await desk.read(august)];

    expect(await linksOn(`/workspace/minutes/${own.id}/text`)).toEqual([
      `17 /workspace/minutes/${before.id}/text#minute-17`,
      `19 /workspace/minutes/${own.id}/text#minute-19`,
    ]);
  });

  it('is a link in public where it has been published', async () => {
    const { july, august } = await julyAndAugust();
    await desk.check(august);
    const before = await publish(july);
    const own = await publish(august);

    expect(await linksOn(own)).toEqual([`17 ${before}#minute-17`, `19 ${own}#minute-19`]);
  });

  it('is a number and nothing more in public while it is not out', async () => {
    const { august } = await julyAndAugust();
    await desk.check(august);

    const own = await publish(august);

    expect(await linksOn(own)).toEqual([`19 ${own}#minute-19`]);
  });

  it('is found at the check where it had no number when the text was written', async () => {
    const panel = await desk.newPanel();
    const july = await desk.hold(panel.id, '2017-07-18', [{ title: 'Visits' }]);
    await desk.write(july, 0, { kind: 'narrative', text: 'Members talked about it.' });
    const august = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }]);
    const citing = 'Further to Minute No. 17 of the meeting held on 18th July 2017, visits were planned.';
    await desk.write(august, 0, { kind: 'narrative', text: citing });

    await desk.check(july);
    await desk.check(august);

    const [before, own] = [await desk.read(july), await desk.read(august)];
    expect(await linksOn(`/workspace/minutes/${own.id}/text`)).toEqual([
      `17 /workspace/minutes/${before.id}/text#minute-17`,
    ]);
  });
});
