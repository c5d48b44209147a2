import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Not } from 'typeorm';
import { Conflict, NotAllowed, RuleBroken } from '../../../src/domain/errors.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { ApprovalForm } from '../../../src/workspace/minutes/approval/approval.form.js';
import type { Meeting } from '../../../src/workspace/meetings/meeting.entity.js';
import { MinutesRecords } from '../../../src/workspace/minutes/record/minutes-records.service.js';
import { Panel } from '../../../src/workspace/panels/panel.entity.js';
import { Person } from '../../../src/workspace/people/person.entity.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from './minutes-desk.js';

let desk: MinutesDesk;

beforeAll(async () => {
  desk = await openMinutesDesk();
});
afterAll(() => desk.remove());

/** Two meetings: the minutes of July are checked, and August has them before it. */
async function julyBeforeAugust() {
  const panel = await desk.newPanel();
  const july = await desk.hold(panel.id, '2017-07-18', [{ title: 'Visits' }, { title: 'Performance' }]);
  await desk.write(july, 0, { kind: 'narrative', text: 'Councillor A was thanked. See Minute No. 18.' });
  await desk.write(july, 1, resolutionOf({ text: 'That the report be noted.' }));
  await desk.check(july);
  const august = await desk.hold(panel.id, '2017-08-22', [
    { kind: 'minutes', title: 'Minutes of the previous meeting', minutesOf: [july.id] },
  ]);
  const approving = await desk.minuteNo(august, 0);
  return { panel, july, august, approvingMinuteId: approving.id };
}

async function record(meeting: Meeting, form: Omit<ApprovalForm, 'version'>): Promise<void> {
  const { id, version } = await desk.read(meeting);
  await desk.approvals.record(id, { ...form, version }, clerk);
}

async function sign(meeting: Meeting, signedOn = '2017-08-22', manner: 'by-hand' | 'electronically' = 'by-hand') {
  const { id, version } = await desk.read(meeting);
  await desk.signatures.sign(id, { signedBy: 'Councillor Watson', signedOn, manner, version }, clerk);
}

