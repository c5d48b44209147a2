import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import type { FormErrors } from '../../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../../platform/web/session/message.js';
import { User } from '../../../../platform/web/user.decorator.js';
import type { MinuteAddress } from '../../items/minute-items.controller.js';
import { minutesFormPage } from '../../minutes-form-page.js';
import { MinutesReading } from '../../minutes-reading.service.js';
import { minutesPaths } from '../../minutes.paths.js';
import { SummariesService } from './summaries.service.js';
import { SummaryForm } from './summary.form.js';

const PAGE = 'workspace/minutes/form';

/** The summary for the public of a minute that is wholly private, where it was not written before the check. */
@Controller('workspace/minutes/:id/items/:minuteId/summary')
export class SummaryController {
  constructor(
    private readonly summaries: SummariesService,
    private readonly reading: MinutesReading,
  ) {}

  @Get()
  async show(@Param() address: MinuteAddress, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, await this.page(address, user));
  }

  @Post()
  async write(
    @Param() address: MinuteAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { id, minuteId } = address;
    const { errors } = await submitForm(SummaryForm, body, (form) => this.summaries.write(id, minuteId, form, user));
    if (errors) return response.status(errors.status).render(PAGE, await this.page(address, user, body, errors));
    sayNext(request, { text: 'The summary is saved.' });
    response.redirect(303, minutesPaths.publication(id));
  }

  private async page({ id, minuteId }: MinuteAddress, user: CurrentUser, typed?: object, errors?: FormErrors) {
    const { printed, publicHeading, heading, publicSummary } = await this.summaries.open(id, minuteId, user);
    const { minutes } = await this.reading.read(id, user);
    const label = `What the public reads of minute ${printed}, ${publicHeading ?? heading}`;
    return minutesFormPage(
      minutes,
      {
        heading: 'Write the public summary',
        lede: 'Tell what was done without what is exempt. The minute itself stays as it was checked.',
        backLink: { text: 'Back to the publication', href: minutesPaths.publication(id) },
        action: minutesPaths.summary(id, minuteId),
        fields: [{ name: 'publicSummary', label, kind: 'textarea', rows: 6 }],
        submit: { text: 'Save the summary' },
      },
      { publicSummary: publicSummary ?? '', version: minutes.version },
      typed,
      errors,
    );
  }
}
