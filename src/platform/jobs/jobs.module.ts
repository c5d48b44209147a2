import { Global, Module } from '@nestjs/common';
import { JobBell } from './job-bell.js';
import { JobDispatcher } from './job-dispatcher.js';
import { JobHandlers } from './job-handlers.js';
import { JobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';
import { Leases } from './leases.js';

@Global()
@Module({
  providers: [JobBell, JobDispatcher, JobHandlers, JobQueue, JobRunner, Leases],
  exports: [JobDispatcher, JobHandlers, JobQueue, JobRunner, Leases],
})
export class JobsModule {}
