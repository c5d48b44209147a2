import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotAllowed } from '../../../../src/domain/errors.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { PublicRecord } from '../../../../src/publications/public-record.js';
import { MarkingsService } from '../../../../src/workspace/agendas/markings/markings.service.js';
import { AgendasService } from '../../../../src/workspace/agendas/agendas.service.js';
import { ApprovalService } from '../../../../src/workspace/minutes/approval/approval.service.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { Minutes } from '../../../../src/workspace/minutes/minutes.entity.js';
import { MinutesPublicationService } from '../../../../src/workspace/minutes/publication/minutes-publication.service.js';
import { SignatureService } from '../../../../src/workspace/minutes/signature/signature.service.js';
import { SummariesService } from '../../../../src/workspace/minutes/publication/summary/summaries.service.js';
import { clerk, type MinutesDesk, openMinutesDesk, resolutionOf, stranger } from '../minutes-desk.js';

const DECIDED = { text: 'That the fees be paid.', marks: ['decision'] as const };

describe('publishing minutes', () => {
  let desk: MinutesDesk;
  let panelId: string;

  beforeAll(async () => {
    desk = await openMinutesDesk();
    panelId = (await desk.newPanel()).id;
  });

  afterAll(() => desk.remove());

  it('is for minutes that are checked, and for the panel’s clerk', async () => {
    const meeting = await held('2017-06-06');
    const { id, version } = await desk.read(meeting);

    await expect(publication().publish(id, version, clerk)).rejects.toThrow('Only minutes that have been checked');
    await expect(publication().publish(id, version, stranger)).rejects.toThrow('Only the clerk of this panel');
    await desk.check(meeting);
  });

  it('freezes the public part first, and publishes it with its documents when they are made', async () => {
    const meeting = await checked('2017-06-13');
    const { id, version } = await desk.read(meeting);

    await publication().publish(id, version, clerk);
    expect(await record().findMinutes(addressOf(meeting))).toBeNull();
    expect(await stateOf(id)).toBe('checked');
    await desk.app.runJobs();

    const published = await record().findMinutes(addressOf(meeting));
    expect(published?.content).toMatchObject({ standing: 'draft', record: { items: [{ heading: 'Fees' }] } });
    const files = await record().filesOf(published?.publication.id ?? '');
    expect(files.map(({ name }) => name)).toEqual(['minutes.docx', 'minutes.pdf']);
    expect(await stateOf(id)).toBe('published');
    expect((await desk.versions.list(id)).map(({ occasion }) => occasion)).toEqual(['checked', 'published']);
  });

  it('is refused to somebody who has not seen the newest', async () => {
    const meeting = await checked('2017-06-20');
    const { id, version } = await desk.read(meeting);

    await expect(publication().publish(id, version - 1, clerk)).rejects.toThrow('Somebody else changed this');
    await publication().publish(id, version, clerk);
    await expect(publication().publish(id, version + 1, clerk)).rejects.toThrow('being published already');
    await desk.app.runJobs();
    await expect(publication().publish(id, (await desk.read(meeting)).version, clerk)).rejects.toThrow(
      'published already as they are',
    );
  });

  it('publishes nothing where the check was taken back meanwhile', async () => {
    const meeting = await checked('2017-06-27');
    const { id, version } = await desk.read(meeting);
    await publication().publish(id, version, clerk);
    await desk.checking.takeBack(id, (await desk.read(meeting)).version, clerk);

    await desk.app.runJobs();

    expect(await record().findMinutes(addressOf(meeting))).toBeNull();
    expect(await stateOf(id)).toBe('drafted');
    await desk.check(meeting);
  });

  it('is refused while a wholly private minute has no summary, and publishes nothing private with one', async () => {
    const meeting = await held('2017-07-04');
    await makePrivate(meeting);
    await desk.write(meeting, 0, { kind: 'narrative', text: 'The agency asked for 900 pounds.', isPrivate: true });
    await desk.check(meeting);
    const { id, version } = await desk.read(meeting);

    await expect(publication().publish(id, version, clerk)).rejects.toThrow('Write a summary for the public first.');

    await desk.checking.takeBack(id, version, clerk);
    const minute = await desk.minuteNo(meeting, 0);
    const blocks = [
      { kind: 'narrative' as const, text: 'The agency asked for 900 pounds.', isPrivate: true },
      { kind: 'narrative' as const, text: 'A report was made.', isPrivate: false },
    ];
    const form = { heading: 'Foster care', version: minute.version, blocks };
    await desk.items.save(id, minute.id, { ...form, publicSummary: 'Fees were looked at.' }, clerk);
    await desk.check(meeting);
    await publication().publish(id, (await desk.read(meeting)).version, clerk);
    await desk.app.runJobs();
    const published = await record().findMinutes(addressOf(meeting));
    expect(JSON.stringify(published?.content)).not.toContain('900 pounds');
    expect(published?.content.record.items[0]).toMatchObject({
      publicSummary: 'Fees were looked at.',
      blocks: [{ text: 'A report was made.' }],
    });
  });

  it('takes the missing summary from the check on, and no approval before it is there', async () => {
    const meeting = await held('2017-07-05');
    await makePrivate(meeting);
    await desk.write(meeting, 0, { kind: 'narrative', text: 'The agency asked for 900 pounds.', isPrivate: true });
    const summaries = desk.app.get(SummariesService);
    const minute = await desk.minuteNo(meeting, 0);
    const form = { publicSummary: 'Fees were looked at.', version: 1 };
    await expect(summaries.write(minute.minutesId, minute.id, form, clerk)).rejects.toThrow('from the check');
    await desk.check(meeting);
    const { id, version } = await desk.read(meeting);
    await expect(summaries.write(id, minute.id, { ...form, version }, stranger)).rejects.toThrow(NotAllowed);

    await summaries.write(id, minute.id, { ...form, version }, clerk);

    await publishNow(meeting);
    const published = await record().findMinutes(addressOf(meeting));
    expect(published?.content.record.items[0]).toMatchObject({ publicSummary: 'Fees were looked at.', blocks: [] });
  });

  it('tells decisions before the minutes, without numbers that may still change', async () => {
    const meeting = await held('2017-07-11');
    const { id, version } = await desk.read(meeting);

    await publication().publishDecisions(id, version, clerk);

    const decisions = await record().findCurrent('decisions', addressOf(meeting));
    expect(decisions?.content.record.items).toMatchObject([
      { number: '', heading: 'Fees', blocks: [{ kind: 'resolution', clauses: [{ text: 'That the fees be paid.' }] }] },
    ]);
    expect(JSON.stringify(decisions?.content)).not.toContain('talked');
    expect(await stateOf(id)).toBe('drafted');
    await desk.check(meeting);
  });

  it('publishes approved minutes with their corrections, and once more when they are signed', async () => {
    const meeting = await checked('2017-07-18');
    const approving = { kind: 'minutes' as const, title: 'Minutes', minutesOf: [meeting.id] };
    const later = await held('2017-07-25', approving);
    await desk.check(later);
    const { id } = await desk.read(meeting);
    const correction = { minuteId: (await desk.minuteNo(meeting, 0)).id, oldText: 'talked', newText: 'spoke' };
    const approvingMinuteId = (await desk.minuteNo(later, 0)).id;
    const form = { outcome: 'corrected' as const, approvingMinuteId, corrections: [correction] };
    await desk.app.get(ApprovalService).record(id, { ...form, version: (await desk.read(meeting)).version }, clerk);

    await publishNow(meeting);
    const approved = await record().findMinutes(addressOf(meeting));
    expect(approved?.content).toMatchObject({
      standing: 'approved',
      approvedOn: '2017-07-25',
      corrections: [{ oldText: 'talked', newText: 'spoke' }],
    });
    expect(await stateOf(id)).toBe('approved');

    const signing = { signedBy: 'Councillor Watson', signedOn: '2017-07-25', manner: 'by-hand' as const };
    await desk.app.get(SignatureService).sign(id, { ...signing, version: (await desk.read(meeting)).version }, clerk);
    await publishNow(meeting);
    const signed = await record().findMinutes(addressOf(meeting));
    expect(signed?.content).toMatchObject({
      standing: 'signed',
      signed: { by: 'Councillor Watson', on: '2017-07-25' },
    });
    expect(signed?.publication.edition).toBe(2);
  });

  function publication() {
    return desk.app.get(MinutesPublicationService);
  }

  function record() {
    return desk.app.get(PublicRecord);
  }

  async function publishNow(meeting: Meeting) {
    const { id, version } = await desk.read(meeting);
    await publication().publish(id, version, clerk);
    await desk.app.runJobs();
  }

  /** A meeting with one minute that tells of a talk and decides. */
  async function held(day: string, entry: NonNullable<Parameters<MinutesDesk['hold']>[2]>[number] = { title: 'Fees' }) {
    const meeting = await desk.hold(panelId, day, [entry]);
    await desk.write(
      meeting,
      0,
      { kind: 'narrative', text: 'Members talked about it.' },
      resolutionOf({ ...DECIDED, marks: ['decision'] }),
    );
    return meeting;
  }

  async function checked(day: string) {
    const meeting = await held(day);
    await desk.check(meeting);
    return meeting;
  }

  async function makePrivate(meeting: Meeting) {
    const agenda = await desk.app.get(AgendasService).draftFor(meeting.id, clerk);
    const { entries } = await desk.app.get(AgendasService).load(agenda.id);
    const entryId = entries[0]?.id ?? '';
    const legal = { legalBasis: 'enactment' as const, legalBasisText: 'Children Act' };
    const unsaid = { paragraphs: [], reason: '', publicInterestTest: '', ownPlanningPermission: false };
    const marking = { basis: 'confidential' as const, ...legal, ...unsaid };
    await desk.app.get(MarkingsService).mark(agenda.id, { entryId }, marking, clerk);
  }

  async function stateOf(id: string) {
    return (await desk.app.get(UnitOfWork).reading(Minutes).findOneByOrFail({ id })).state;
  }

  function addressOf({ slug }: Meeting) {
    return `panels/panel-1/meetings/${slug}`;
  }
});
