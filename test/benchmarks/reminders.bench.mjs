// What a day's digests cost when every action of a large council is late: who is told of what, and the mails written and
// put into the outbox, beside the same with a tenth of the owners.
import { UnitOfWork } from '../../dist/src/platform/database/unit-of-work.js';
import { Action } from '../../dist/src/workspace/actions/action.entity.js';
import { ActionRaising } from '../../dist/src/workspace/actions/action-raising.service.js';
import { MeetingsService } from '../../dist/src/workspace/meetings/meetings.service.js';
import { Person } from '../../dist/src/workspace/people/person.entity.js';
import { ReminderRuns } from '../../dist/src/workspace/reminders/runs/reminder-runs.service.js';
import { configOver, openApp, withFolder } from './bench-app.mjs';
import { fillBulk } from './council/bulk-writer.mjs';
import { found, FOUNDER } from './council/founding.mjs';
import { timeOf } from './measure.mjs';

const TODAY = '2017-10-16';
/** A week before: owner and manager or lead officer are told. */
const DUE_ON = '2017-10-09';
const ACTIONS_EACH = 20;
const FEW = 500;
const MANY = 5000;
const MEGABYTE = 1024 * 1024;

export async function remindersBench() {
  const [few, many] = [await digestsOf(FEW), await digestsOf(MANY)];
  return [
    row('Digests of a day, by the owner', many.milliseconds / MANY / (few.milliseconds / FEW)),
    row('Memory while they are made', many.peak / few.peak),
    {
      what: `${MANY} digests of ${MANY * ACTIONS_EACH} overdue actions: ${(many.milliseconds / 1000).toFixed(1)} s`,
      against: `${FEW} of ${FEW * ACTIONS_EACH}: ${(few.milliseconds / 1000).toFixed(1)} s`,
      ratio: many.milliseconds / few.milliseconds,
    },
  ];
}

function row(what, ratio) {
  return { what: `${what}, ${MANY} owners of ${MANY * ACTIONS_EACH} actions`, against: `the same with ${FEW}`, ratio };
}

function digestsOf(owners) {
  return withFolder(async (folder) => {
    const config = configOver(folder);
    const first = await openApp(config);
    const { person, action } = await patternsIn(first);
    await first.close();
    await fillBulk(config.database, ['people', 'actions'], async (write) => {
      for (let owner = 0; owner < owners; owner += 1) {
        const id = idOf(1, owner);
        await write('people', { ...person, id, mail: `owner${owner}@council.example`, slug: `owner-${owner}` });
        for (let each = 0; each < ACTIONS_EACH; each += 1) {
          const number = owner * ACTIONS_EACH + each;
          const own = {
            id: idOf(2, number),
            clause_id: idOf(3, number),
            owner_person_id: id,
            reference: `B ${number}`,
          };
          await write('actions', { ...action, ...own });
        }
      }
    });
    const app = await openApp(config);
    const watch = watchMemory();
    const milliseconds = await timeOf(() => app.get(ReminderRuns, { strict: false }).run(TODAY));
    const peak = watch.stop();
    await app.close();
    return { milliseconds, peak };
  });
}

/** One officer and one late action, made as the product makes them, for the rows of all others. */
async function patternsIn(app) {
  const { panels } = await found(app);
  const [panel] = panels;
  const get = (service) => app.get(service, { strict: false });
  const meeting = await get(MeetingsService).schedule(
    { panelId: panel.id, kind: 'ordinary', day: '2017-08-22' },
    FOUNDER,
  );
  const units = get(UnitOfWork);
  const at = { panelId: panel.id, meetingId: meeting.id, day: meeting.day };
  await units.run((unit) => get(ActionRaising).raise(unit, at, [CLAUSE], FOUNDER));
  return { person: await rowOf(units, Person, { kind: 'officer' }), action: await rowOf(units, Action, {}) };
}

/** As it stands in the table. */
async function rowOf(units, entity, where) {
  const repository = units.reading(entity);
  const record = await repository.findOneBy(where);
  return Object.fromEntries(
    repository.metadata.columns.map((column) => [column.databaseName, column.getEntityValue(record) ?? null]),
  );
}

function watchMemory() {
  let peak = 0;
  const look = () => (peak = Math.max(peak, process.memoryUsage().rss / MEGABYTE));
  const timer = setInterval(look, 50);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return peak;
    },
  };
}

function idOf(kind, number) {
  return `01920000-0000-7000-800${kind}-${String(number).padStart(12, '0')}`;
}

const CLAUSE = {
  clauseId: idOf(4, 0),
  reference: 'B 1',
  referenceKey: 'B 1',
  source: 'clause',
  resolutionId: null,
  minuteNumber: '1',
  wording: 'That the figures on placements inside and outside the borough be circulated to all members of the panel.',
  isPrivate: false,
  publicLabel: null,
  opensToMembers: false,
  officerIds: [],
  interestedIds: [],
  owner: null,
  due: null,
  dueOn: DUE_ON,
  noDateBecause: null,
  waitingFor: null,
};