describe('approval', () => {
  it('is recorded against the minute of the later meeting, and keeps a version', async () => {
    const { july, approvingMinuteId } = await julyBeforeAugust();

    await record(july, { approvingMinuteId, outcome: 'approved' });

    const { id, state } = await desk.read(july);
    expect(state).toBe('approved');
    expect((await desk.approvals.of(id)).map(({ outcome, approvingMinuteId: by }) => [outcome, by])).toEqual([
      ['approved', approvingMinuteId],
    ]);
    expect((await desk.versions.list(id)).map(({ occasion }) => occasion)).toEqual(['checked', 'approved']);
  });

  it('puts the new words in the place of the old ones, and keeps both', async () => {
    const { july, approvingMinuteId } = await julyBeforeAugust();
    const { id: minuteId } = await desk.minuteNo(july, 0);

    await record(july, {
      approvingMinuteId,
      outcome: 'corrected',
      corrections: [
        { minuteId, oldText: 'Councillor A', newText: 'Councillor B' },
        { minuteId, oldText: 'B was thanked', newText: 'B was thanked warmly' },
      ],
    });

    const { id } = await desk.read(july);
    const texts = async (number: number) => (await desk.versions.get(id, number)).record.items[0]?.blocks[0]?.text;
    expect(await texts(1)).toBe('Councillor A was thanked. See Minute No. 18.');
    expect(await texts(2)).toBe('Councillor B was thanked warmly. See Minute No. 18.');
    expect((await desk.minuteNo(july, 0)).blocks[0]?.text).toContain('[[minute:');
  });

  it('corrects who was present', async () => {
    const { july, approvingMinuteId } = await julyBeforeAugust();
    const { id } = await desk.read(july);
    const present = (await desk.versions.get(id, 1)).record.head.present ?? '';

    await record(july, {
      approvingMinuteId,
      outcome: 'corrected',
      corrections: [{ oldText: present, newText: `${present} Councillor Cusworth came later.` }],
    });

    expect((await desk.versions.get(id, 2)).record.head.present).toBe(`${present} Councillor Cusworth came later.`);
  });

  it('may be deferred, and come with a later meeting', async () => {
    const { panel, july, approvingMinuteId } = await julyBeforeAugust();

    await record(july, { approvingMinuteId, outcome: 'deferred' });
    expect((await desk.read(july)).state).toBe('checked');

    const september = await desk.hold(panel.id, '2017-09-12', [
      { kind: 'minutes', title: 'Minutes of the previous meetings', minutesOf: [july.id] },
    ]);
    await record(july, { approvingMinuteId: (await desk.minuteNo(september, 0)).id, outcome: 'approved' });
    expect((await desk.read(july)).state).toBe('approved');
  });

  it.each<[string, Partial<ApprovalForm>, string]>([
    ['corrections without any', { outcome: 'corrected' }, 'Enter the words to correct'],
    [
      'words that do not stand there',
      { outcome: 'corrected', corrections: [{ oldText: 'Councillor Z', newText: '' }] },
      'These words do not stand above the first minute',
    ],
    [
      'corrections of what is approved as it is',
      { outcome: 'approved', corrections: [{ oldText: 'Councillor A', newText: '' }] },
      'Select “Approved with corrections”',
    ],
  ])('refuses %s, and changes nothing', async (_case, form, message) => {
    const { july, approvingMinuteId } = await julyBeforeAugust();

    await expect(record(july, { approvingMinuteId, outcome: 'approved', ...form })).rejects.toThrow(message);

    const { id, state } = await desk.read(july);
    expect([state, await desk.approvals.of(id)]).toEqual(['checked', []]);
  });

  it('refuses a minute that has nothing to do with them, drafted minutes, a second time, and strangers', async () => {
    const { july, august, approvingMinuteId } = await julyBeforeAugust();
    const { id, version, items } = await desk.read(july);
    const form = { approvingMinuteId, outcome: 'approved' as const };

    await expect(record(july, { ...form, approvingMinuteId: items[0]?.id ?? '' })).rejects.toThrow(RuleBroken);
    await expect(record(august, form)).rejects.toThrow('Only minutes that have been checked');
    await expect(desk.approvals.record(id, { ...form, version }, stranger)).rejects.toThrow(NotAllowed);
    await record(july, { ...form, outcome: 'deferred' });
    await expect(record(july, form)).rejects.toThrow(Conflict);
  });

  it('waits for the resolution that does it', async () => {
    const { july, august, approvingMinuteId } = await julyBeforeAugust();
    await desk.write(august, 0, { kind: 'narrative', text: 'They were discussed.' });

    await expect(record(july, { approvingMinuteId, outcome: 'approved' })).rejects.toThrow(
      'Write the resolution of that minute first',
    );

    const motion = resolutionOf({ text: 'That the minutes be approved.' });
    await desk.write(august, 0, { ...motion, voteMethod: 'show-of-hands', votesFor: 0, votesAgainst: 3 });
    await expect(record(july, { approvingMinuteId, outcome: 'approved' })).rejects.toThrow('one that was carried');
  });
});

describe('the minute that approved others', () => {
  it('keeps its resolution, and its minutes their check', async () => {
    const { july, august, approvingMinuteId } = await julyBeforeAugust();
    await record(july, { approvingMinuteId, outcome: 'approved' });
    const before = await desk.minuteNo(august, 0);

    await desk.write(august, 0, { kind: 'narrative', text: 'They were discussed.' });
    await expect(desk.check(august)).rejects.toThrow('has approved other minutes');

    const blocks = [resolutionOf({ text: 'That they be approved.' })];
    const { version } = await desk.minuteNo(august, 0);
    await desk.items.save(before.minutesId, before.id, { heading: before.heading, version, blocks }, clerk);
    await desk.check(august);
    const minutes = await desk.read(august);
    await expect(desk.checking.takeBack(minutes.id, minutes.version, clerk)).rejects.toThrow('approved by these');
  });

  it('does more than defer them', async () => {
    const { july, august, approvingMinuteId } = await julyBeforeAugust();
    await desk.write(august, 0, { ...resolutionOf({ text: 'That they wait.' }), resolutionKind: 'deferred' });

    await expect(record(july, { approvingMinuteId, outcome: 'approved' })).rejects.toThrow('one that was carried');
    await record(july, { approvingMinuteId, outcome: 'deferred' });
  });
});

