import { Global, Module } from '@nestjs/common';
import { Csrf } from './csrf.js';
import { EmailDrawing } from './emails/email-drawing.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { FormStamps } from './kept-forms/form-stamps.js';
import { KeptForms } from './kept-forms/kept-forms.js';
import { KeptFormsController } from './kept-forms/kept-forms.controller.js';
import { LostForms } from './kept-forms/lost-forms.js';
import { Seal } from './kept-forms/seal.js';
import { SessionStore } from './session/session-store.js';
import { Sessions } from './session/sessions.js';

/** What the web needs of the container; `accounts` adds `Readers` to it and `app` a `PageFrame`. */
@Global()
@Module({
  controllers: [HealthController, KeptFormsController],
  providers: [Csrf, EmailDrawing, FormStamps, KeptForms, LostForms, Readiness, Seal, Sessions, SessionStore],
  exports: [Csrf, EmailDrawing, KeptForms, Readiness, Sessions],
})
export class WebModule {}
