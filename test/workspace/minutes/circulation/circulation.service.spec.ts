import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound, RuleBroken, StaleEdit } from '../../../../src/domain/errors.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { MinutesCirculation } from '../../../../src/workspace/minutes/circulation/circulation.entity.js';
import { MinutesChecks } from '../../../../src/workspace/minutes/checks/minutes-checks.service.js';
import { MinutesDocuments } from '../../../../src/workspace/minutes/documents/minutes-documents.service.js';
import { VersionsReading } from '../../../../src/workspace/minutes/versions/versions-reading.service.js';
import { userWith } from '../../../support/factories/account.js';
import { clerk, stranger } from '../minutes-desk.js';
import { type CirculationDesk, type Officer, openCirculationDesk } from './circulation-desk.js';

let desk: CirculationDesk;
let officer: Officer;
let draft: Awaited<ReturnType<CirculationDesk['drafted']>>;

beforeAll(async () => {
  desk = await openCirculationDesk();
});
beforeEach(async () => {
  officer = await desk.newOfficer();
  draft = await desk.drafted('2017-08-22', officer.person.id);
});
afterAll(() => desk.remove());

function send(minuteId?: string, to: Officer = officer) {
  const form = { personIds: [to.person.id], ...(minuteId === undefined ? {} : { minuteId }) };
  return desk.circulation.send(draft.id, form, clerk);
}

function mailsAbout(aboutId: string): Promise<Mail[]> {
  return desk.app
    .get(UnitOfWork)
    .reading(Mail)
    .find({ where: { aboutId }, order: { queuedAt: 'ASC', id: 'ASC' } });
}

describe('sending drafted minutes', () => {
  it('writes a mail to each person, with a link and no word of what is in the minutes', async () => {
    const other = await desk.newOfficer();

    const count = await desk.circulation.send(
      draft.id,
      { personIds: [officer.person.id], otherPersonId: other.person.id, minuteId: draft.fees.id },
      clerk,
    );

    expect(count).toBe(2);
    const mails = await mailsAbout(draft.id);
    expect(mails.map(({ recipientAddress }) => recipientAddress).sort()).toEqual(
      [officer.address, other.address].sort(),
    );
    for (const { subject, text, html } of mails) {
      expect(subject).toMatch(/^A draft minute to read: Panel \d+, Tuesday 22 August 2017$/);
      expect(text).toContain(`/workspace/minutes/${draft.id}/items/${draft.fees.id}/text`);
      expect(html).toContain(`/workspace/minutes/${draft.id}/items/${draft.fees.id}/text`);
      expect(`${subject} ${text} ${html}`).not.toMatch(/Brackenthwaite|900|Fees/);
    }
  });

  it('again tells the person again and keeps one line of it', async () => {
    await send();
    await send();
    await send(draft.visits.id);

    const rows = await desk.app.get(UnitOfWork).reading(MinutesCirculation).findBy({ minutesId: draft.id });
    expect(rows.map(({ minuteId }) => minuteId).sort()).toEqual([draft.visits.id, null].sort());
    expect(await mailsAbout(draft.id)).toHaveLength(3);
  });

  it('is noted without names of minutes', async () => {
    await send(draft.fees.id);

    const event = (await desk.eventsOf(draft.id)).at(-1);
    expect(event).toMatchObject({
      action: 'sent out a drafted minute',
      detail: { minuteId: draft.fees.id, personIds: officer.person.id },
    });
  });

  it('is refused to who has no account, naming them, and then nobody is sent anything', async () => {
    const person = await desk.newPerson();

    const form = { personIds: [officer.person.id, person.id] };
    await expect(desk.circulation.send(draft.id, form, clerk)).rejects.toThrow('only people with an account');
    expect(await mailsAbout(draft.id)).toEqual([]);
  });

  it('is refused without a person, of a minute of other minutes, and by anybody but the clerk', async () => {
    const other = await desk.drafted('2017-07-18');

    await expect(desk.circulation.send(draft.id, { personIds: [] }, clerk)).rejects.toThrow('Select who');
    await expect(send(other.visits.id)).rejects.toThrow(NotFound);
    const form = { personIds: [officer.person.id] };
    for (const user of [officer.user, stranger, userWith('administrator'), userWith('proper-officer')]) {
      await expect(desk.circulation.send(draft.id, form, user)).rejects.toThrow(NotAllowed);
      await expect(desk.circulation.show(draft.id, user)).rejects.toThrow(NotAllowed);
    }
  });

  it('is refused once they are checked', async () => {
    await checked();

    await expect(send()).rejects.toThrow(RuleBroken);
  });

  it('suggests the chair and the officers named, and says who of them has no account', async () => {
    const { candidates } = await desk.circulation.show(draft.id, clerk);

    expect(candidates.suggested.map(({ personId }) => personId)).toEqual([officer.person.id]);
    expect(candidates.withoutAccount).toEqual([expect.stringMatching(/^Councillor /)]);
    expect(candidates.others.map(({ personId }) => personId)).not.toContain(officer.person.id);
  });
});

