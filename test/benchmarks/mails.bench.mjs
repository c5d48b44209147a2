// How fast mails leave through the outbox, beside nodemailer doing the same sends over as many connections, and whether
// memory grows with their number.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { UnitOfWork } from '../../dist/src/platform/database/unit-of-work.js';
import { MailRunner } from '../../dist/src/platform/mail/mail-runner.js';
import { Outbox } from '../../dist/src/platform/mail/outbox.js';
import { messageOf } from '../../dist/src/platform/mail/transport/message-of.js';
import { configOver, openApp, withFolder } from './bench-app.mjs';
import { timeOf } from './measure.mjs';

const FEW = 1_000;
const MANY = 10_000;
const TIMED = 3_000;
const CONNECTIONS = 5;
/** Seldom: each look collects the garbage first, so that only what is held counts. */
const LOOK_MS = 2_000;
const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
/** As long as the digest of somebody with twenty actions. */
const LINES = Array.from({ length: 20 }, (_, number) => `${number + 1}. Report back on the works of ward ${number}.`);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

export async function mailsBench() {
  const sink = fork(new URL('council/mail-sink.mjs', import.meta.url));
  const [port] = await once(sink, 'message');
  try {
    return [...(await on('SQLite', port)), ...(await withPostgres((url) => on('PostgreSQL', port, url)))];
  } finally {
    sink.disconnect();
  }
}

function on(engine, port, databaseUrl) {
  return withFolder(async (folder) => {
    const settings = {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      SMTP_CONNECTIONS: `${CONNECTIONS}`,
      MAILS_PER_MINUTE: '60000',
    };
    const app = await openApp(configOver(folder, databaseUrl, settings));
    await sendThrough(app, 100, 'warm-up');
    const few = await heapOf(() => sendThrough(app, FEW, 'few'));
    const many = await heapOf(() => sendThrough(app, MANY, 'many'));
    await sendBare(port, 100);
    const bare = await timeOf(() => sendBare(port, TIMED));
    const ours = await sendThrough(app, TIMED, 'timed');
    await app.close();
    return [
      {
        what: `${TIMED} mails from the outbox, ${engine}: ${perSecond(ours)} a second`,
        against: `nodemailer alone: ${perSecond(bare)} a second`,
        ratio: ours / bare,
      },
      { what: `Most memory at ${MANY} mails, ${engine}`, against: `at ${FEW}`, ratio: many / few },
    ];
  });
}

/** Milliseconds that the sending took. */
async function sendThrough(app, count, name) {
  await app.get(UnitOfWork, { strict: false }).run(async (unit) => {
    const outbox = app.get(Outbox, { strict: false });
    for (let number = 0; number < count; number += 1) await outbox.queue(unit, orderOf(name, number));
  });
  return timeOf(async () => {
    const tried = await app.get(MailRunner, { strict: false }).runDue();
    if (tried !== count) throw new Error(`${tried} mails were tried, not ${count}.`);
  });
}

/** The most that was held at any look, in bytes. */
async function heapOf(work) {
  let most = 0;
  const look = () => {
    collectGarbage();
    most = Math.max(most, process.memoryUsage().heapUsed);
  };
  const looks = setInterval(look, LOOK_MS);
  await work();
  clearInterval(looks);
  return most;
}

async function sendBare(port, count) {
  const pool = createTransport({ pool: true, maxConnections: CONNECTIONS, host: '127.0.0.1', port });
  let next = 0;
  const lane = async () => {
    for (let number = next++; number < count; number = next++) await pool.sendMail(messageOf(mailOf(number)));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  pool.close();
}

function orderOf(name, number) {
  const { recipientName, recipientAddress, senderName, senderAddress, subject, text, html } = mailOf(number);
  return {
    key: `${name}:${number}`,
    purpose: 'reminder-digest',
    about: { kind: 'person', id: `${number}` },
    to: { name: recipientName, address: recipientAddress },
    from: { name: senderName, address: senderAddress },
    subject,
    text,
    html,
  };
}

function mailOf(number) {
  return {
    messageId: `<bench-${number}@council.example>`,
    recipientName: `Officer ${number}`,
    recipientAddress: `officer-${number}@council.example`,
    senderName: 'Rother Vale Council',
    senderAddress: 'committees@council.example',
    replyTo: null,
    subject: 'Your actions',
    text: LINES.join('\n'),
    html: `<ol>${LINES.map((line) => `<li>${line}</li>`).join('')}</ol>`,
  };
}

async function withPostgres(work) {
  const server = new pg.Client({ connectionString: SERVER });
  await server.connect();
  const name = `minutebook_bench_mails_${process.pid}`;
  await server.query(`CREATE DATABASE ${name}`);
  try {
    return await work(Object.assign(new URL(SERVER), { pathname: `/${name}` }).toString());
  } finally {
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.end();
  }
}

function perSecond(milliseconds) {
  return Math.round((TIMED / milliseconds) * 1000);
}
