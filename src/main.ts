import { createApp } from './app.setup.js';
import { RunningCouncilClock } from './platform/config/council-clock.js';
import { loadConfig } from './platform/config/load-config.js';
import { RealSystemClock } from './platform/config/system-clock.js';
import { JobDispatcher } from './platform/jobs/job-dispatcher.js';
import { createLogger } from './platform/logging/logger.js';

const config = loadConfig();
const systemClock = new RealSystemClock();
const logger = createLogger(config);
const app = await createApp({ config, systemClock, councilClock: new RunningCouncilClock(systemClock) }, logger);
app.get(JobDispatcher).start();
await app.listen(config.port, config.host);
logger.info(`Minutebook is at ${config.baseUrl}`);
