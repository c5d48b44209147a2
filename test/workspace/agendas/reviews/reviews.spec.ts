import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound, StaleEdit } from '../../../../src/domain/errors.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { AgendaEntry } from '../../../../src/workspace/agendas/agenda-entry.entity.js';
import { ExemptReview } from '../../../../src/workspace/agendas/reviews/exempt-review.entity.js';
import type { ReviewForm } from '../../../../src/workspace/agendas/reviews/review.form.js';
import { ReviewsService } from '../../../../src/workspace/agendas/reviews/reviews.service.js';
import type { CurrentUser } from '../../../../src/platform/web/current-user.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { entryForm, markingForm } from '../../../support/factories/entry.js';
import { PageReader } from '../../../support/page.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

const SECRET = 'Foxglove';
const KEPT: ReviewForm = { outcome: 'kept', reviewOn: '2018-04-01', reason: `${SECRET} still negotiates.`, version: 1 };
const RELEASABLE: ReviewForm = { outcome: 'releasable', reason: `${SECRET} has signed.`, version: 1 };

let desk: AgendaDesk;
let agendaId: string;
let entryId: string;

beforeAll(async () => {
  desk = await openAgendaDesk();
});
afterAll(() => desk.remove());

beforeEach(async () => {
  agendaId = await desk.begin();
  entryId = await desk.addEntry(agendaId, entryForm.build({ title: `Fees of ${SECRET}` }));
  await desk.app
    .get(UnitOfWork)
    .run(({ manager }) => manager.update(AgendaEntry, { id: entryId }, { publicTitle: 'Fees of a provider' }));
  await desk.markings.mark(agendaId, { entryId }, markingForm.build({ reviewOn: '2017-12-01' }), clerk);
  await desk.settle(agendaId, 'published');
});

const record = (form: ReviewForm, user: CurrentUser = clerk) =>
  desk.app.get(ReviewsService).record(agendaId, { entryId }, form, user);

async function reviews(): Promise<ExemptReview[]> {
  const { marking } = await desk.entry(agendaId, entryId);
  return desk.app.get(UnitOfWork).reading(ExemptReview).findBy({ markingId: marking?.id });
}

describe('the review of exempt information of a published agenda', () => {
  it('keeps it exempt until another day, or finds that it can be released; the marking stands', async () => {
    await record(KEPT);
    expect((await desk.entry(agendaId, entryId)).marking).toMatchObject({ reviewOn: '2018-04-01', version: 2 });
    await record({ ...RELEASABLE, version: 2 });

    expect((await desk.entry(agendaId, entryId)).marking).toMatchObject({ basis: 'exempt', reviewOn: null });
    expect((await reviews()).map(({ outcome, dueOn, reviewOn }) => [outcome, dueOn, reviewOn])).toEqual(
      expect.arrayContaining([
        ['kept', '2017-12-01', '2018-04-01'],
        ['releasable', '2018-04-01', null],
      ]),
    );
    const events = (await desk.eventsOf(entryId)).slice(-2);
    expect(events.map(({ action }) => action)).toEqual(['reviewed: kept exempt', 'reviewed: can be released']);
    expect(JSON.stringify(events)).not.toContain(SECRET);
  });

  it.each(['monitoring-officer', 'proper-officer'] as const)('may be recorded by the %s', async (role) => {
    await record(RELEASABLE, userWith(role));
    expect(await reviews()).toHaveLength(1);
  });

  it('is refused to an administrator, to whom a paper is closed, and to a clerk of another panel', async () => {
    await expect(record(KEPT, userWith('administrator'))).rejects.toThrow(NotAllowed);
    await expect(record(KEPT, { ...clerk, clerkOf: ['another'] })).rejects.toThrow(NotAllowed);
    expect(await reviews()).toEqual([]);
  });

  it.each([
    { of: 'no next day', form: { ...KEPT, reviewOn: undefined }, field: 'reviewOn' },
    { of: 'a next day where it can be released', form: { ...RELEASABLE, reviewOn: '2018-04-01' }, field: 'reviewOn' },
    { of: 'a next day that has come', form: { ...KEPT, reviewOn: '2017-10-16' }, field: 'reviewOn' },
  ])('is refused with $of', async ({ form, field }) => {
    await expect(record(form)).rejects.toMatchObject({ code: 'rule-broken', field });
  });

  it('is refused of what somebody else reviewed meanwhile, of open matter and of a draft', async () => {
    await record(KEPT);
    await expect(record(RELEASABLE)).rejects.toThrow(StaleEdit);
    await desk.settle(agendaId, 'draft');
    await expect(record({ ...RELEASABLE, version: 2 })).rejects.toThrow('change the marking itself');

    entryId = await desk.addEntry(agendaId);
    await desk.settle(agendaId, 'published');
    await expect(record(KEPT)).rejects.toThrow(NotFound);
  });

  it('is recorded on a page that is linked from the agenda', async () => {
    const browser = await signedInWith(desk.app, 'clerk');
    const agenda = new PageReader((await browser.get(`/workspace/agendas/${agendaId}`)).text);
    expect(agenda.text).toContain('Review whether');
    const path = `/workspace/agendas/${agendaId}/entries/${entryId}/review`;
    expect((await browser.get(`/workspace/agendas/${agendaId}`)).text).toContain(`href="${path}"`);
    const page = new PageReader((await browser.get(path)).text);
    expect(page.text).toContain('“Fees of a provider”');
    expect(page.text).not.toContain(SECRET);

    const { action, values } = page.form('Record the review');
    expect((await browser.post(action, { ...values, outcome: 'kept', reason: KEPT.reason })).status).toBe(422);
    const answer = await browser.post(action, { ...values, outcome: 'releasable', reason: RELEASABLE.reason });
    expect(answer.status).toBe(303);
    expect(await reviews()).toHaveLength(1);
  });

  it('shows what came of it before, with the reason only to whom the matter opens', async () => {
    await record(KEPT);
    const path = `/workspace/agendas/${agendaId}/entries/${entryId}/review`;
    const shownTo = async (role: 'clerk' | 'proper-officer') =>
      new PageReader((await (await signedInWith(desk.app, role)).get(path)).text).text;

    expect(await shownTo('clerk')).toContain(`Kept exempt, to be reviewed on 1 April 2018 ${KEPT.reason}`);
    const closed = await shownTo('proper-officer');
    expect(closed).toContain('The reason is as exempt as the matter.');
    expect(closed).not.toContain(SECRET);
  });

  it('is read and recorded in JSON', async () => {
    const browser = await signedInWith(desk.app, 'clerk');
    const path = `/api/agendas/${agendaId}/entries/${entryId}/review`;
    const before = await browser.api('get', path);
    expect(before.body).toMatchObject({ reviewOn: '2017-12-01', reviews: [] });

    const after = await browser.api('post', path, { ...KEPT, version: before.body.version });
    expect(after.status).toBe(201);
    expect(after.body).toMatchObject({ reviewOn: '2018-04-01', reviews: [{ outcome: 'kept', reason: KEPT.reason }] });
    expect((await browser.api('post', path, { ...KEPT, version: before.body.version })).status).toBe(409);
  });
});