describe('who was sent drafted minutes', () => {
  const headings = async (user = officer.user) =>
    (await desk.reading.readAsSent(draft.id, user)).minutes.items.map(({ id }) => id);

  it('reads them whole, with what is private still closed', async () => {
    await expect(headings()).rejects.toThrow(NotAllowed);
    await send();

    const { minutes, closed, isPart, isEditable, isKeeper } = await desk.reading.readAsSent(draft.id, officer.user);

    expect(minutes.items).toHaveLength(3);
    expect({ isPart, isEditable, isKeeper }).toEqual({ isPart: false, isEditable: false, isKeeper: false });
    expect([...closed]).toEqual([draft.fees.id]);
    expect(JSON.stringify(minutes.items)).not.toContain('The fee is 900.');
  });

  it('reads the one minute that was sent, and no other', async () => {
    await send(draft.data.id);

    expect(await headings()).toEqual([draft.data.id]);
  });

  it('reads them no longer once they are checked', async () => {
    await send();
    await checked();

    await expect(headings()).rejects.toThrow(NotAllowed);
  });

  it('gains nothing else: no page of the desk, no document, no version', async () => {
    await send();

    await expect(desk.reading.read(draft.id, officer.user)).rejects.toThrow(NotAllowed);
    await expect(desk.editor.take(draft.id, draft.visits.id, officer.user)).rejects.toThrow(NotAllowed);
    const leaves = { firstLeaf: 1, withInitials: false };
    const documents = desk.app.get(MinutesDocuments);
    await expect(documents.open(draft.id, 'minutes.pdf', leaves, officer.user)).rejects.toThrow(NotAllowed);
    await expect(desk.app.get(VersionsReading).read(draft.id, 1, officer.user)).rejects.toThrow();
  });

  it('is nobody else', async () => {
    await send();
    const other = await desk.newOfficer();

    await expect(headings(other.user)).rejects.toThrow(NotAllowed);
    await expect(headings(stranger)).rejects.toThrow(NotAllowed);
    await expect(headings({ ...officer.user, personId: null })).rejects.toThrow(NotAllowed);
  });
});

