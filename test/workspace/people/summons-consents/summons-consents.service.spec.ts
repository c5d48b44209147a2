import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotAllowed } from '../../../../src/domain/errors.js';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { AuditTrail } from '../../../../src/platform/audit/audit-trail.js';
import { newId } from '../../../../src/platform/database/new-id.js';
import { Person } from '../../../../src/workspace/people/person.entity.js';
import { SummonsConsentsService } from '../../../../src/workspace/people/summons-consents/summons-consents.service.js';
import { openDatabase, type TestDatabase } from '../../../support/database.js';
import { userWith } from '../../../support/factories/account.js';
import { FixedClock } from '../../../support/fixed-clock.js';

const clerk = userWith('clerk');
const own = { ...userWith(), name: 'Mary Elliott', personId: 'elliott', isCouncillor: true };
let house: TestDatabase;
let consents: SummonsConsentsService;

beforeEach(async () => {
  house = await openDatabase();
  const clock = new FixedClock();
  consents = new SummonsConsentsService(house.database.unitOfWork, new AuditTrail(clock.system), clock);
  await register('elliott', 'councillor');
});
afterEach(() => house.remove());

async function register(id: string, kind: 'councillor' | 'officer'): Promise<void> {
  await house.database.unitOfWork.run(({ manager }) =>
    manager.insert(Person, {
      id,
      kind,
      surname: 'Elliott',
      sortKey: 'elliott',
      namedInPublic: true,
      slug: id,
      publishContact: false,
      version: 1,
    }),
  );
}

const give = (address: string, on?: string, user = clerk) =>
  consents.give('elliott', { address, ...(on === undefined ? {} : { on }) }, user);
const withdraw = (on?: string, user = clerk) => consents.withdraw('elliott', on === undefined ? {} : { on }, user);
const lines = async () =>
  (await consents.of('elliott', clerk)).map(
    ({ address, consentedOn, withdrawnOn }) => `${address} ${consentedOn} ${withdrawnOn ?? 'stands'}`,
  );

describe('consent to electronic summonses', () => {
  it('is recorded by a clerk for the day on which the letter came, and by whom', async () => {
    await give('m@home.example', '2017-09-01');

    expect(await consents.of('elliott', clerk)).toMatchObject([
      { address: 'm@home.example', consentedOn: '2017-09-01', withdrawnOn: null, recordedBy: 'D. Esk' },
    ]);
  });

  it('is given by the councillor for today, whatever day is sent', async () => {
    await give('m@home.example', '2017-09-01', own);

    expect(await lines()).toEqual(['m@home.example 2017-10-16 stands']);
  });

  it('ends where another address is consented to, and both stay on record', async () => {
    await give('m@home.example', '2017-09-01');
    await give('m@new.example', '2017-10-02');

    expect(await lines()).toEqual(['m@new.example 2017-10-02 stands', 'm@home.example 2017-09-01 2017-10-02']);
  });

  it('is withdrawn from a day on, and may be given anew', async () => {
    await give('m@home.example', '2017-09-01');
    await withdraw('2017-10-02');
    await give('m@home.example', '2017-10-02');
    await withdraw(undefined, own);

    expect(await lines()).toEqual(['m@home.example 2017-10-02 2017-10-16', 'm@home.example 2017-09-01 2017-10-02']);
    const [latest] = await consents.of('elliott', own);
    expect(latest?.withdrawalRecordedBy).toBe('Mary Elliott');
  });

  it('is in the audit trail, without the address', async () => {
    await give('m@home.example');
    await withdraw();

    const events = await house.database.unitOfWork.reading(AuditEvent).find({ order: { id: 'ASC' } });
    expect(events.map(({ action, detail }) => [action, detail])).toEqual([
      ['recorded the consent to electronic summons', { on: '2017-10-16' }],
      ['recorded the withdrawal of the consent to electronic summons', { on: '2017-10-16' }],
    ]);
  });

  it.each([
    ['the same address again', 'm@home.example', '2017-10-02', 'Summonses go to this address already'],
    ['a day before the last on record', 'n@home.example', '2017-08-31', 'Enter Friday 1 September 2017'],
    ['a day to come', 'n@home.example', '2017-10-17', 'Enter a day that is not in the future'],
  ])('refuses %s', async (_case, address, on, message) => {
    await give('m@home.example', '2017-09-01');

    await expect(give(address, on)).rejects.toThrow(message);
  });

  it('refuses to withdraw what was not given', async () => {
    await expect(withdraw()).rejects.toThrow('There is no consent to withdraw');
  });

  it('refuses officers, who are not summoned', async () => {
    const id = newId();
    await register(id, 'officer');

    await expect(consents.give(id, { address: 'o@council.example' }, clerk)).rejects.toThrow(
      'Only councillors are summoned to the council.',
    );
  });

  it.each(['monitoring-officer', 'proper-officer'] as const)('is not for the %s to record', async (role) => {
    await expect(give('m@home.example', undefined, userWith(role))).rejects.toBeInstanceOf(NotAllowed);
  });

  it('is not for other councillors to record or to read', async () => {
    const other = { ...own, personId: 'watson' };

    await expect(give('m@home.example', undefined, other)).rejects.toBeInstanceOf(NotAllowed);
    await expect(consents.of('elliott', other)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('stands once where it is sent twice at the same moment', async () => {
    const answers = await Promise.allSettled([give('m@home.example'), give('m@home.example')]);

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await lines()).toHaveLength(1);
  });
});
