import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotAllowed, RuleBroken, StaleEdit } from '../../../src/domain/errors.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from './minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

describe('minutes drafted from the agenda', () => {
  it('have a minute for each item that is minuted for itself, with what it usually comes to', async () => {
    const panel = await desk.newPanel();
    const july = await desk.hold(panel.id, '2017-07-18');
    const august = await desk.hold(panel.id, '2017-08-22', [
      { title: 'Apologies for absence' },
      { title: 'Communications' },
      { kind: 'minutes', title: 'Minutes of the previous meeting', minutesOf: [july.id] },
      { title: 'Performance in June' },
    ]);

    const { items } = await desk.read(august);

    expect(items.map(({ printed, heading }) => `${printed} ${heading}`)).toEqual([
      '17 Minutes of the previous meeting',
      '18 Performance in June',
    ]);
    expect(items[0]?.blocks[0]?.clauses[0]).toMatchObject({
      text: 'That the minutes of the previous meeting held on 18th July, 2017 be approved as a correct record.',
      marks: ['decision'],
    });
    expect(items[1]?.blocks).toEqual([]);
  });

  it('are drafted once', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22');

    const [one, other] = await Promise.all([
      desk.minutes.draftFor(meeting.id, clerk),
      desk.minutes.draftFor(meeting.id, clerk),
    ]);

    expect(one.id).toBe(other.id);
    expect(await desk.eventsOf(one.id)).toHaveLength(1);
  });

  it('are for the clerk of the panel', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22');

    await expect(desk.minutes.draftFor(meeting.id, stranger)).rejects.toThrow(NotAllowed);
  });
});

describe('a minute', () => {
  it('keeps its blocks in order, with clauses, marks and the vote', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Terms of reference' }]);

    const minute = await desk.write(
      meeting,
      0,
      { kind: 'narrative', text: 'The panel went through **each** section.' },
      {
        ...resolutionOf(
          { text: 'That the terms be updated.', marks: ['action'], owner: 'Head of Service', due: 'by 31st October' },
          { text: 'in section 2', level: 1 },
        ),
        voteMethod: 'show-of-hands',
        votesFor: 4,
        votesAgainst: 0,
        abstentions: 1,
      },
      { kind: 'narrative', text: 'The Chair thanked everybody.' },
    );

    expect(minute.blocks.map(({ kind }) => kind)).toEqual(['narrative', 'resolution', 'narrative']);
    expect(minute.blocks[1]?.resolution).toMatchObject({
      kind: 'resolved',
      votesFor: 4,
      votesAgainst: 0,
      abstentions: 1,
    });
    expect(minute.blocks[1]?.clauses).toMatchObject([
      { label: '', level: 0, marks: ['action'], owner: 'Head of Service', due: 'by 31st October' },
      { label: '(a)', level: 1, marks: [] },
    ]);
  });

  it('splits what is pasted into its text into narrative and clauses', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Terms of reference' }]);
    const text =
      'The terms were considered.\n\nResolved:- (1) That they be updated.\n\n(2) That a seminar be arranged.';

    const { blocks } = await desk.write(meeting, 0, { kind: 'narrative', text });

    expect(blocks.map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual([
      'narrative: The terms were considered.',
      'resolution: ',
    ]);
    expect(blocks[1]?.clauses.map((clause) => clause.text)).toEqual([
      'That they be updated.',
      'That a seminar be arranged.',
    ]);
  });

  it('keeps the ids of its clauses when it is saved again, because actions hang on them', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }]);
    const before = await desk.write(meeting, 0, resolutionOf({ text: 'That visits be arranged.' }));
    const [block] = before.blocks;
    const clause = block?.clauses[0];

    const after = await desk.write(meeting, 0, {
      ...resolutionOf({ id: clause?.id ?? '', text: 'That a programme of visits be arranged.', marks: ['action'] }),
      id: block?.id ?? '',
    });

    expect(after.blocks[0]?.clauses).toMatchObject([
      { id: clause?.id, text: 'That a programme of visits be arranged.' },
    ]);
  });

  it('refuses who has not seen the newest version', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }]);
    const { minutesId, id, heading, version } = await desk.minuteNo(meeting, 0);
    await desk.items.save(minutesId, id, { heading, version }, clerk);

    await expect(desk.items.save(minutesId, id, { heading, version }, clerk)).rejects.toThrow(StaleEdit);
  });

  it('is in nobody’s way who writes another one', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }, { title: 'Performance' }]);
    const { items } = await desk.read(meeting);

    await Promise.all(
      items.map(({ minutesId, id, heading, version }) =>
        desk.items.save(minutesId, id, { heading, version, blocks: [{ kind: 'narrative', text: heading }] }, clerk),
      ),
    );

    const written = (await desk.read(meeting)).items.map(({ blocks }) => blocks[0]?.text);
    expect(written).toEqual(['Visits', 'Performance']);
  });

  it('is for the clerk of the panel', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }]);
    const { minutesId, id, heading, version } = await desk.minuteNo(meeting, 0);

    await expect(desk.items.save(minutesId, id, { heading, version }, stranger)).rejects.toThrow(NotAllowed);
  });

  it('cannot be saved once the minutes are checked', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Visits' }]);
    await desk.write(meeting, 0, { kind: 'narrative', text: 'Noted.' });
    await desk.check(meeting);
    const { minutesId, id, heading, version } = await desk.minuteNo(meeting, 0);

    await expect(desk.items.save(minutesId, id, { heading, version }, clerk)).rejects.toThrow(RuleBroken);
  });
});

