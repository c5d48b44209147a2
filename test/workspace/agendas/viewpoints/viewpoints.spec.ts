import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotAllowed } from '../../../../src/domain/errors.js';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { ViewpointsService } from '../../../../src/workspace/agendas/viewpoints/viewpoints.service.js';
import { SeatsService } from '../../../../src/workspace/panels/seats.service.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { entryForm, markingForm } from '../../../support/factories/entry.js';
import { paperForm } from '../../../support/factories/paper.js';
import { personForm } from '../../../support/factories/person.js';
import { PageReader } from '../../../support/page.js';
import { statementsOf } from '../../../support/statements.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

let desk: AgendaDesk;
let browser: Browser;
let id: string;
const people: Record<string, string> = {};

/** Item 3 has an open report, an appendix under paragraph 1 and one under paragraph 3; item 4 is a live negotiation. */
beforeAll(async () => {
  desk = await openAgendaDesk();
  browser = await signedInWith(desk.app, 'clerk');
  await registerPeople();
  id = await desk.begin();
  const open = await desk.addEntry(id, entryForm.build({ title: 'Foster care', officerId: people['officer'] }));
  await desk.addPaper(id, open, 2, paperForm.build({ title: 'Report' }));
  const staffing = await desk.addPaper(id, open, 1, paperForm.build({ title: 'Staffing case' }));
  const lease = await desk.addPaper(id, open, 1, paperForm.build({ title: 'Lease valuation' }));
  await desk.markings.mark(id, { paperId: staffing }, markingForm.build({ paragraphs: [1] }), clerk);
  const valued = markingForm.build({ paragraphs: [3], contractNegotiation: false });
  await desk.markings.mark(id, { paperId: lease }, valued, clerk);
  await desk.interests.add(id, open, people['interested'] ?? '', clerk);
  const closed = await desk.addEntry(id, entryForm.build({ title: 'Agency fees', publicTitle: 'Carers' }));
  await desk.addPaper(id, closed, 1, paperForm.build({ title: 'Fees offered' }));
  const negotiated = markingForm.build({ paragraphs: [3], contractNegotiation: true });
  await desk.markings.mark(id, { entryId: closed }, negotiated, clerk);
});
afterAll(() => desk.remove());

describe('an agenda through the eyes of', () => {
  /** The report, the staffing case, the lease valuation (item 3), the fees offered (item 4). (LGA 1972, s.100F.) */
  it.each([
    ['member', 'open-matter', 'voting-member', 'voting-member', 'voting-member'],
    ['substitute', 'open-matter', 'named-substitute', 'named-substitute', 'named-substitute'],
    ['trusted', 'open-matter', 'co-optee', 'co-optee', 'co-optee'],
    ['co-optee', 'open-matter', '!not-entitled', '!not-entitled', '!not-entitled'],
    ['former', 'open-matter', '!need-to-know', 'member-of-council', '!need-to-know'],
    ['elsewhere', 'open-matter', '!need-to-know', 'member-of-council', '!need-to-know'],
    ['officer', 'open-matter', 'named-officer', 'named-officer', '!not-entitled'],
    ['interested', 'open-matter', '!disclosable-interest', '!disclosable-interest', 'voting-member'],
    ['public', 'open-matter', '!public', '!public', '!public'],
  ])('%s', async (whom, ...expected) => {
    const { entries } = await viewpoints().view(id, people[whom] ?? whom, clerk);

    const openings = entries.flatMap(({ papers }) => papers.map(({ opening }) => opening));
    expect(openings.map(({ may, because }) => `${may ? '' : '!'}${because}`)).toEqual(expected);
  });

  it.each([
    ['member', ['Full pack, with exempt papers']],
    ['elsewhere', ['Item 3: Lease valuation, not for publication']],
    ['interested', ['Item 4: Fees offered, not for publication']],
    ['public', []],
  ])('%s, who is offered the public documents and %j', async (whom, more) => {
    const { documents } = await viewpoints().view(id, people[whom] ?? whom, clerk);

    expect(documents).toEqual(['Agenda', 'Public pack', 'Item 3: Report', ...more]);
  });

  it('the same for a long agenda as for a short one, in as many statements', async () => {
    const before = await statementsOf(desk.app, () =>
      browser.get(`/workspace/agendas/${id}/views/${people['member']}`),
    );
    await desk.addPaper(id, await desk.addEntry(id), 1);
    const after = await statementsOf(desk.app, () => browser.get(`/workspace/agendas/${id}/views/${people['member']}`));

    expect(after).toBe(before);
  });
});

