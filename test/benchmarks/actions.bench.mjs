// What the pages of actions and decisions cost with twenty years of a large council behind them, beside the same pages of
// the same council with a year of a few panels: on both engines, turn by turn, so that both meet the same machine.
import pg from 'pg';
import { configOver, openApp, withFolder } from './bench-app.mjs';
import { fillBulk } from './council/bulk-writer.mjs';
import { found } from './council/founding.mjs';
import { TABLES, WORDS, writeHistory } from './council/history.mjs';
import { signedIn } from './council/visitor.mjs';
import { percentileOf, timeOf } from './measure.mjs';

const RUNS = 100;
/** A word in everything takes so long that a few say enough. */
const FEW_RUNS = 5;
/** Four clauses in each resolution, an action for each clause: 1,000 and 1,017,436. */
const SMALL = { panels: 5, meetings: 10, resolutions: 5 };
const LARGE = { panels: 40, meetings: 203, resolutions: 32 };
const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export async function actionsBench() {
  return [...(await onSqlite()), ...(await onPostgres())];
}

function onSqlite() {
  return withFolder((small) => withFolder((large) => compare('SQLite', configOver(small), configOver(large))));
}

async function onPostgres() {
  const server = new pg.Client({ connectionString: SERVER });
  await server.connect();
  const names = ['small', 'large'].map((name) => `minutebook_bench_${name}_${process.pid}`);
  for (const name of names) await server.query(`CREATE DATABASE ${name}`);
  const [small, large] = names.map((name) => Object.assign(new URL(SERVER), { pathname: `/${name}` }).toString());
  try {
    return await withFolder((one) =>
      withFolder((other) => compare('PostgreSQL', configOver(one, small), configOver(other, large))),
    );
  } finally {
    for (const name of names) await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.end();
  }
}

async function compare(engine, smallConfig, largeConfig) {
  const small = await councilOver(smallConfig, SMALL);
  const large = await councilOver(largeConfig, LARGE);
  const rows = [];
  for (const [index, { what, runs = RUNS, read: readSmall }] of small.pages.entries()) {
    const readLarge = large.pages[index].read;
    const times = { small: [], large: [] };
    for (let run = -1; run < runs; run += 1) {
      const [few, many] = [await timeOf(readSmall), await timeOf(readLarge)];
      if (run < 0) continue;
      times.small.push(few);
      times.large.push(many);
    }
    const of = (list) => ({ median: percentileOf(list, 50), p99: percentileOf(list, 99) });
    rows.push({ what, engine, small: of(times.small), large: of(times.large) });
  }
  await small.app.close();
  await large.app.close();
  return rows;
}

async function councilOver(config, size) {
  const founding = await openApp(config);
  const council = await found(founding);
  await founding.close();
  let history;
  await fillBulk(config.database, TABLES, async (write) => {
    history = await writeHistory(council, size, write);
  });
  const app = await openApp(config);
  await app.listen(0, '127.0.0.1');
  return { app, pages: await pagesOf(await app.getUrl(), council, history) };
}

async function pagesOf(base, { panels: [panel], clerk: clerkMail, chair: chairMail, officer: officerMail }, history) {
  const clerk = await signedIn(base, clerkMail);
  const chair = await signedIn(base, chairMail);
  const officer = await signedIn(base, officerMail);
  const decisions = (word) => () => clerk(`/workspace/decisions?search=${word}`);
  return [
    { what: 'Tracker, all panels', read: () => clerk('/workspace/actions') },
    { what: 'Tracker, one panel', read: () => clerk(`/workspace/actions?panelId=${panel.id}`) },
    { what: 'Chair’s page', read: () => chair(`/workspace/meetings/${history.nextMeetingOfFirst}/chairs-page`) },
    { what: 'My page, councillor', read: () => chair('/workspace') },
    { what: 'My page, officer', read: () => officer('/workspace') },
    { what: 'Decisions, a word in 30', read: decisions(WORDS.rarest) },
    { what: 'Decisions, a word in 250', read: decisions(WORDS.rare) },
    { what: 'Decisions, a word in 1,000 (beside 250)', read: decisions(WORDS.frequent) },
    { what: 'Decisions, a word in all', runs: FEW_RUNS, read: decisions(WORDS.common) },
  ];
}
