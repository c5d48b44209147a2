import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StaleEdit } from '../../../src/domain/errors.js';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { LivingRecords } from '../../../src/workspace/minutes/record/living-records.service.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf } from './minutes-desk.js';

describe('a minute that others cite', () => {
  let desk: MinutesDesk;
  let july: Meeting;
  let august: Meeting;

  beforeAll(async () => {
    desk = await openMinutesDesk();
  });

  /** July is numbered 17 to 19, and its last minute cites the second; August, drafted, cites the second as well. */
  beforeEach(async () => {
    const panel = await desk.newPanel();
    july = await desk.hold(panel.id, '2017-07-18', [{ title: 'Visits' }, { title: 'Homes' }, { title: 'Health' }]);
    await desk.write(july, 0, { kind: 'narrative', text: 'One.' }, { kind: 'narrative', text: 'Another.' });
    await desk.write(july, 1, { kind: 'narrative', text: 'Homes were seen.' });
    await desk.write(july, 2, resolutionOf({ text: 'That Minute No. 18 be noted.', marks: ['noted'] }));
    await desk.check(july);
    august = await desk.hold(panel.id, '2017-08-22', [{ title: 'Strategy' }]);
    await desk.write(august, 0, { kind: 'narrative', text: 'Further to Minute No. 18 of 18th July 2017, see it.' });
    const { id, version } = await desk.read(july);
    await desk.checking.takeBack(id, version, clerk);
  });

  afterAll(() => desk.remove());

  it('is found under its new number by its own meeting and by another, once a minute before it was moved', async () => {
    const { id, items } = await desk.read(july);

    await desk.items.move(id, items[0]?.id ?? '', { direction: 'down' }, clerk);
    await desk.check(july);

    expect(await textsCiting()).toEqual([
      'That Minute No. 17 be noted.',
      'Further to Minute No. 17 of 18th July 2017, see it.',
    ]);
  });

  it('is found behind one that was split', async () => {
    const { minutesId, id, version, blocks } = await desk.minuteNo(july, 0);

    await desk.parts.split(minutesId, id, { version, blockId: blocks[1]?.id ?? '', heading: 'Visitors' }, clerk);
    await desk.check(july);

    expect(await textsCiting()).toEqual([
      'That Minute No. 19 be noted.',
      'Further to Minute No. 19 of 18th July 2017, see it.',
    ]);
  });

  it('is found in the minute that it was joined to, also by who looks again', async () => {
    const { minutesId, id, version } = await desk.minuteNo(july, 1);
    const open = await desk.minuteNo(august, 0);

    await desk.parts.join(minutesId, id, { version }, clerk);
    await desk.check(july);

    expect(await textsCiting()).toEqual([
      'That Minute No. 17 be noted.',
      'Further to Minute No. 17 of 18th July 2017, see it.',
    ]);
    const text = 'Further to Minute No. 17 of 18th July 2017.';
    const save = (seen: number) =>
      desk.items.save(
        open.minutesId,
        open.id,
        { heading: open.heading, version: seen, blocks: [{ kind: 'narrative', text }], cited: [{ number: '17', id }] },
        clerk,
      );
    await expect(save(open.version)).rejects.toThrow(StaleEdit);
    await save((await desk.minuteNo(august, 0)).version);
    expect((await textsCiting())[1]).toBe(text);
  });

  it('is not taken for the one that has its number since, by a page that was drawn before it was joined', async () => {
    const { minutesId, id, version } = await desk.minuteNo(july, 1);
    const { id: openId, heading, version: seen } = await desk.minuteNo(july, 2);
    const blocks = [resolutionOf({ text: 'That Minute No. 18 be noted.', marks: ['noted'] })];

    await desk.parts.join(minutesId, id, { version }, clerk);

    const form = { heading, version: seen, blocks, cited: [{ number: '18', id }] };
    await expect(desk.items.save(minutesId, openId, form, clerk)).rejects.toThrow(StaleEdit);
    expect((await textsCiting())[0]).toBe('That Minute No. 17 be noted.');
  });

  it('is not removed under them', async () => {
    const { minutesId, id, version } = await desk.minuteNo(july, 1);
    const remove = () => desk.items.remove(minutesId, id, version, clerk);

    await expect(remove()).rejects.toThrow('Minute 19 cites this minute. Take that out before you remove it.');
    await desk.write(july, 2, { kind: 'narrative', text: 'Nothing was said.' });
    await expect(remove()).rejects.toThrow('A minute of another meeting cites this minute.');
    await desk.write(august, 0, { kind: 'narrative', text: 'Nothing was said.' });
    await remove();

    expect((await desk.read(july)).items.map(({ heading }) => heading)).toEqual(['Visits', 'Health']);
  });

  /** The resolution of July and the narrative of August, as they read. */
  async function textsCiting(): Promise<(string | undefined)[]> {
    const records = desk.app.get(LivingRecords);
    const ofJuly = await records.recordOf(await desk.read(july));
    const ofAugust = await records.recordOf(await desk.read(august));
    return [ofJuly.items.at(-1)?.blocks[0]?.clauses[0]?.text, ofAugust.items[0]?.blocks[0]?.text];
  }
});
