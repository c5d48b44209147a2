import supertest from 'supertest';
import { PUBLIC_READER } from '../../dist/src/domain/access/roles.js';
import { AccountsService } from '../../dist/src/workspace/accounts/accounts.service.js';
import { AuthorityService } from '../../dist/src/workspace/authority/authority.service.js';
import { JobRunner } from '../../dist/src/platform/jobs/job-runner.js';
import { MeetingsService } from '../../dist/src/workspace/meetings/meetings.service.js';
import { CheckService } from '../../dist/src/workspace/minutes/checks/check.service.js';
import { MinuteItemsService } from '../../dist/src/workspace/minutes/items/minute-items.service.js';
import { SuggestedMarks } from '../../dist/src/workspace/minutes/checks/suggested-marks.service.js';
import { PastedTextService } from '../../dist/src/workspace/minutes/pasted-text/pasted-text.service.js';
import { MinutesService } from '../../dist/src/workspace/minutes/minutes.service.js';
import { MinutesPublicationService } from '../../dist/src/workspace/minutes/publication/minutes-publication.service.js';
import { PanelsService } from '../../dist/src/workspace/panels/panels.service.js';
import { SeatsService } from '../../dist/src/workspace/panels/seats.service.js';
import { PeopleService } from '../../dist/src/workspace/people/people.service.js';
import { AttendanceService } from '../../dist/src/workspace/proceedings/attendance.service.js';
import { HoldingsService } from '../../dist/src/workspace/proceedings/holding/holdings.service.js';
import { withApp } from './bench-app.mjs';
import { median } from './measure.mjs';

const RUNS = 3;
/** One prints about a page. */
const FEW = 20;
const MANY = 200;
const READER = {
  ...PUBLIC_READER,
  roles: ['administrator', 'clerk'],
  clerkOf: 'all',
  accountId: 'bench',
  name: 'B. Ench',
};
const SENTENCE = 'Members asked how the number of placements had changed, and were told so in **some** detail. ';

/** What a page of long minutes costs, beside a page of short ones. */
export async function minutesBench() {
  const few = await costs(FEW);
  const many = await costs(MANY);
  return Object.keys(few.times).map((act) => ({
    what: `${act} of minutes, by the page, ${many.pages} pages`,
    against: `the same with ${few.pages}`,
    ratio: many.times[act] / many.pages / (few.times[act] / few.pages),
  }));
}

function costs(count) {
  return withApp(async (app) => {
    const get = (service) => app.get(service, { strict: false });
    const agent = await signedIn(app);
    const id = await written(get, count);
    const load = () => get(MinutesService).load(id);
    const download = (file) => agent.get(`/workspace/minutes/${id}/${file}`).buffer(true).parse(collect);
    const check = async () => get(CheckService).check(id, (await load()).version, READER);
    const checkOnce = async () => {
      await check();
      await get(CheckService).takeBack(id, (await load()).version, READER);
    };
    const times = {
      List: await median(RUNS, () => agent.get(`/workspace/minutes/${id}`)),
      Text: await median(RUNS, () => agent.get(`/workspace/minutes/${id}/text`)),
      'Save of one': await median(RUNS, async () => save(get, await load())),
      'Check and its taking back': await median(RUNS, checkOnce),
      'Word file': await median(RUNS, () => download('minutes.docx')),
    };
    const [pdf, pages] = await once(async () => pagesOf((await download('minutes.pdf')).body));
    await check();
    const { version } = await load();
    const [publication] = await once(async () => {
      await get(MinutesPublicationService).publish(id, version, READER);
      await get(JobRunner).runDue();
    });
    return { pages, times: { ...times, PDF: pdf, Publication: publication } };
  });
}

/** Milliseconds of what takes so long that one run says enough, and what came of it. */
async function once(work) {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

async function signedIn(app) {
  const person = {
    kind: 'officer',
    forenames: 'B.',
    surname: 'Ench',
    mail: 'bench@council.example',
    namedInPublic: true,
  };
  const { id: personId } = await app.get(PeopleService, { strict: false }).register(person, READER);
  const account = {
    personId,
    mail: person.mail,
    roles: ['clerk'],
    clerksEveryPanel: true,
    password: 'heron lantern gravel',
  };
  await app.get(AuthorityService, { strict: false }).establish(COUNCIL, READER);
  await app.get(AccountsService, { strict: false }).open(account, READER);
  const agent = supertest.agent(app.getHttpServer());
  const [, _csrf] = /name="_csrf" value="([^"]+)"/.exec((await agent.get('/sign-in')).text);
  await agent.post('/sign-in').type('form').send({ _csrf, mail: account.mail, password: account.password }).expect(303);
  return agent;
}

/** The id of minutes of so many items, each of which cites the first. */
async function written(get, count) {
  const panel = await get(PanelsService).create(PANEL, READER);
  const member = { kind: 'councillor', title: 'Councillor', forenames: 'A.', surname: 'Member', namedInPublic: true };
  const { id: personId } = await get(PeopleService).register({ ...member, mail: 'member@council.example' }, READER);
  await get(SeatsService).add(panel.id, { role: 'chair', personId, from: '2016-05-20' }, READER);
  const meeting = await get(MeetingsService).schedule(
    { panelId: panel.id, kind: 'ordinary', day: '2017-08-22' },
    READER,
  );
  const { lines } = await get(AttendanceService).begin(meeting.id, READER);
  const people = lines.map((line) => ({ id: line.id, mark: 'present' }));
  await get(AttendanceService).save(meeting.id, { people, isBudgetMeeting: false, version: 1 }, READER);
  const { version } = await get(MeetingsService).get(meeting.id);
  await get(HoldingsService).record(meeting.id, { outcome: 'held', version }, READER);
  const { id } = await get(MinutesService).draftFor(meeting.id, READER);
  const text = Array.from({ length: count }, (_minute, index) => minuteOf(index)).join('\n\n');
  await get(PastedTextService).take(id, { text, version: 1 }, READER);
  await get(SuggestedMarks).accept(id, READER);
  return id;
}

/** As it is pasted from Word; each but the first cites the first. */
function minuteOf(index) {
  const paragraph = `${index === 0 ? '' : 'Further to Minute No. 1, '}${SENTENCE.repeat(14)}`;
  const resolution = 'Resolved:- (1) That the report be noted.\n\n(2) That a further report be submitted.';
  return [`${index + 1}. BUSINESS OF ${index + 1}`, paragraph, SENTENCE.repeat(16), resolution].join('\n\n');
}

async function save(get, minutes) {
  const [{ id, heading, version }] = minutes.items;
  const blocks = [{ kind: 'narrative', text: SENTENCE.repeat(20) }];
  await get(MinuteItemsService).save(minutes.id, id, { heading, version, blocks }, READER);
}

function pagesOf(pdf) {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
}

function collect(response, done) {
  const parts = [];
  response.on('data', (part) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
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
  name: 'Bench Panel',
  reference: 'BP',
  kind: 'panel',
  partVaApplies: true,
  pageStyle: 'right-hand',
  membershipLayout: 'sentence',
  chairWord: 'Chair',
  defaultPlace: 'Town Hall',
  defaultTime: '17:00',
  firstNumber: 1,
};
