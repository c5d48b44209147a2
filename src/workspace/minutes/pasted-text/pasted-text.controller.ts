import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { MinutesEdits } from '../minutes-edits.js';
import { minutesFormPage } from '../minutes-form-page.js';
import { minutesPaths } from '../minutes.paths.js';
import { PastedTextForm } from './pasted-text.form.js';
import { PastedTextService } from './pasted-text.service.js';

const PAGE = 'workspace/minutes/form';

/** Minutes that were written in Word, taken in at once. */
@Controller('workspace/minutes/:id/pasted-text')
export class PastedTextController {
  constructor(
    private readonly pasted: PastedTextService,
    private readonly edits: MinutesEdits,
  ) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, await this.page(id, user));
  }

  @Post()
  async create(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { value, errors } = await submitForm(PastedTextForm, body, (form) => this.pasted.take(id, form, user));
    if (errors) return response.status(errors.status).render(PAGE, await this.page(id, user, body, errors));
    sayNext(request, { text: value === 1 ? 'One minute is written.' : `${value} minutes are written.` });
    response.redirect(303, minutesPaths.show(id));
  }

  private async page(id: string, user: CurrentUser, typed?: object, errors?: FormErrors) {
    const minutes = await this.edits.refuseUnlessOpenTo(id, user);
    return minutesFormPage(
      minutes,
      {
        heading: 'Paste the whole text',
        lede: 'Each numbered heading in capitals, such as “20. TERMS OF REFERENCE”, becomes a minute, or fills the one of the same heading and takes the place of what is written there. “Resolved:-” with “(1) That …” becomes a resolution with its clauses. What stands above the first heading is not taken in: it comes from the attendance sheet.',
        action: minutesPaths.pastedText(id),
        fields: [{ name: 'text', label: 'Text of the minutes', kind: 'textarea', rows: 20 }],
        submit: { text: 'Take the text in' },
      },
      { version: minutes.version },
      typed,
      errors,
    );
  }
}
