import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MinutesChecks } from '../../../../src/workspace/minutes/checks/minutes-checks.service.js';
import { AttendanceService } from '../../../../src/workspace/proceedings/attendance.service.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { clerk, type MinutesDesk, openMinutesDesk } from '../minutes-desk.js';

let desk: MinutesDesk;
let browser: Browser;
let meeting: Meeting;

beforeAll(async () => {
  desk = await openMinutesDesk();
  browser = await signedInWith(desk.app, 'clerk');
});
beforeEach(async () => {
  const panel = await desk.newPanel();
  meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Terms of reference' }, { title: 'Performance' }]);
});
afterAll(() => desk.remove());

/** The second member leaves before the end. */
async function leave(left: string): Promise<string> {
  const attendance = desk.app.get(AttendanceService);
  const { lines, sheet } = await attendance.begin(meeting.id, clerk);
  const people = lines.map(({ id }, at) => ({ id, mark: 'present' as const, ...(at === 1 ? { left } : {}) }));
  await attendance.save(meeting.id, { people, isBudgetMeeting: false, version: sheet?.version ?? 0 }, clerk);
  return lines[1]?.id ?? '';
}

async function page(index: number) {
  const minute = await desk.minuteNo(meeting, index);
  const path = `/workspace/minutes/${minute.minutesId}/items/${minute.id}`;
  return { path, page: new PageReader((await browser.get(path)).text) };
}

describe('who came and went', () => {
  it('is offered by every minute until one of them tells it', async () => {
    const lineId = await leave('18:10');
    const first = await page(0);
    expect(first.page.text).toMatch(/\+ Councillor M\. \S+ left the meeting at 6.10 p.m./);

    const { values } = first.page.form('Save');
    await browser.post(first.path, { ...values, then: `event:departure-1810-${lineId}` });

    const [block] = (await desk.minuteNo(meeting, 0)).blocks;
    expect(block).toMatchObject({ kind: 'departure', isPrivate: false });
    expect(block?.text).toMatch(/left the meeting at 6.10 p.m.$/);
    expect((await page(1)).page.text).not.toContain('left the meeting at 6.10');
  });

  it('is not told twice by a page that was drawn before', async () => {
    const lineId = await leave('18:10');
    const then = `event:departure-1810-${lineId}`;
    const [first, second] = [await page(0), await page(1)];
    for (const { path, page: drawn } of [first, second]) {
      await browser.post(path, { ...drawn.form('Save').values, then });
    }

    expect((await desk.minuteNo(meeting, 1)).blocks).toEqual([]);
  });

  it('can be told in own words', async () => {
    const { path } = await page(0);
    const drawn = new PageReader((await browser.get(`${path}?then=add:arrival`)).text);
    const { values } = drawn.form('Save');
    expect(values).toMatchObject({ 'blocks[0][kind]': 'arrival' });

    await browser.post(path, { ...values, 'blocks[0][text]': 'Members of the public arrived.' });

    expect((await desk.minuteNo(meeting, 0)).blocks).toMatchObject([{ kind: 'arrival', isPrivate: false }]);
  });

  it('is public, whatever is sent, and nobody is asked', async () => {
    const minute = await desk.write(
      meeting,
      0,
      { kind: 'exclusion', text: 'The public left the meeting.', isPrivate: true },
      { kind: 'narrative', text: 'Terms were put.', isPrivate: true },
    );

    expect(minute.blocks.map(({ isPrivate }) => isPrivate)).toEqual([false, true]);
    const { values } = (await page(0)).page.form('Save');
    expect(Object.keys(values).filter((name) => name.endsWith('[isPrivate]'))[0]).toBe('blocks[1][isPrivate]');
  });
});

describe('the page of a minute', () => {
  it('goes on offering a resolution where only a text was saved', async () => {
    await desk.write(meeting, 0, { kind: 'narrative', text: 'Considered.' });

    expect((await page(0)).page.form('Save').values).toMatchObject({
      'blocks[0][text]': 'Considered.',
      'blocks[1][kind]': 'resolution',
      'blocks[1][clauses][0][text]': '',
    });
  });

  it('marks a sentence of a text, and says where the text no longer has it', async () => {
    await desk.write(meeting, 0, { kind: 'narrative', text: 'It was debated. The Chair would write.' });
    const { path, page: drawn } = await page(0);
    const { values } = drawn.form('Save');
    await browser.post(path, {
      ...values,
      'blocks[0][clauses][0][text]': 'The Chair would write.',
      'blocks[0][clauses][0][marks]': 'action',
    });
    const marked = await page(0);
    expect(marked.page.text).not.toContain('do not stand in the text');
    expect(await astrayInCheck()).toEqual([]);

    await browser.post(path, { ...marked.page.form('Save').values, 'blocks[0][text]': 'The Chair will write.' });

    expect((await page(0)).page.text).toContain('These words do not stand in the text any more.');
    expect((await desk.minuteNo(meeting, 0)).blocks[0]?.clauses).toMatchObject([{ marks: ['action'] }]);
    expect(await astrayInCheck()).toEqual([expect.stringContaining('“The Chair would write.” is marked')]);
  });

  async function astrayInCheck(): Promise<string[]> {
    const findings = await desk.app.get(MinutesChecks).findingsOf(await desk.read(meeting));
    return findings.map(({ message }) => message).filter((message) => message.includes('do not stand in the text'));
  }
});
