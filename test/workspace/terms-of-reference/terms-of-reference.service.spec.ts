import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound, RuleBroken, StaleEdit } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { userWith } from '../../support/factories/account.js';
import { openTermsDesk } from './terms-desk.js';

const clerk = userWith('clerk');
const councillor = userWith();
let desk: Awaited<ReturnType<typeof openTermsDesk>>;

beforeEach(async () => {
  desk = await openTermsDesk();
});
afterEach(() => desk.remove());

const detailsOf = async (number: number) => {
  const { title, supersedesId, version } = await desk.terms.get(desk.panelId, number);
  return { title, version, ...(supersedesId === null ? {} : { supersedesId }) };
};

describe('a draft', () => {
  it('keeps the pasted sections as they are written, under the next number of the panel', async () => {
    await desk.begin();
    const second = await desk.begin();

    const first = await desk.terms.get(desk.panelId, 1);
    expect(first).toMatchObject({ opening: 'HARBOUR PANEL TERMS OF REFERENCE', supersedesId: null, adoptedOn: null });
    expect(first.sections.map(({ label, heading }) => `${label} ${heading}`)).toEqual([
      '1. Purpose:',
      '2. Membership',
      '3.. Frequency of meetings:',
    ]);
    expect([second.number, second.supersedesId]).toEqual([2, first.id]);
  });

  it('is not made of a text without sections, and says what a section looks like', async () => {
    const begun = desk.drafting.begin(desk.panelId, { title: 'Terms', text: 'To lead on harbours.' }, clerk);

    await expect(begun).rejects.toMatchObject({ field: 'text', message: expect.stringContaining('like “1. Purpose”') });
  });

  it('is changed a section at a time, or whole, and not over somebody else’s change', async () => {
    await desk.begin();
    const at = { panelId: desk.panelId, number: 1, section: 2 };

    await desk.drafting.reword(at, { heading: 'Membership', text: 'Nine members.', version: 1 }, clerk);

    expect((await desk.terms.get(desk.panelId, 1)).sections[1]).toEqual({
      label: '2.',
      number: 2,
      heading: 'Membership',
      text: 'Nine members.',
    });
    const late = { title: 'Terms', text: '1. Purpose\n\nTo lead.', version: 1 };
    await expect(desk.drafting.rewrite(desk.panelId, 1, late, clerk)).rejects.toThrow(StaleEdit);
    await desk.drafting.rewrite(desk.panelId, 1, { ...late, version: 2 }, clerk);
    expect((await desk.terms.get(desk.panelId, 1)).sections).toHaveLength(1);
    await expect(desk.drafting.reword({ ...at, section: 9 }, { heading: 'X', version: 3 }, clerk)).rejects.toThrow(
      NotFound,
    );
  });

  it('stays as it is once it is adopted: a new version is made from it', async () => {
    await desk.begin();
    await desk.adopt(1, '2017-08-22', '2017-08-22');
    const change = desk.drafting.rewrite(desk.panelId, 1, { title: 'T', text: '1. A\n\nB', version: 2 }, clerk);
    await expect(change).rejects.toThrow('Version 1 is adopted, so its text stays as it is');

    const second = await desk.drafting.renew(desk.panelId, 1, clerk);

    const first = await desk.terms.get(desk.panelId, 1);
    expect(second).toMatchObject({ number: 2, supersedesId: first.id, sections: first.sections, adoptedOn: null });
  });

  it('is kept by the clerk and an administrator, each step on record', async () => {
    await desk.begin();
    await expect(desk.drafting.renew(desk.panelId, 1, councillor)).rejects.toThrow(NotAllowed);
    await expect(desk.publishing.publish(desk.panelId, 1, councillor)).rejects.toThrow(NotAllowed);

    await desk.drafting.renew(desk.panelId, 1, clerk);

    const events = await desk.database.unitOfWork.reading(AuditEvent).findBy({ subjectKind: 'terms-of-reference' });
    expect(events.map(({ action, detail }) => [action, detail['number']])).toEqual([
      ['drafted terms of reference', 1],
      ['drafted terms of reference', 2],
    ]);
  });
});

