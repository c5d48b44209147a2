import { Injectable } from '@nestjs/common';
import type { ClassConstructor } from 'class-transformer';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { meetingPaths } from '../meeting.paths.js';
import { AdjournmentForm, CancellationForm, PostponementForm } from './calling-off.form.js';
import { type AskedAgain, presentCallingOff } from './calling-off.presenter.js';
import { type CallingOff, CallingOffService } from './calling-off.service.js';
import { DraftAgendas } from './draft-agendas.service.js';
import type { Fate } from './fate.js';
import { NewDayWarnings } from './new-day-warnings.service.js';

/** The page of each of the three acts, which ask for much the same. */
@Injectable()
export class CallingOffPages {
  constructor(
    private readonly callingOff: CallingOffService,
    private readonly drafts: DraftAgendas,
    private readonly newDays: NewDayWarnings,
  ) {}

  async ask(fate: Fate, id: string, user: CurrentUser, response: Response, again: AskedAgain = {}) {
    const standing = await this.callingOff.standing(fate, id, user);
    const hasDraft = await this.drafts.hasDraft(id);
    const page = presentCallingOff({ fate, standing, hasDraft, reader: user }, again);
    response.render('workspace/meetings/calling-off', page);
  }

  async take(fate: Fate, id: string, body: object, user: CurrentUser, response: Response) {
    const form: ClassConstructor<CallingOff> = FORMS[fate];
    const { value, errors } = await submitForm(form, body, (sent) => this.callOff(fate, id, sent, user));
    if (errors) return this.ask(fate, id, user, response.status(errors.status), { typed: body, errors });
    if ('warnings' in value) return this.ask(fate, id, user, response.status(200), { typed: body, ...value });
    sayNext(response.req, { text: `The meeting has been ${fate}.` });
    response.redirect(303, meetingPaths.show((value.after ?? value.meeting).id));
  }

  /** Or else what speaks against the new day. */
  private async callOff(fate: Fate, id: string, form: CallingOff, user: CurrentUser) {
    const warnings = await this.newDays.unseen(fate, id, form, user);
    return warnings.length > 0 ? { warnings } : this.callingOff.callOff(fate, id, form, user);
  }
}

const FORMS = { cancelled: CancellationForm, postponed: PostponementForm, adjourned: AdjournmentForm } as const;
