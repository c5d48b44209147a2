import { Injectable } from '@nestjs/common';
import type { ClassConstructor } from 'class-transformer';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { meetingPaths } from '../meeting.paths.js';
import { AdjournmentForm, CancellationForm, PostponementForm } from './calling-off.form.js';
import { presentCallingOff } from './calling-off.presenter.js';
import { type CallingOff, CallingOffService } from './calling-off.service.js';
import { DraftAgendas } from './draft-agendas.service.js';
import type { Fate } from './fate.js';

/** The page of each of the three acts, which ask for much the same. */
@Injectable()
export class CallingOffPages {
  constructor(
    private readonly callingOff: CallingOffService,
    private readonly drafts: DraftAgendas,
  ) {}

  async ask(fate: Fate, id: string, user: CurrentUser, response: Response, typed?: object, errors?: FormErrors) {
    const standing = await this.callingOff.standing(fate, id, user);
    const hasDraft = await this.drafts.hasDraft(id);
    const page = presentCallingOff({ fate, standing, hasDraft, reader: user }, typed, errors);
    response.render('workspace/meetings/calling-off', page);
  }

  async take(fate: Fate, id: string, body: object, user: CurrentUser, response: Response) {
    const form: ClassConstructor<CallingOff> = FORMS[fate];
    const { value, errors } = await submitForm(form, body, (sent) => this.callingOff.callOff(fate, id, sent, user));
    if (errors) return this.ask(fate, id, user, response.status(errors.status), body, errors);
    sayNext(response.req, { text: `The meeting has been ${fate}.` });
    response.redirect(303, meetingPaths.show((value.after ?? value.meeting).id));
  }
}

const FORMS = { cancelled: CancellationForm, postponed: PostponementForm, adjourned: AdjournmentForm } as const;
