import { Global, Module } from '@nestjs/common';
import { Csrf } from './csrf.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { SessionStore } from './session/session-store.js';
import { Sessions } from './session/sessions.js';

/** What the web needs of the container; `accounts` adds `Readers` to it and `app` a `PageFrame`. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [Csrf, Readiness, Sessions, SessionStore],
  exports: [Csrf, Readiness, Sessions],
})
export class WebModule {}
