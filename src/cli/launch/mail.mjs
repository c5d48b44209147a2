import './node-version.mjs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { whileLocked } from './lock.mjs';
import { say } from './project.mjs';

const USAGE = `Usage: npm run mail [-- --smtp PORT --web PORT]

Starts a mail server for this machine only that delivers nothing: every mail it takes can be read in a browser.

  --smtp PORT  where it takes mails (1025)
  --web PORT   where they are read (1080)
  --help       show this`;
const HERE = '127.0.0.1';
const OPTIONS = {
  smtp: { type: 'string', default: '1025' },
  web: { type: 'string', default: '1080' },
  help: { type: 'boolean', short: 'h', default: false },
};

const wishes = wishesIn(process.argv.slice(2));
if (wishes.problem !== undefined) end(2, `${wishes.problem}\n\n${USAGE}`);
else if (wishes.help) console.log(USAGE);
else await serve(wishes);

async function serve({ smtp, web }) {
  for (const port of [smtp, web]) {
    if (!(await isFree(port))) return end(1, `Port ${port} of this machine is taken.`);
  }
  await whileLocked(install);
  const { default: maildev } = await import('maildev'); // not at the top: it may just have been installed
  await maildev({ smtp, web, ip: HERE, webIp: HERE, silent: true }).listen();
  console.log(`Mails can be read at http://${HERE}:${web} until this is stopped.
To have Minutebook send them here, start it with SMTP_URL=smtp://${HERE}:${smtp}, or write that into .env:

  SMTP_URL=smtp://${HERE}:${smtp} npm start`);
}

function wishesIn(args) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const [smtp, web] = [values.smtp, values.web].map(portIn);
    if (smtp === web) throw new Error('Mails are taken and read at two different ports.');
    return { ...values, smtp, web };
  } catch (error) {
    return { problem: error.message };
  }
}

function portIn(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new Error(`"${text}" is no port: it must be a whole number from 1 to 65535.`);
  return port;
}

function isFree(port) {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, HERE, () => probe.close(() => resolve(true)));
  });
}

function end(code, problem) {
  say(problem);
  process.exitCode = code;
}
