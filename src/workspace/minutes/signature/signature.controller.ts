import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { type Leaves, leavesInWords } from '../../../domain/minutes/leaves.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { LeavesOfMinutes } from '../leaves/leaves-of-minutes.service.js';
import { minutesFormPage } from '../minutes-form-page.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { minutesPaths } from '../minutes.paths.js';
import { SignatureForm } from './signature.form.js';
import { SignatureService } from './signature.service.js';

const PAGE = 'workspace/minutes/form';

/** The signature of approved minutes. */
@Controller('workspace/minutes/:id/signature')
export class SignatureController {
  constructor(
    private readonly signatures: SignatureService,
    private readonly reading: MinutesReading,
    private readonly leaves: LeavesOfMinutes,
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
    const { errors } = await submitForm(SignatureForm, body, (form) => this.signatures.sign(id, form, user));
    if (errors) return response.status(errors.status).render(PAGE, await this.page(id, user, body, errors));
    sayNext(request, { text: 'The minutes are signed. Their text is fixed for good.' });
    response.redirect(303, minutesPaths.show(id));
  }

  private async page(id: string, user: CurrentUser, typed?: object, errors?: FormErrors) {
    const { minutes } = await this.reading.read(id, user);
    const { meeting, presider, mayBeElectronic } = await this.signatures.signing(id);
    const manners = [
      { value: 'by-hand', text: 'By hand, on paper' },
      ...(mayBeElectronic ? [{ value: 'electronically', text: 'Electronically' }] : []),
    ];
    return minutesFormPage(
      minutes,
      {
        heading: 'Record the signature',
        lede: `They were approved on ${longDate(meeting.day)}. Whoever presided there signs them, and afterwards nothing in them can change.`,
        print: { text: printToSign(await this.leaves.of(id)), href: minutesPaths.pdf(id) },
        action: minutesPaths.signature(id),
        fields: [
          { name: 'signedBy', label: 'Who presided and signed' },
          { name: 'signedOn', label: 'Date of the signature', kind: 'date' },
          { name: 'manner', label: 'How they were signed', kind: 'radios', options: manners },
        ],
        submit: { text: 'Record the signature' },
      },
      { signedBy: presider ?? '', signedOn: meeting.day, manner: 'by-hand', version: minutes.version },
      typed,
      errors,
    );
  }
}

function printToSign(leaves: Leaves | null): string {
  return leaves ? `Print them for signing, on ${leavesInWords(leaves)}` : 'Print them for signing';
}
