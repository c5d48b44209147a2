// The same large council for every bench, set up through its services: forty panels with members and officers, and the
// four people whose pages are measured.
import { PUBLIC_READER } from '../../../dist/src/domain/access/roles.js';
import { AccountsService } from '../../../dist/src/workspace/accounts/accounts.service.js';
import { AuthorityService } from '../../../dist/src/workspace/authority/authority.service.js';
import { MunicipalYearsService } from '../../../dist/src/workspace/authority/municipal-years/municipal-years.service.js';
import { PanelsService } from '../../../dist/src/workspace/panels/panels.service.js';
import { SeatsService } from '../../../dist/src/workspace/panels/seats.service.js';
import { PeopleService } from '../../../dist/src/workspace/people/people.service.js';
import { PostHoldingsService } from '../../../dist/src/workspace/people/posts/post-holdings.service.js';
import { PostsService } from '../../../dist/src/workspace/people/posts/posts.service.js';

export const PANELS = 40;
const POSTS_OF_EACH = 8;
const COUNCILLORS = 60;
export const PASSWORD = 'heron lantern gravel';

export const FOUNDER = {
  ...PUBLIC_READER,
  roles: ['administrator', 'clerk'],
  clerkOf: 'all',
  accountId: 'bench',
  name: 'B. Ench',
};

export async function found(app) {
  const get = (service) => app.get(service, { strict: false });
  await get(AuthorityService).establish(COUNCIL, FOUNDER);
  await get(MunicipalYearsService).add({ startsOn: '2017-05-19', endsOn: '2018-05-17' }, FOUNDER);
  const register = (kind, index) => {
    const title = kind === 'councillor' ? { title: 'Councillor' } : {};
    const name = { forenames: `Alex${index}`, surname: `${kind === 'councillor' ? 'Member' : 'Officer'}${index}` };
    const mail = `${kind}${index}@council.example`;
    return get(PeopleService).register({ kind, ...title, ...name, mail, namedInPublic: true }, FOUNDER);
  };
  const councillors = [];
  for (let index = 0; index < COUNCILLORS; index += 1) councillors.push(await register('councillor', index));
  const panels = [];
  for (let index = 0; index < PANELS; index += 1) {
    const panel = await get(PanelsService).create(
      { ...PANEL, name: `Panel of ${index}`, reference: `PA${index}` },
      FOUNDER,
    );
    for (const [place, role] of ['chair', 'member', 'member', 'member'].entries()) {
      const { id: personId } = councillors[(index * 4 + place) % COUNCILLORS];
      await get(SeatsService).add(panel.id, { role, personId, from: '2016-05-20' }, FOUNDER);
    }
    const posts = [];
    for (let place = 0; place < POSTS_OF_EACH; place += 1) {
      const number = index * POSTS_OF_EACH + place;
      const officer = await register('officer', number);
      const { id } = await get(PostsService).setUp({ title: `Manager of ${number}`, isJobShare: false }, FOUNDER);
      await get(PostHoldingsService).appoint(id, { personId: officer.id, from: '2016-01-01' }, FOUNDER);
      posts.push({ id, title: `Manager of ${number}`, officer });
    }
    panels.push({ ...panel, posts });
  }
  const accounts = await openAccounts(get, panels, councillors);
  return { panels, councillors, ...accounts };
}

/** Sign-in names of those whose pages are measured. */
async function openAccounts(get, [first], [chair]) {
  const clerk = {
    kind: 'officer',
    forenames: 'C.',
    surname: 'Lerk',
    mail: 'clerk@council.example',
    namedInPublic: true,
  };
  const { id: clerkId } = await get(PeopleService).register(clerk, FOUNDER);
  const open = (personId, mail, roles = [], clerksEveryPanel = false) =>
    get(AccountsService).open({ personId, mail, roles, clerksEveryPanel, password: PASSWORD }, FOUNDER);
  await open(clerkId, clerk.mail, ['clerk'], true);
  await open(chair.id, chair.mail);
  const { officer } = first.posts[0];
  await open(officer.id, officer.mail);
  return { clerk: clerk.mail, chair: chair.mail, officer: officer.mail };
}

const COUNCIL = {
  name: 'Bench Council',
  address: 'Town Hall',
  nation: 'england',
  brandColour: '#1d4f91',
  dayCountProfile: 'principal',
  officeClosesAt: '17:00',
  teamName: 'Team',
  teamMailbox: 'team@council.example',
  teamTelephone: '01632 960000',
  filmingNotice: '',
  accessNotice: '',
  formatsNotice: '',
};

const PANEL = {
  kind: 'panel',
  partVaApplies: true,
  pageStyle: 'right-hand',
  membershipLayout: 'sentence',
  chairWord: 'Chair',
  defaultPlace: 'Town Hall',
  defaultTime: '17:00',
  firstNumber: 1,
};
