import { DemoStart } from '../seeds/demo-start.service.js';
import { AppSchedule } from './app.schedule.js';
import { createApp } from './app.setup.js';
import { giveUp, wishesFrom } from './app.start.js';
import { welcome } from './app.welcome.js';
import { RunningCouncilClock } from './platform/config/council-clock.js';
import { loadConfig } from './platform/config/load-config.js';
import { RealSystemClock } from './platform/config/system-clock.js';
import { JobDispatcher } from './platform/jobs/job-dispatcher.js';
import { createLogger } from './platform/logging/logger.js';
import { MailDispatcher } from './platform/mail/mail-dispatcher.js';
import { ReminderSchedule } from './workspace/reminders/runs/reminder-schedule.js';

try {
  const wishes = wishesFrom(process.argv.slice(2));
  const config = loadConfig();
  const systemClock = new RealSystemClock();
  const surroundings = { config, systemClock, councilClock: new RunningCouncilClock(systemClock) };
  const app = await createApp(surroundings, createLogger(config));
  await app.init();
  const opening = await app.get(DemoStart, { strict: false }).prepare(wishes);
  app.get(JobDispatcher).start();
  app.get(MailDispatcher).start();
  app.get(AppSchedule).start();
  app.get(ReminderSchedule, { strict: false }).start();
  await app.listen(config.port, config.host);
  process.stdout.write(welcome(opening, config));
} catch (error) {
  giveUp(error);
}
