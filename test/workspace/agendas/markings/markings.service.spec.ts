import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shortLabel } from '../../../../src/domain/access/exempt-marking.js';
import { Conflict, NotAllowed, NotFound } from '../../../../src/domain/errors.js';
import { userWith } from '../../../support/factories/account.js';
import { markingForm } from '../../../support/factories/entry.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

let desk: AgendaDesk;
let id: string;

beforeAll(async () => {
  desk = await openAgendaDesk();
});
afterAll(() => desk.remove());

const newEntry = async () => {
  id = await desk.begin();
  return desk.addEntry(id);
};

describe('marking an item', () => {
  it('keeps the paragraphs in order, and the reasons', async () => {
    const entryId = await newEntry();

    await desk.markings.mark(id, { entryId }, markingForm.build({ paragraphs: [3, 1] }), clerk);

    const { marking } = await desk.entry(id, entryId);
    expect(marking && shortLabel(marking)).toBe('EXEMPT paras 1 and 3');
    expect(marking).toMatchObject({ reviewOn: '2018-04-01', version: 1 });
  });

  it('keeps what is confidential apart from what is exempt', async () => {
    const entryId = await newEntry();

    await desk.markings.mark(id, { entryId }, markingForm.confidential().build(), clerk);

    expect((await desk.entry(id, entryId)).marking).toMatchObject({
      basis: 'confidential',
      legalBasis: 'court-order',
      legalBasisText: 'Order of the Family Court of 2 October 2017',
    });
  });

  it('is refused without a ground (LGA 1972, s.100B(5))', async () => {
    const entryId = await newEntry();

    const marking = desk.markings.mark(id, { entryId }, markingForm.build({ paragraphs: [] }), clerk);

    await expect(marking).rejects.toMatchObject({ code: 'rule-broken', field: 'paragraphs' });
    expect((await desk.entry(id, entryId)).marking).toBeNull();
  });

  it.each([
    { without: 'a reason', form: { reason: ' ' }, field: 'reason' },
    { without: 'a public interest test', form: { publicInterestTest: '' }, field: 'publicInterestTest' },
    {
      without: 'the order or enactment',
      form: { ...markingForm.confidential().build(), legalBasisText: '' },
      field: 'legalBasisText',
    },
    {
      without: 'the right to, the council’s own planning permission',
      form: { ownPlanningPermission: true },
      field: 'ownPlanningPermission',
    },
  ])('without $without closes the matter and stops publication', async ({ form, field }) => {
    const entryId = await newEntry();

    await desk.markings.mark(id, { entryId }, markingForm.build(form), clerk);

    const findings = await desk.checks.findingsFor(clerk, await desk.agendas.load(id));
    expect((await desk.entry(id, entryId)).marking).not.toBeNull();
    expect(findings).toContainEqual(
      expect.objectContaining({ level: 'stop', code: 'marking-incomplete', entryId, field }),
    );
  });

  it('refuses the second of two people who change it at once', async () => {
    const entryId = await newEntry();
    await desk.markings.mark(id, { entryId }, markingForm.build(), clerk);
    await desk.markings.mark(id, { entryId }, markingForm.build({ version: 1 }), clerk);

    const again = desk.markings.mark(id, { entryId }, markingForm.build({ version: 1 }), clerk);

    await expect(again).rejects.toThrow(Conflict);
    await expect(desk.markings.unmark(id, { entryId }, 1, clerk)).rejects.toThrow(Conflict);
  });

  it('is on record with its ground and without its reasons', async () => {
    const entryId = await newEntry();
    await desk.markings.mark(id, { entryId }, markingForm.build(), clerk);
    await desk.markings.unmark(id, { entryId }, 1, clerk);

    const events = await desk.eventsOf(entryId);

    expect(events.map(({ action, detail }) => [action, detail])).toEqual([
      ['added an item to the agenda', {}],
      ['marked as not for publication', { basis: 'exempt', paragraphs: '3' }],
      ['opened to the public: marking removed', {}],
    ]);
  });

  it('is for clerks of the panel only', async () => {
    const entryId = await newEntry();

    const marking = desk.markings.mark(id, { entryId }, markingForm.build(), userWith('monitoring-officer'));

    await expect(marking).rejects.toThrow(NotAllowed);
  });

  it('finds nothing to open where nothing is marked', async () => {
    const entryId = await newEntry();

    await expect(desk.markings.unmark(id, { entryId }, 1, clerk)).rejects.toThrow(NotFound);
  });
});

it('marks one paper of an open item', async () => {
  const entryId = await newEntry();
  const paperId = await desk.addPaper(id, entryId, 1);

  await desk.markings.mark(id, { paperId }, markingForm.build(), clerk);

  const { marking, papers } = await desk.entry(id, entryId);
  expect(marking).toBeNull();
  expect(papers.map((paper) => paper.marking && shortLabel(paper.marking))).toEqual(['EXEMPT para 3']);
});