describe('a comment', () => {
  const say = (text: string, minuteId = draft.visits.id, user = officer.user) =>
    desk.comments.add(draft.id, minuteId, { text }, user);
  const heardBy = async (user: typeof officer.user, minuteId = draft.visits.id) =>
    (await desk.comments.show(draft.id, minuteId, user)).comments.map(({ text }) => text);

  it('stands beside the minute until the clerk answers it', async () => {
    await send();
    const commentId = await say('It was three visits.');
    const before = await desk.editor.take(draft.id, draft.visits.id, clerk);
    expect(before.comments).toMatchObject([{ text: 'It was three visits.', authorName: officer.user.name }]);

    const address = { id: draft.id, minuteId: draft.visits.id, commentId };
    await desk.answers.give(address, 'accepted', 1, clerk);

    const { comments } = await desk.editor.take(draft.id, draft.visits.id, clerk);
    expect(comments).toMatchObject([{ answer: 'accepted', answeredBy: clerk.name, version: 2 }]);
    await expect(desk.answers.give(address, 'declined', 2, clerk)).rejects.toThrow('accepted already');
    expect((await desk.eventsOf(draft.visits.id)).at(-1)).toMatchObject({ action: 'accepted a comment' });
  });

  it('is answered only by the clerk, as it was seen, where it stands', async () => {
    await send();
    const commentId = await say('It was three visits.');
    const address = { id: draft.id, minuteId: draft.visits.id, commentId };

    await expect(desk.answers.give(address, 'accepted', 1, officer.user)).rejects.toThrow(NotAllowed);
    await expect(desk.answers.give(address, 'accepted', 7, clerk)).rejects.toThrow(StaleEdit);
    const elsewhere = { ...address, minuteId: draft.data.id };
    await expect(desk.answers.give(elsewhere, 'accepted', 1, clerk)).rejects.toThrow(NotFound);
  });

  it('is made only by who was sent the minute and may open it', async () => {
    await send(draft.visits.id);
    await send(draft.fees.id);

    await expect(say('Mine.', draft.data.id)).rejects.toThrow(NotAllowed);
    await expect(say('Mine.', draft.fees.id)).rejects.toThrow(NotAllowed);
    await expect(say('Mine.', draft.visits.id, stranger)).rejects.toThrow(NotAllowed);
    await expect(say('Mine.', draft.visits.id, clerk)).rejects.toThrow(NotAllowed);
    expect(await heardBy(clerk)).toEqual([]);
  });

  it('is refused once the minutes are checked', async () => {
    await send();
    await checked();

    await expect(say('Too late.')).rejects.toThrow('comments come too late');
    await expect(heardBy(officer.user)).rejects.toThrow(NotAllowed);
  });

  it('of a private minute is as closed as it, even when the minute opens', async () => {
    const checker = { ...userWith('monitoring-officer'), personId: officer.person.id };
    await desk.write(draft.meeting, 1, { kind: 'narrative', text: 'The fee is 900.', isPrivate: true });
    await send();
    await say('Nine hundred is wrong.', draft.data.id, checker);
    await expect(heardBy(officer.user, draft.data.id)).rejects.toThrow(NotAllowed);

    await desk.write(draft.meeting, 1, { kind: 'narrative', text: 'Data was discussed.' });

    expect(await heardBy(officer.user, draft.data.id)).toEqual([]);
    expect(await heardBy(clerk, draft.data.id)).toEqual(['Nine hundred is wrong.']);
    expect(JSON.stringify(await desk.eventsOf(draft.data.id))).not.toContain('Nine hundred');
  });

  it('that nobody has answered is a warning of the check, and makes an earlier view of the minutes stale', async () => {
    await send();
    const seen = (await desk.read(draft.meeting)).version;
    await say('One.');
    await say('Two.');

    const findings = await desk.app.get(MinutesChecks).findingsOf(await desk.read(draft.meeting));

    expect(findings).toContainEqual({
      level: 'warning',
      message: 'Minute 17 (Visits): 2 comments are not answered.',
      minuteId: draft.visits.id,
      lawRef: 'Custom',
    });
    expect((await desk.read(draft.meeting)).version).toBe(seen + 2);
  });

  it('goes with a minute that is removed, and so does the right to read it', async () => {
    await send(draft.visits.id);
    await say('One.');

    await desk.items.remove(draft.id, draft.visits.id, await versionOf(draft.visits.id), clerk);

    await expect(desk.reading.readAsSent(draft.id, officer.user)).rejects.toThrow(NotAllowed);
    expect(await desk.app.get(MinutesChecks).findingsOf(await desk.read(draft.meeting))).not.toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('not answered') }),
    );
  });

  it('moves to the minute that takes its own in, which nobody may read for having been sent the other', async () => {
    await send(draft.data.id);
    await say('About data.', draft.data.id);

    await desk.parts.join(draft.id, draft.data.id, { version: await versionOf(draft.data.id) }, clerk);

    expect(await heardBy(clerk, draft.visits.id)).toEqual(['About data.']);
    await expect(desk.reading.readAsSent(draft.id, officer.user)).rejects.toThrow(NotAllowed);
  });
});

async function minute(id: string) {
  const found = (await desk.read(draft.meeting)).items.find((each) => each.id === id);
  if (!found) throw new Error('There should be such a minute.');
  return found;
}

async function versionOf(id: string): Promise<number> {
  return (await minute(id)).version;
}

/** With a summary of the private minute, without which nothing is checked. */
async function checked(): Promise<void> {
  const { heading, version, blocks } = await minute(draft.fees.id);
  const forms = blocks.map(({ id, kind, text, isPrivate }) => ({ id, kind, text, isPrivate }));
  const publicSummary = 'Fees were discussed.';
  await desk.items.save(draft.id, draft.fees.id, { heading, version, publicSummary, blocks: forms }, clerk);
  await desk.check(draft.meeting);
}