describe('the signature', () => {
  it('follows the approval, by whoever presided there, and fixes the text for good', async () => {
    const { july, approvingMinuteId } = await julyBeforeAugust();
    await expect(sign(july)).rejects.toThrow('Only minutes that have been approved can be signed.');
    await record(july, { approvingMinuteId, outcome: 'approved' });

    await sign(july);

    const { id, state, version } = await desk.read(july);
    expect(state).toBe('signed');
    expect(await desk.signatures.find(id)).toMatchObject({ signedBy: 'Councillor Watson', signedOn: '2017-08-22' });
    const minute = await desk.minuteNo(july, 0);
    const edit = { heading: 'Other', version: minute.version };
    await expect(desk.items.save(id, minute.id, edit, clerk)).rejects.toThrow('These minutes have been signed.');
    await expect(desk.checking.takeBack(id, version, clerk)).rejects.toThrow(RuleBroken);
    await expect(record(july, { approvingMinuteId, outcome: 'approved' })).rejects.toThrow(RuleBroken);
  });

  it('is put to the words that were approved, whoever is called otherwise and whatever habit is new since', async () => {
    const { july, approvingMinuteId } = await julyBeforeAugust();
    await record(july, { approvingMinuteId, outcome: 'approved' });
    const records = desk.app.get(MinutesRecords);
    const approved = await records.inFull(await desk.read(july));
    await desk.app.get(UnitOfWork).run(async ({ manager }) => {
      await manager.update(Person, { surname: Not('') }, { surname: 'Renamed' });
      await manager.update(Panel, { id: july.panelId }, { name: 'Renamed Panel', resolutionMarker: 'RESOLVED:' });
    });

    await sign(july);

    const { id } = await desk.read(july);
    const kept = await desk.versions.list(id);
    expect(await records.inFull(await desk.read(july))).toEqual(approved);
    expect(kept.map(({ occasion }) => occasion)).toEqual(['checked', 'approved', 'signed']);
    expect(kept.at(-1)?.hash).toBe(kept.at(-2)?.hash);
  });

  it('is put to them at a meeting, and on no day between two', async () => {
    const { july, approvingMinuteId } = await julyBeforeAugust();
    await record(july, { approvingMinuteId, outcome: 'approved' });

    await expect(sign(july, '2017-08-23')).rejects.toMatchObject({ field: 'signedOn' });

    await desk.hold(july.panelId, '2017-09-26', [{ title: 'Visits' }]);
    await sign(july, '2017-09-26');
    expect((await desk.read(july)).state).toBe('signed');
  });

  it('names who is recorded as presiding', async () => {
    const { july, approvingMinuteId } = await julyBeforeAugust();
    await record(july, { approvingMinuteId, outcome: 'approved' });

    const { presider, mayBeElectronic } = await desk.signatures.signing((await desk.read(july)).id);

    expect(presider).toMatch(/^Councillor /);
    expect(mayBeElectronic).toBe(false);
  });

  it.each([
    ['before the meeting that approved them', '2017-08-21', 'by-hand', 'cannot have been signed before'],
    ['in the future', '2017-10-17', 'by-hand', 'not in the future'],
    [
      'electronically, where the council has not allowed it',
      '2017-08-22',
      'electronically',
      'has not allowed electronic',
    ],
  ] as const)('is refused %s', async (_case, day, manner, message) => {
    const { july, approvingMinuteId } = await julyBeforeAugust();
    await record(july, { approvingMinuteId, outcome: 'approved' });

    await expect(sign(july, day, manner)).rejects.toThrow(message);
    expect((await desk.read(july)).state).toBe('approved');
  });
});
