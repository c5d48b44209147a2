import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { ActingUser } from '../acting-user.js';
import { ReplyForm, ReportBackForm, SendingForm } from './bodies.form.js';
import { Replies } from './replies.service.js';
import { Sendings } from './sendings.service.js';

/** Records whichever of these a form is of. */
@Injectable()
export class BodyDeeds {
  constructor(
    private readonly sendings: Sendings,
    private readonly replies: Replies,
  ) {}

  async record(
    { id, bodyId }: { readonly id: string; readonly bodyId: string },
    form: SendingForm | ReplyForm | ReportBackForm,
    user: ActingUser & Reader,
  ): Promise<void> {
    if (form instanceof SendingForm) return this.sendings.record(id, bodyId, form, user);
    if (form instanceof ReplyForm) return this.replies.record(id, bodyId, form, user);
    return this.replies.reportBack(id, bodyId, form, user);
  }
}
