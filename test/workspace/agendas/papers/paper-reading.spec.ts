import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC_READER } from '../../../../src/domain/access/roles.js';
import { NotAllowed, NotFound } from '../../../../src/domain/errors.js';
import type { CurrentUser } from '../../../../src/platform/web/current-user.js';
import { WithdrawalsService } from '../../../../src/workspace/agendas/entries/withdrawals/withdrawals.service.js';
import { PaperReading } from '../../../../src/workspace/agendas/papers/paper-reading.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { userWith } from '../../../support/factories/account.js';
import { entryForm, markingForm } from '../../../support/factories/entry.js';
import { personForm } from '../../../support/factories/person.js';
import { type AgendaDesk, clerk, openAgendaDesk } from '../agenda-desk.js';

let desk: AgendaDesk;
let id: string;
let entryId: string;
let open: string;
let exempt: string;
let officerId: string;

beforeAll(async () => {
  desk = await openAgendaDesk();
  const people = desk.app.get(PeopleService);
  officerId = (await people.register(personForm.officer().build(), userWith('administrator'))).id;
  id = await desk.begin();
  entryId = await desk.addEntry(id, entryForm.build({ officerId }));
  open = await desk.addPaper(id, entryId, 2);
  exempt = await desk.addPaper(id, entryId, 3);
  await desk.markings.mark(id, { paperId: exempt }, markingForm.build({ paragraphs: [1] }), clerk);
});
afterAll(() => desk.remove());

const reader = (about: Partial<CurrentUser>): CurrentUser => ({
  ...PUBLIC_READER,
  accountId: 'account-of-a-reader',
  name: 'A. Reader',
  ...about,
});
const councillor = reader({ personId: 'a-councillor', isCouncillor: true });
const member = (personId: string) =>
  reader({
    personId,
    isCouncillor: true,
    seats: [
      {
        panelId: desk.panel.id,
        personId,
        role: 'member',
        isVacant: false,
        votes: true,
        seesExempt: false,
        limitedTo: null,
        from: '2017-05-19',
        to: null,
      },
    ],
  });
const read = (paperId: string, user: CurrentUser) => desk.app.get(PaperReading).open(id, paperId, user);

describe('a paper of a draft', () => {
  it('is there for the clerk, the monitoring officer and the officer named on the item', async () => {
    for (const user of [clerk, userWith('monitoring-officer'), reader({ personId: officerId })]) {
      await expect(read(exempt, user)).resolves.toMatchObject({ id: exempt });
    }
  });

  it('is not there for anybody else, open or exempt', async () => {
    for (const user of [councillor, member('a-member'), userWith('administrator')]) {
      await expect(read(open, user)).rejects.toThrow(NotFound);
      await expect(read(exempt, user)).rejects.toThrow(NotFound);
    }
  });
});

describe('a paper of a published agenda', () => {
  beforeAll(async () => {
    const person = await desk.app
      .get(PeopleService)
      .register(personForm.build({ surname: 'Interested' }), userWith('administrator'));
    await desk.interests.add(id, entryId, person.id, clerk);
    interested = member(person.id);
    await desk.settle(id, 'published');
  });
  let interested: CurrentUser;

  it('is open to everybody who is signed in where it is open', async () => {
    await expect(read(open, councillor)).resolves.toMatchObject({ id: open });
  });

  it('stays with those who prepare the agenda where its item was withdrawn', async () => {
    await desk.settle(id, 'draft');
    const withdrawnId = await desk.addEntry(id);
    const withdrawn = await desk.addPaper(id, withdrawnId, 1);
    const { version } = await desk.entry(id, withdrawnId);
    const why = { reason: 'It should not have been here.', version };
    await desk.app.get(WithdrawalsService).withdraw(id, withdrawnId, why, clerk);
    await desk.settle(id, 'published');

    await expect(read(withdrawn, councillor)).rejects.toThrow(NotFound);
    await expect(read(withdrawn, member('a-member'))).rejects.toThrow(NotFound);
    await expect(read(withdrawn, clerk)).resolves.toMatchObject({ id: withdrawn });
  });

  it('opens to the members who decide on it, and each opening of an exempt one is on record', async () => {
    await read(exempt, member('a-member'));

    const [last] = (await desk.eventsOf(exempt)).slice(-1);
    expect(last).toMatchObject({
      action: 'opened a paper that is not for publication',
      actor: 'A. Reader',
      detail: { because: 'voting-member', pages: '3-5' },
    });
  });

  it('stays closed to whoever has an interest, and to members of other panels under paragraph 1', async () => {
    await expect(read(exempt, interested)).rejects.toThrow(NotAllowed);
    await expect(read(exempt, councillor)).rejects.toThrow(NotAllowed);
    expect((await desk.eventsOf(exempt)).filter(({ actor }) => actor === 'A. Reader')).toHaveLength(2);
  });
});
