import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound } from '../../../src/domain/errors.js';
import { AuditEvent } from '../../../src/platform/audit/audit-event.entity.js';
import { userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { panelsQuery } from '../../../src/workspace/panels/panels-query.js';
import { seatForm } from '../../support/factories/seat.js';
import { openPanelsDesk } from './panels-desk.js';

const administrator = userWith('administrator');
const cpp = panelForm.corporateParenting();
let desk: Awaited<ReturnType<typeof openPanelsDesk>>;

beforeEach(async () => {
  desk = await openPanelsDesk();
});
afterEach(() => desk.remove());

describe('setting a panel up', () => {
  it('makes its address from its name', async () => {
    const { id } = await desk.panels.create(cpp.build(), administrator);

    expect(await desk.panels.get(id)).toMatchObject({
      slug: 'corporate-parenting-panel',
      reference: 'CPP',
      version: 1,
    });
  });

  it('takes the address the administrator prefers', async () => {
    const panel = await desk.panels.create(cpp.build({ slug: 'corporate-parenting' }), administrator);

    expect(panel).toMatchObject({ slug: 'corporate-parenting', name: 'Corporate Parenting Panel' });
  });

  it('writes references in capitals and places without blank lines', async () => {
    const form = cpp.build({ reference: 'cpp', defaultPlace: ' Town Hall \n\n Rother Vale' });
    const panel = await desk.panels.create(form, administrator);

    expect(panel).toMatchObject({ reference: 'CPP', defaultPlace: 'Town Hall\nRother Vale' });
  });

  it.each([
    ['slug', { name: 'Corporate parenting panel', reference: 'CP2' }],
    ['reference', { name: 'Another panel', reference: 'cpp' }],
    ['slug', { name: 'Meetings', reference: 'MTG' }],
    ['slug', { name: '***', reference: 'STARS' }],
    ['clerkId', { name: 'Another panel', reference: 'AP', clerkId: '01900000-0000-7000-8000-000000000000' }],
    ['exclusionTemplate', { name: 'Another panel', reference: 'AP', exclusionTemplate: 'Please leave' }],
  ])('says which input is wrong: %s', async (field, facts) => {
    await desk.panels.create(cpp.build(), administrator);

    await expect(desk.panels.create(panelForm.build(facts), administrator)).rejects.toMatchObject({
      code: 'rule-broken',
      field,
    });
  });

  it('is for administrators', async () => {
    await expect(desk.panels.create(cpp.build(), userWith('clerk'))).rejects.toBeInstanceOf(NotAllowed);
  });

  it('publishes what the public may read of it', async () => {
    await desk.panels.create(cpp.build(), administrator);

    const { publication, content } = await desk.publicRecord.current('panel', 'panels/corporate-parenting-panel');
    expect(content).toEqual({
      name: 'Corporate Parenting Panel',
      slug: 'corporate-parenting-panel',
      reference: 'CPP',
      place: ['Town Hall', 'Moorgate Street', 'Rother Vale'],
      time: '5.00 p.m.',
      membership: { heading: 'Membership of the Corporate Parenting Panel', layout: 'sentence', lines: [] },
      members: [],
    });
    expect(publication).toMatchObject({ edition: 1, day: '2017-10-16', publishedBy: 'account-at-the-desk' });
  });
});

describe('saving the settings of a panel', () => {
  it('keeps the address when the name changes, and publishes the name', async () => {
    const { id, version } = await desk.panels.create(cpp.build(), administrator);
    const renamed = cpp.build({ name: 'Corporate Parenting Board' });

    const saved = await desk.panels.save(id, { ...renamed, version }, administrator);

    expect(saved).toMatchObject({
      slug: 'corporate-parenting-panel',
      sortKey: 'corporate-parenting-board',
      version: 2,
    });
    const { publication, content } = await desk.publicRecord.current('panel', 'panels/corporate-parenting-panel');
    expect([publication.edition, content.name]).toEqual([2, 'Corporate Parenting Board']);
  });

  it('publishes nothing when the public reads the same', async () => {
    const { id, version } = await desk.panels.create(cpp.build(), administrator);

    await desk.panels.save(id, { ...cpp.build({ pageStyle: 'continuous' }), version }, administrator);

    expect(await desk.publicRecord.history('panels/corporate-parenting-panel')).toHaveLength(1);
  });

  it('refuses settings somebody else has changed meanwhile', async () => {
    const { id, version } = await desk.panels.create(cpp.build(), administrator);
    await desk.panels.save(id, { ...cpp.build({ chairWord: 'Chair' }), version }, administrator);

    const late = desk.panels.save(id, { ...cpp.build({ chairWord: 'Convenor' }), version }, administrator);

    await expect(late).rejects.toBeInstanceOf(Conflict);
    expect((await desk.panels.get(id)).chairWord).toBe('Chair');
  });

  it('names the clerk and keeps an own exclusion wording', async () => {
    const { id, version } = await desk.panels.create(cpp.build(), administrator);
    const clerk = await desk.people.register(personForm.officer().build(), administrator);
    const exclusionTemplate = 'That the public leave for {items} ({paragraphs}).';

    await desk.panels.save(id, { ...cpp.build({ clerkId: clerk.id, exclusionTemplate }), version }, administrator);

    expect(await desk.panels.get(id)).toMatchObject({ clerk: { id: clerk.id }, exclusionTemplate });
  });

  it('leaves its trace', async () => {
    const { id, version } = await desk.panels.create(cpp.build(), administrator);
    await desk.panels.save(id, { ...cpp.build(), version }, administrator);

    const events = await desk.database.reader.getRepository(AuditEvent).find({ order: { id: 'ASC' } });
    expect(events.map(({ action, actor, subjectId }) => [actor, action, subjectId])).toEqual([
      ['D. Esk', 'set up a panel', id],
      ['D. Esk', 'changed the settings of a panel', id],
    ]);
  });
});

describe('the place of a panel', () => {
  it('is below another, and never below itself by whatever way round', async () => {
    const top = await desk.panels.create(panelForm.build(), administrator);
    const middle = await desk.panels.create(panelForm.build({ parentId: top.id }), administrator);
    const below = await desk.panels.create(panelForm.build({ parentId: middle.id }), administrator);

    for (const parentId of [top.id, middle.id, below.id]) {
      const circle = desk.panels.save(top.id, { ...panelForm.build(), parentId, version: 1 }, administrator);
      await expect(circle).rejects.toMatchObject({ field: 'parentId' });
    }
  });

  it('is with the bodies it reports to, panels or others', async () => {
    const top = await desk.panels.create(panelForm.build({ name: 'Overview' }), administrator);
    const form = panelForm.build({ reportsTo: [top.id], reportsToOthers: 'Cabinet\n\nChildren’s Trust' });
    const { id } = await desk.panels.create(form, administrator);

    const lines = await desk.panels.reportingLines(id);
    expect(lines.map(({ body, bodyName }) => body?.name ?? bodyName)).toEqual([
      'Overview',
      'Cabinet',
      'Children’s Trust',
    ]);
    const itself = desk.panels.save(id, { ...form, reportsTo: [id], version: 1 }, administrator);
    await expect(itself).rejects.toMatchObject({ field: 'reportsTo' });
  });
});

describe('two in the chair', () => {
  it('is allowed where the panel says so, and then cannot be switched off while it is', async () => {
    const form = cpp.build({ allowsCoChairs: true });
    const { id } = await desk.panels.create(form, administrator);
    for (const [surname, from] of [
      ['Watson', '2017-05-19'],
      ['Clark', '2017-09-01'],
    ] as const) {
      const person = await desk.people.register(personForm.build({ forenames: 'Ann', surname }), administrator);
      await desk.seats.add(id, seatForm.chair(person.id).build({ from }), administrator);
    }

    const off = desk.panels.save(id, { ...form, allowsCoChairs: false, version: 1 }, administrator);

    await expect(off).rejects.toMatchObject({
      field: 'allowsCoChairs',
      message:
        'Councillor Ann Watson and Councillor Ann Clark are both in the chair from 1 September 2017. End one of these seats first',
    });
  });
});

describe('the quorum of a panel', () => {
  it('follows its seats of the day, vacancies included', async () => {
    const form = cpp.build({ quorumRule: 'fraction', quorumParts: 2, quorumLeast: 2 });
    const { id } = await desk.panels.create(form, administrator);
    for (let count = 0; count < 5; count += 1) await desk.seats.add(id, seatForm.build(), administrator);
    await desk.seats.add(id, seatForm.ofBody('the Virtual School').build(), administrator);

    expect((await desk.quorums.quorumOn(id, '2017-10-16')).number).toBe(3);
    expect((await desk.quorums.quorumOn(id, '2017-05-18')).number).toBe(2);
  });
});

describe('finding panels', () => {
  it('lists them by name without regard to capitals, a page at a time', async () => {
    for (const name of ['Planning', 'audit', 'Cabinet'])
      await desk.panels.create(panelForm.build({ name }), administrator);

    const first = await desk.panels.list({ page: 1, size: 2, skip: 0, take: 2 });

    expect([first.total, first.items.map(({ name }) => name)]).toEqual([3, ['audit', 'Cabinet']]);
    expect((await desk.panels.all()).map(({ name }) => name)).toEqual(['audit', 'Cabinet', 'Planning']);
  });

  it.each([
    [{ name: 'aud' }, ['audit']],
    [{ name: 'pl2x' }, ['Planning']],
    [{ kind: 'committee' }, ['Cabinet']],
    [{ sort: '-name' }, ['Planning', 'Cabinet', 'audit']],
    [{ sort: 'kind' }, ['Cabinet', 'audit', 'Planning']],
  ])('narrows and orders them by %j', async (asked, expected) => {
    await desk.panels.create(panelForm.build({ name: 'Planning', reference: 'PL2X' }), administrator);
    await desk.panels.create(panelForm.build({ name: 'audit' }), administrator);
    await desk.panels.create(panelForm.build({ name: 'Cabinet', kind: 'committee' }), administrator);

    const { items } = await desk.panels.list({ page: 1, size: 9, skip: 0, take: 9 }, panelsQuery(asked));

    expect(items.map(({ name }) => name)).toEqual(expected);
  });

  it('says so when there is no such panel', async () => {
    await expect(desk.panels.get('nowhere')).rejects.toBeInstanceOf(NotFound);
  });
});