describe('what a text cites', () => {
  it('follows when minutes are reordered', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'A' }, { title: 'B' }, { title: 'C' }]);
    await desk.write(meeting, 2, { kind: 'narrative', text: 'See Minute No. 17 above.' });
    const { id: minutesId, items } = await desk.read(meeting);

    await desk.items.move(minutesId, items[0]?.id ?? '', { direction: 'down' }, clerk);

    const inHand = await desk.editor.take(minutesId, items[2]?.id ?? '', clerk);
    expect(inHand.drawn(inHand.minute.blocks[0]?.text ?? '')).toBe('See Minute No. 18 above.');
    expect(inHand.notFound).toEqual([]);
  });

  it('goes on meaning what the page meant when it was drawn before others were moved', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'A' }, { title: 'B' }, { title: 'C' }]);
    const before = await desk.write(meeting, 2, { kind: 'narrative', text: 'See Minute No. 17.' });
    const { id: minutesId, items } = await desk.read(meeting);
    const cited = [{ number: '17', id: items[0]?.id ?? '' }];
    await desk.items.move(minutesId, items[0]?.id ?? '', { direction: 'down' }, clerk);

    const { heading, version } = before;
    const blocks = [{ kind: 'narrative' as const, text: 'See Minute No. 17, too.' }];
    await desk.items.save(minutesId, before.id, { heading, version, blocks, cited }, clerk);

    const inHand = await desk.editor.take(minutesId, before.id, clerk);
    expect(inHand.drawn(inHand.minute.blocks[0]?.text ?? '')).toBe('See Minute No. 18, too.');
  });

  it('is told where it is a minute of an earlier meeting that is kept here, and where it is not', async () => {
    const panel = await desk.newPanel();
    const july = await desk.hold(panel.id, '2017-07-18', [{ title: 'Strategy' }]);
    await desk.write(july, 0, { kind: 'narrative', text: 'Noted.' });
    await desk.check(july);
    const august = await desk.hold(panel.id, '2017-08-22', [{ title: 'Review' }]);
    const text =
      'Further to Minute No. 17 of the meeting held on 18th July, 2017 and Minute No. 47 of the meeting held on 28th February 2017, it was noted.';
    const minute = await desk.write(august, 0, { kind: 'narrative', text });

    const { minute: read, notFound, cited } = await desk.editor.take(minute.minutesId, minute.id, clerk);

    expect(read.blocks[0]?.text).toContain('[[minute:');
    expect(cited.map(({ number }) => number)).toEqual(['17']);
    expect(notFound).toEqual(['Minute 47 of 28 February 2017']);
  });
});

describe('minutes as a whole', () => {
  it('are split where the clerk says, and joined again', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [{ title: 'Housing and health' }]);
    const minute = await desk.write(
      meeting,
      0,
      { kind: 'narrative', text: 'Housing.' },
      { kind: 'narrative', text: 'Health.' },
    );
    const { minutesId, id, version } = minute;
    const blockId = minute.blocks[1]?.id ?? '';

    const second = await desk.parts.split(minutesId, id, { version, blockId, heading: 'Health' }, clerk);
    expect(
      (await desk.read(meeting)).items.map((each) => `${each.printed} ${each.heading}: ${each.blocks.length}`),
    ).toEqual(['17 Housing and health: 1', '18 Health: 1']);

    await desk.parts.join(minutesId, second, { version: 1 }, clerk);
    const { items } = await desk.read(meeting);
    expect(items.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([['Housing.', 'Health.']]);
    expect(items[0]?.blocks[1]?.id).toBe(blockId);
  });

  it('take in the whole text of a Word file, each heading in its place', async () => {
    const panel = await desk.newPanel();
    const meeting = await desk.hold(panel.id, '2017-08-22', [
      { title: 'Terms of reference' },
      { title: 'Performance, June 2017' },
    ]);
    const { id, version } = await desk.read(meeting);
    const text = [
      'Present:- Councillor Watson.',
      '17. DECLARATIONS OF INTEREST\n\nThere were none.',
      '18. TERMS OF REFERENCE\n\nFurther to Minute No. 17, they were considered.\n\nResolved:- (1) That they be updated.\n\n(2) That they be circulated.',
      '19. PERFORMANCE - JUNE 2017\n\nResolved:- That the report be noted.',
    ].join('\n\n');

    await desk.pasted.take(id, { text, version }, clerk);

    const { items } = await desk.read(meeting);
    expect(items.map(({ printed, heading, entryId }) => [printed, heading, entryId !== null])).toEqual([
      ['17', 'DECLARATIONS OF INTEREST', false],
      ['18', 'TERMS OF REFERENCE', true],
      ['19', 'PERFORMANCE - JUNE 2017', true],
    ]);
    expect(items[1]?.blocks[0]?.text).toBe(
      `Further to Minute No. [[minute:${items[0]?.id ?? ''}]], they were considered.`,
    );
    expect(items[1]?.blocks[1]?.clauses).toHaveLength(2);
  });
});