describe('a draft made by mistake', () => {
  const remove = (number: number, version = 1, by = clerk) => desk.removal.remove(desk.panelId, number, version, by);
  const amendment = {
    ...{ citation: '1(ii)', wording: 'include “care leavers”', body: 'Council' },
    ...{ meetingDay: '2017-08-22', minuteNumber: '20' },
  };

  it('is removed by its keeper, as it was seen, and that it was there stays on record', async () => {
    const { id } = await desk.begin();
    await expect(remove(1, 1, councillor)).rejects.toThrow(NotAllowed);
    await expect(remove(1, 2)).rejects.toThrow(StaleEdit);

    await remove(1);

    expect(await desk.terms.ofPanel(desk.panelId)).toEqual([]);
    const where = { action: 'removed a draft of terms of reference', subjectId: id };
    const [event] = await desk.database.unitOfWork.reading(AuditEvent).findBy(where);
    expect(event?.detail).toMatchObject({ number: 1, title: 'Terms of reference' });
    await expect(remove(1)).rejects.toThrow(NotFound);
  });

  it('stays once it is adopted', async () => {
    await desk.begin();
    await desk.adopt(1, '2017-08-22');

    await expect(remove(1, 2)).rejects.toThrow('Version 1 is adopted, so it stays on record');
  });

  it('stays while anything refers to it', async () => {
    await desk.begin();
    const { id } = await desk.amendments.record(desk.panelId, 1, amendment, clerk);
    await expect(remove(1)).rejects.toThrow('amendments to it are recorded');
    await desk.drafting.renew(desk.panelId, 1, clerk);
    await expect(remove(1)).rejects.toThrow('version 2 was made from it');
    await desk.amendments.takeUp(desk.panelId, 2, id, clerk);

    await expect(remove(2)).rejects.toThrow('it takes up amendments that minutes propose');
  });
});

describe('a version', () => {
  it('is in force from its day until another is', async () => {
    await desk.begin();
    await desk.adopt(1, '2017-05-19', '2017-05-19');
    await desk.drafting.renew(desk.panelId, 1, clerk);
    await desk.adopt(2, '2017-10-10');
    const inForceOn = async (day: string) => (await desk.terms.inForceOn(desk.panelId, day))?.number ?? null;

    expect([await inForceOn('2017-05-18'), await inForceOn('2017-10-10')]).toEqual([null, 1]);

    await desk.adopt(2, '2017-10-10', '2018-01-31');

    expect([await inForceOn('2018-01-30'), await inForceOn('2018-01-31')]).toEqual([1, 2]);
  });

  it('supersedes no version that supersedes it', async () => {
    await desk.begin();
    await desk.drafting.renew(desk.panelId, 1, clerk);
    const { id: second } = await desk.terms.get(desk.panelId, 2);

    const circle = desk.details.change(desk.panelId, 1, { ...(await detailsOf(1)), supersedesId: second }, clerk);

    await expect(circle).rejects.toMatchObject({
      field: 'supersedesId',
      message: 'Versions cannot supersede each other in a circle: version 1 supersedes version 2 supersedes version 1.',
    });
  });

  it('is not adopted by a meeting that is yet to come', async () => {
    await desk.begin();

    await expect(desk.adopt(1, '2017-10-17')).rejects.toMatchObject({ field: 'adoptedOn' });
  });

  it('is not in force before it was adopted', async () => {
    await desk.begin();

    await expect(desk.adopt(1, '2017-08-22', '2017-08-01')).rejects.toThrow(RuleBroken);
  });

  it('rules the quorum of its days where it names one, and leaves the others to the settings', async () => {
    await desk.begin();
    await desk.adopt(1, '2017-09-01', '2017-09-01');
    const before = await desk.quorums.quorumOn(desk.panelId, '2017-08-31');

    const reason = 'Left out by mistake: minute 27';
    const rules = { quorum: 7, maximumMembers: 10, reason };
    await desk.details.change(desk.panelId, 1, { ...(await detailsOf(1)), ...rules }, clerk);

    expect(await desk.quorums.quorumOn(desk.panelId, '2017-09-01')).toMatchObject({ number: 7, isByTerms: true });
    expect(await desk.quorums.quorumOn(desk.panelId, '2017-08-31')).toEqual(before);
    expect((await desk.terms.inForceOn(desk.panelId, '2017-09-01'))?.maximumMembers).toBe(10);
    const where = { action: 'changed the details of terms of reference' };
    const [event] = await desk.database.unitOfWork.reading(AuditEvent).findBy(where);
    expect(event?.detail).toMatchObject({ quorum: 7, quorumBefore: 'left to the settings', reason });
    await desk.details.change(desk.panelId, 1, { ...(await detailsOf(1)), reason }, clerk);
    expect(await desk.quorums.quorumOn(desk.panelId, '2017-09-01')).toEqual(before);
  });
});

