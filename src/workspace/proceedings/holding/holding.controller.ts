import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { HoldingForm, HoldingRemovalForm } from './holding.form.js';
import { HoldingsService } from './holdings.service.js';

/** Whether a meeting took place. */
@Controller('workspace/meetings/:meetingId/holding')
export class HoldingController {
  constructor(private readonly holdings: HoldingsService) {}

  @Post()
  async create(
    @Param('meetingId') id: string,
    @ParsedBody(HoldingForm) form: HoldingForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.holdings.record(id, form, user);
    const text = form.outcome === 'held' ? 'The meeting is recorded as held.' : 'The meeting is recorded as inquorate.';
    sayNext(request, { text });
    response.redirect(303, proceedingsPaths.attendance(id));
  }

  @Post('removal')
  async remove(
    @Param('meetingId') id: string,
    @ParsedBody(HoldingRemovalForm) form: HoldingRemovalForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.holdings.undo(id, form, user);
    sayNext(request, { text: 'It is open again whether the meeting was held.' });
    response.redirect(303, proceedingsPaths.attendance(id));
  }
}
