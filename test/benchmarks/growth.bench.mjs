import { UnitOfWork } from '../../dist/src/platform/database/unit-of-work.js';
import { Publisher } from '../../dist/src/publications/publisher.js';
import { INSTANT, withApp } from './bench-app.mjs';
import { median } from './measure.mjs';

const RUNS = 40;
const FEW = 25;
const MANY = 2500;

/** What a public page costs with a century of meetings behind it, beside the same page with one year. */
export async function growthBench() {
  const few = await costs(FEW);
  const many = await costs(MANY);
  return Object.keys(few).map((page) => ({
    what: `${page}, ${MANY} meetings published`,
    against: `the same with ${FEW}`,
    ratio: many[page] / few[page],
  }));
}

function costs(meetings) {
  return withApp(async (app) => {
    await publishMany(app, meetings);
    await app.listen(0, '127.0.0.1');
    const get = async (path) => (await fetch((await app.getUrl()) + path)).text();
    return {
      'List of past meetings': await median(RUNS, () => get('/meetings?when=past')),
      'Page of one meeting': await median(RUNS, () => get('/panels/bench/meetings/2017-10-01')),
      'Page of a panel': await median(RUNS, () => get('/panels/bench')),
    };
  });
}

async function publishMany(app, meetings) {
  const units = app.get(UnitOfWork);
  const publisher = app.get(Publisher, { strict: false });
  await units.run((unit) => publisher.publish(unit, panel()));
  for (let index = 0; index < meetings; index += 1) {
    const day = new Date(Date.UTC(2017, 9, 1) - index * 86_400_000).toISOString().slice(0, 10);
    await units.run((unit) => publisher.publish(unit, agenda(day)));
  }
}

const FACTS = { files: [], publishedAt: INSTANT, publishedBy: 'bench' };
const MEMBERSHIP = { heading: 'Members', layout: 'list', lines: ['Councillor A. Member'] };

function panel() {
  const content = {
    name: 'Bench Panel',
    slug: 'bench',
    reference: 'BP',
    place: ['Town Hall'],
    time: '5.00 p.m.',
    membership: MEMBERSHIP,
  };
  return { ...FACTS, kind: 'panel', subjectId: 'bench', address: 'panels/bench', day: '2017-10-16', content };
}

function agenda(day) {
  const team = { name: 'Team', mailbox: 'team@council.example', telephone: '01632 960000' };
  const notices = { filming: '', access: '', formats: '' };
  const entry = {
    kind: 'business',
    purpose: null,
    presenter: null,
    papersExpected: 'none',
    wording: [],
    pages: null,
    closed: null,
    papers: [],
  };
  const content = {
    authority: { name: 'Bench Council', properOfficer: null, team, clerk: null, notices },
    panel: { name: 'Bench Panel', slug: 'bench', reference: 'BP' },
    meeting: { kind: 'ordinary', day, time: '5.00 p.m.', place: ['Town Hall'], slug: day },
    issuedOn: day,
    clearDays: null,
    note: null,
    entries: Array.from({ length: 16 }, (_, index) => ({
      ...entry,
      number: String(index + 1),
      title: `Item ${index + 1}`,
    })),
    membership: MEMBERSHIP,
    lastPage: 0,
  };
  return { ...FACTS, kind: 'agenda', subjectId: day, address: `panels/bench/meetings/${day}`, day, content };
}