describe('the rules of meetings', () => {
  const rules = { quorum: 4, maximumMembers: 10, frequency: 'Every two months', chairRule: 'The Lead Member.' };

  it('change without a reason while the version is a draft or waits for its day, and with one once it is in force', async () => {
    await desk.begin();
    await desk.details.change(desk.panelId, 1, { ...(await detailsOf(1)), ...rules }, clerk);
    await desk.adopt(1, '2017-10-10', '2017-10-17');
    await desk.details.change(desk.panelId, 1, { ...(await detailsOf(1)), ...rules, quorum: 5 }, clerk);
    await desk.adopt(1, '2017-10-10', '2017-10-16');

    for (const changed of [{ quorum: 4 }, { maximumMembers: 9 }, { frequency: undefined }, { chairRule: 'Nobody.' }]) {
      const details = { ...(await detailsOf(1)), ...rules, quorum: 5, ...changed };
      await expect(desk.details.change(desk.panelId, 1, details, clerk)).rejects.toMatchObject({ field: 'reason' });
    }
    const other = { ...(await detailsOf(1)), ...rules, quorum: 5, title: 'Terms', reviewOn: '2018-10-16' };
    await desk.details.change(desk.panelId, 1, other, clerk);
    expect(await desk.terms.get(desk.panelId, 1)).toMatchObject({ title: 'Terms', reviewOn: '2018-10-16' });
  });

  it('want no more members in the room than there may be', async () => {
    await desk.begin();
    const details = { ...(await detailsOf(1)), quorum: 99, maximumMembers: 10 };

    await expect(desk.details.change(desk.panelId, 1, details, clerk)).rejects.toMatchObject({ field: 'quorum' });
  });
});

describe('the day of review', () => {
  it('is not before the version begins, whichever of the two days is entered last', async () => {
    await desk.begin();
    const reviewOn = '2017-10-09';
    await desk.details.change(desk.panelId, 1, { ...(await detailsOf(1)), reviewOn }, clerk);
    await expect(desk.adopt(1, '2017-10-10')).rejects.toMatchObject({ field: 'adoptedOn' });
    await expect(desk.adopt(1, '2017-10-03', '2017-10-10')).rejects.toMatchObject({ field: 'inForceFrom' });
    await desk.adopt(1, '2017-10-03', '2017-10-09');

    const sooner = { ...(await detailsOf(1)), reviewOn: '2017-10-08' };
    await expect(desk.details.change(desk.panelId, 1, sooner, clerk)).rejects.toMatchObject({ field: 'reviewOn' });
  });
});

