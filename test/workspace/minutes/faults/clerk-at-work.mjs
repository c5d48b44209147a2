// The built program as one process in which a clerk works, and which ends by SIGKILL: see clerk-processes.ts.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '../../../../dist/src/app.setup.js';
import { Config } from '../../../../dist/src/platform/config/config.js';
import { FailPoint } from '../../../../dist/src/platform/config/fail-point.js';
import { UnitOfWork } from '../../../../dist/src/platform/database/unit-of-work.js';
import { JobRunner } from '../../../../dist/src/platform/jobs/job-runner.js';
import { createLogger } from '../../../../dist/src/platform/logging/logger.js';
import { ActsService } from '../../../../dist/src/workspace/actions/acts/acts.service.js';
import { ApprovalService } from '../../../../dist/src/workspace/minutes/approval/approval.service.js';
import { CheckService } from '../../../../dist/src/workspace/minutes/checks/check.service.js';
import { MinuteItemsService } from '../../../../dist/src/workspace/minutes/items/minute-items.service.js';
import { MinutesPublicationService } from '../../../../dist/src/workspace/minutes/publication/minutes-publication.service.js';
import { SignatureService } from '../../../../dist/src/workspace/minutes/signature/signature.service.js';

const INSTANT = '2017-10-16T09:00:00.000Z';

const config = Config.from(process.env);
const clock = { now: () => new Date(INSTANT) };
const councilClock = { now: () => INSTANT, today: () => '2017-10-16' };
const app = await createApp({ config, systemClock: clock, councilClock }, createLogger(config));
await app.init();
const get = (service) => app.get(service, { strict: false });

const ACTS = {
  check: ({ minutesId, version, user }) => get(CheckService).check(minutesId, version, user),
  'take-back': ({ minutesId, version, user }) => get(CheckService).takeBack(minutesId, version, user),
  save: ({ minutesId, minuteId, user, form }) => get(MinuteItemsService).save(minutesId, minuteId, form, user),
  order: ({ minutesId, version, user }) => get(MinutesPublicationService).publish(minutesId, version, user),
  publish: () => get(JobRunner).runDue(),
  approve: ({ minutesId, version, user, form }) => get(ApprovalService).record(minutesId, { ...form, version }, user),
  'act-on-action': async ({ name, actionId, form, user, hasEvidence }) =>
    get(ActsService).take(name, actionId, form, user, hasEvidence ? [await received()] : []),
  sign: ({ minutesId, version, user, form }) => get(SignatureService).sign(minutesId, { ...form, version }, user),
};

let statements = 0;
let killAt = null;
await countStatements();
onlyWhereItIsToDie(get(FailPoint));

process.on('message', async ({ act, kill, ...order }) => {
  statements = 0;
  killAt = kill;
  const answer = await answerTo(ACTS[act], order);
  // What was to be killed and came to its end is killed before it can say so.
  if (kill) await die(kill);
  process.send({ ...answer, statements });
});
process.on('disconnect', () => process.exit());
process.send('ready');

/** A file as it has come in. */
async function received() {
  const content = '%PDF-1.7 evidence';
  const path = join(config.folders.tmp, String(process.pid));
  await mkdir(config.folders.tmp, { recursive: true });
  await writeFile(path, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { field: 'files', fileName: 'evidence.pdf', mediaType: '', path, sha256, size: content.length };
}

async function answerTo(act, order) {
  try {
    await act(order);
    return { refusal: null };
  } catch (error) {
    return { refusal: `${error.constructor.name}: ${error.message}` };
  }
}

/** Counts what goes to the database from the first statement of a unit on, and dies before the one that was chosen. */
async function countStatements() {
  const connection = await get(UnitOfWork).run(async ({ manager }) => manager.connection);
  const usual = connection.logger;
  const logQuery = (query) => {
    if (statements > 0 || /^(BEGIN|START)/.test(query)) statements += 1;
    if (killAt?.statement === statements) void die(killAt);
  };
  connection.logger = new Proxy(usual, { get: (target, name) => (name === 'logQuery' ? logQuery : target[name]) });
}

/** What was left by somebody killed is done by a process that has a place to fail of its own, and comes to it later. */
function onlyWhereItIsToDie(failPoint) {
  const pass = failPoint.pass.bind(failPoint);
  failPoint.pass = (name) => killAt && pass(name);
}

/** By its own hand at this very statement, or by another's, while it goes on. */
function die({ by }) {
  if (by === 'itself') process.kill(process.pid, 'SIGKILL');
  else process.send('kill me');
  return new Promise(() => undefined);
}
