import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import type { Browser } from '../../support/browser.js';
import { PageReader } from '../../support/page.js';
import { signedInWith } from '../../support/factories/account.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from './minutes-desk.js';

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

async function read(path: string): Promise<PageReader> {
  return new PageReader((await browser.get(path)).text);
}

const ofMeeting = () => `/workspace/meetings/${meeting.id}/minutes`;

async function begun() {
  const { id, items } = await desk.read(meeting);
  const [first, second] = items;
  if (!first || !second) throw new Error('These minutes should have two.');
  return { list: `/workspace/minutes/${id}`, item: `/workspace/minutes/${id}/items/${first.id}`, first, second };
}

describe('the minutes of a meeting', () => {
  it('are drafted with one button', async () => {
    const page = await read(ofMeeting());
    expect(page.text).toContain('There are no minutes yet');

    const answer = await browser.post(ofMeeting(), {});

    expect(answer.status).toBe(303);
    const list = await read(answer.headers['location'] ?? '');
    expect(list.table('Minutes').rows.map((row) => row.cell('Heading'))).toEqual(['Terms of reference', 'Performance']);
  });

  it('say how far each has come', async () => {
    const { list } = await begun();
    await desk.write(meeting, 0, { kind: 'narrative', text: 'Considered.' });
    await desk.write(meeting, 1, resolutionOf({ text: 'That the sea be calm.' }));

    const page = await read(list);

    expect(page.table('Minutes').rows.map((row) => row.cell('So far'))).toEqual([
      'Written',
      'Resolved, clauses not marked',
    ]);
  });
});

describe('the page of a minute', () => {
  it('opens an empty one with room for a text and a resolution', async () => {
    const { item } = await begun();

    const { values } = (await read(item)).form('Save');

    expect(values).toMatchObject({
      heading: 'Terms of reference',
      'blocks[0][kind]': 'narrative',
      'blocks[1][kind]': 'resolution',
      'blocks[1][clauses][0][text]': '',
    });
  });

  it('saves what was typed, and shows it again', async () => {
    const { item } = await begun();
    const { values } = (await read(item)).form('Save');

    const answer = await browser.post(item, {
      ...values,
      'blocks[0][text]': 'Each section was considered.',
      'blocks[1][clauses][0][text]': 'That the terms be updated.',
      'blocks[1][clauses][0][marks]': 'action',
    });

    expect(answer.status).toBe(303);
    const saved = (await read(item)).form('Save').values;
    expect(saved).toMatchObject({
      'blocks[0][text]': 'Each section was considered.',
      'blocks[1][clauses][0][text]': 'That the terms be updated.',
      'blocks[1][clauses][0][marks]': 'action',
      'blocks[1][clauses][1][text]': '',
    });
  });

  it('takes the marks that the wording suggests', async () => {
    const { item } = await begun();
    await desk.write(meeting, 0, resolutionOf({ text: 'That the report be noted.' }));
    const { values } = (await read(item)).form('Save');

    await browser.post(item, { ...values, then: 'suggested:all' });

    expect((await desk.minuteNo(meeting, 0)).blocks[0]?.clauses[0]?.marks).toEqual(['noted']);
  });

  it('keeps who voted how when it is saved unchanged', async () => {
    const { item, first } = await begun();
    const voters = (await desk.editor.take(first.minutesId, first.id, clerk)).voters;
    const votes = voters.map(({ personId }, at) => ({
      personId,
      choice: at === 0 ? ('against' as const) : ('for' as const),
      isOnRequest: false,
    }));
    await desk.write(meeting, 0, {
      ...resolutionOf({ text: 'That it be so.', marks: ['decision'] }),
      voteMethod: 'by-name',
      votes,
    });
    const recorded = async () =>
      (await desk.minuteNo(meeting, 0)).blocks[0]?.resolution?.votes.map(
        ({ personId, choice }) => `${personId} ${choice}`,
      );
    const before = await recorded();

    await browser.post(item, (await read(item)).form('Save').values);

    expect(await recorded()).toEqual(before);
    expect(before).toHaveLength(3);
  });

  it('moves a block up', async () => {
    const { item } = await begun();
    const minute = await desk.write(
      meeting,
      0,
      { kind: 'narrative', text: 'First.' },
      { kind: 'narrative', text: 'Second.' },
    );
    const { values } = (await read(item)).form('Save');

    await browser.post(item, { ...values, then: `up:${minute.blocks[1]?.id ?? ''}` });

    expect((await desk.minuteNo(meeting, 0)).blocks.map(({ text }) => text)).toEqual(['Second.', 'First.']);
  });

  it('shows both texts where somebody else was quicker', async () => {
    const { item } = await begun();
    await desk.write(meeting, 0, { kind: 'narrative', text: 'One.' });
    const { values } = (await read(item)).form('Save');
    await browser.post(item, { ...values, 'blocks[0][text]': 'Theirs.' });

    const answer = await browser.post(item, { ...values, 'blocks[0][text]': 'Mine.' });

    expect(answer.status).toBe(409);
    expect(new PageReader(answer.text).text).toContain('Theirs.');
    expect(new PageReader(answer.text).form('Save').values['blocks[0][text]']).toBe('Mine.');
  });

  it('refuses a time that is none and keeps what was typed', async () => {
    const { item } = await begun();
    const { values } = (await read(item)).form('Save');

    const answer = await browser.post(item, {
      ...values,
      'blocks[0][text]': 'A long text.',
      'blocks[1][votedAt]': 'late',
    });

    expect(answer.status).toBe(422);
    expect(new PageReader(answer.text).text).toContain('Enter the time of the vote, such as 7.50 pm');
    expect(new PageReader(answer.text).form('Save').values['blocks[0][text]']).toBe('A long text.');
  });
});

describe('the check', () => {
  it('says what stands in the way, and fixes the numbers once nothing does', async () => {
    const { list } = await begun();
    await desk.write(meeting, 0, { kind: 'narrative', text: 'Considered.' });
    await desk.write(meeting, 1, resolutionOf({ text: 'That the report be noted.' }));
    expect((await read(`${list}/check`)).text).toContain('Minute 18 (Performance): mark what its resolution is.');

    await browser.post(`${list}/suggested-marks`, {});
    const { values } = (await read(`${list}/check`)).form('Check the minutes');
    await browser.post(`${list}/check`, values);

    const page = await read(list);
    expect(page.text).toContain('Checked');
    expect((await desk.read(meeting)).items.map(({ number }) => number)).toEqual([17, 18]);
  });
});