describe('an amendment', () => {
  const proposed = {
    citation: '1(ii)',
    wording: 'include “care leavers”',
    body: 'Corporate Parenting Panel',
    meetingDay: '2017-08-22',
    minuteNumber: '20',
  };

  it('is recorded against the section that it changes, and taken up by the version made from it', async () => {
    const first = await desk.begin();
    const { id } = await desk.amendments.record(desk.panelId, 1, proposed, clerk);
    const second = await desk.drafting.renew(desk.panelId, 1, clerk);

    await desk.amendments.takeUp(desk.panelId, 2, id, clerk);
    await expect(desk.amendments.takeUp(desk.panelId, 2, id, clerk)).rejects.toThrow('has been taken up already');

    expect(await desk.amendments.to(first.id)).toMatchObject([{ ...proposed, takenUpIn: { number: 2 } }]);
    await expect(desk.amendments.takeUp(desk.panelId, 1, id, clerk)).rejects.toThrow(NotFound);
    expect(await desk.amendments.to(second.id)).toEqual([]);
  });

  it.each(['1(iv)', '9'])('is refused for %s, which the version does not have', async (citation) => {
    await desk.begin();

    const recorded = desk.amendments.record(desk.panelId, 1, { ...proposed, citation }, clerk);

    await expect(recorded).rejects.toMatchObject({ field: 'citation' });
  });
});

describe('a publication', () => {
  const editions = async () => {
    const { id } = await desk.terms.get(desk.panelId, 1);
    return (await desk.publicRecord.findLatestOf('terms-of-reference', id))?.publication.edition ?? 0;
  };

  it('waits for the adoption and its day', async () => {
    await desk.begin();
    await desk.adopt(1, '2017-08-22');

    await expect(desk.publishing.publish(desk.panelId, 1, clerk)).rejects.toThrow('the day from which it is in force');
    expect(await editions()).toBe(0);
  });

  it('says what the version says, and follows when that changes, and only then', async () => {
    await desk.begin();
    await desk.adopt(1, '2017-08-22', '2017-08-22');
    await desk.publishing.publish(desk.panelId, 1, clerk);
    await desk.publishing.publish(desk.panelId, 1, clerk);
    expect(await editions()).toBe(1);

    await desk.details.change(
      desk.panelId,
      1,
      { ...(await detailsOf(1)), frequency: 'Every two months', reason: 'Minute 27' },
      clerk,
    );

    expect(await editions()).toBe(2);
    const address = 'panels/corporate-parenting-panel/terms-of-reference/1';
    const { content, publication } = await desk.publicRecord.current('terms-of-reference', address);
    expect(publication.day).toBe('2017-08-22');
    expect(content).toMatchObject({
      number: 1,
      adopted: { on: '2017-08-22', by: 'Corporate Parenting Panel', minute: '27' },
      frequency: 'Every two months',
      sections: [{ heading: 'Purpose:' }, { heading: 'Membership' }, { label: '3..' }],
    });
    await expect(desk.adopt(1, '2017-08-22')).rejects.toThrow('This version is published');
  });

  it('says until when it is in force once another is adopted with its day, and no more when that day is taken back', async () => {
    await desk.begin();
    await desk.adopt(1, '2017-08-22', '2017-08-22');
    await desk.publishing.publish(desk.panelId, 1, clerk);
    await desk.drafting.renew(desk.panelId, 1, clerk);
    const { id } = await desk.terms.get(desk.panelId, 1);
    const saysUntil = async () => {
      const published = await desk.publicRecord.findLatestOf('terms-of-reference', id);
      return published?.content.supersededFrom ?? null;
    };

    await desk.adopt(2, '2017-10-10');
    expect([await editions(), await saysUntil()]).toEqual([1, null]);
    await desk.adopt(2, '2017-10-10', '2017-10-24');

    expect([await editions(), await saysUntil()]).toEqual([2, '2017-10-24']);
    const { id: second } = await desk.terms.get(desk.panelId, 2);
    expect(await desk.publicRecord.findLatestOf('terms-of-reference', second)).toBeNull();
    await desk.adopt(2, '2017-10-10');
    expect([await editions(), await saysUntil()]).toEqual([3, null]);
  });
});