describe('who looks through another’s eyes', () => {
  it('is somebody who may read the draft', async () => {
    await expect(viewpoints().view(id, 'public', userWith('administrator'))).rejects.toThrow(NotAllowed);
    await expect(viewpoints().choices(id, userWith('administrator'))).rejects.toThrow(NotAllowed);
  });

  it('reads no title that is closed to themselves', async () => {
    const properOfficer = userWith('proper-officer');
    const { entries, documents } = await viewpoints().view(id, people['elsewhere'] ?? '', properOfficer);

    expect(entries.flatMap(({ papers }) => papers.map(({ isClosedToViewer }) => isClosedToViewer))).toContain(true);
    expect(documents.join()).not.toContain('Lease valuation');
    expect(documents).toContain('Item 3: a paper that is closed to you');
  });

  it('is on record each time', async () => {
    await viewpoints().view(id, people['member'] ?? '', clerk);

    const [last] = await desk.app
      .get(UnitOfWork)
      .reading(AuditEvent)
      .find({ order: { id: 'DESC' }, take: 1 });
    expect(last).toMatchObject({ action: 'viewed the agenda as somebody else', detail: { as: people['member'] } });
  });

  it('chooses from the panel, the officers and those with an interest, and is told that they act as nobody', async () => {
    const choices = new PageReader((await browser.get(`/workspace/agendas/${id}/views`)).text);
    const page = new PageReader((await browser.get(choices.link('Councillor Alma Seated'))).text);

    expect(choices.text).toContain('Officer Named, officer named on item 3');
    expect(choices.text).toContain('member, interest recorded in item 3');
    expect(page.text).toContain('You are viewing as Councillor Alma Seated; nothing you do here is done as them.');
    expect(page.text).toContain(
      'Until they can, they read only what the public reads. This is what would open to them',
    );
    expect(page.table('What they see of each item').row('4').cell('Papers')).toContain(
      'as a voting member of the panel',
    );
  });

  it('tells the API the same', async () => {
    const { status, body } = await browser.api('get', `/api/agendas/${id}/views/public`);

    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['name', 'canSignIn', 'entries', 'documents']);
    expect(body.entries[3].papers).toMatchObject([{ title: null, opening: { may: false, because: 'public' } }]);
    expect((await browser.get(`/workspace/agendas/${id}/views/nobody`)).status).toBe(404);
  });
});

function viewpoints(): ViewpointsService {
  return desk.app.get(ViewpointsService);
}

async function registerPeople(): Promise<void> {
  const register = async (key: string, form: ReturnType<typeof personForm.build>) => {
    people[key] = (await desk.app.get(PeopleService).register(form, userWith('administrator'))).id;
  };
  const councillor = (forenames: string, surname: string) => personForm.build({ forenames, surname });
  await register('member', councillor('Alma', 'Seated'));
  await register('substitute', councillor('Ben', 'Substitute'));
  await register('interested', councillor('Cara', 'Interested'));
  await register('former', councillor('Dan', 'Former'));
  await register('elsewhere', councillor('Eve', 'Elsewhere'));
  await register('trusted', personForm.build({ kind: 'co-optee', surname: 'Trusted' }));
  await register('co-optee', personForm.build({ kind: 'co-optee', surname: 'Plain' }));
  await register('officer', personForm.officer().build({ forenames: 'Officer', surname: 'Named' }));
  const seats = desk.app.get(SeatsService);
  const seat = (key: string, more: object) =>
    seats.add(
      desk.panel.id,
      { role: 'member', personId: people[key], from: '2017-05-19', ...more },
      userWith('administrator', 'clerk'),
    );
  await seat('member', {});
  await seat('interested', {});
  await seat('substitute', { role: 'substitute' });
  await seat('trusted', { role: 'co-optee', seesExempt: true });
  await seat('co-optee', { role: 'co-optee' });
  const { id: ended } = await seat('former', {});
  await seats.end(desk.panel.id, ended, { to: '2017-09-30', version: 1 }, userWith('administrator', 'clerk'));
}
