import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { NotFound } from '../../../domain/errors.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AttendanceService } from '../attendance.service.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { requireCheckerOfProceedings } from '../proceedings-rights.js';
import { PrivateBusinessForm } from './private-business.form.js';
import { presentPrivateBusiness, presentPrivateEntry } from './private-business.presenter.js';
import { PrivateBusinessService } from './private-business.service.js';

export interface PrivateEntryAddress {
  readonly meetingId: string;
  readonly entryId: string;
}

@Controller('workspace/meetings/:meetingId/private-business')
export class PrivateBusinessController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly business: PrivateBusinessService,
  ) {}

  @Get()
  async index(@Param('meetingId') id: string, @User() reader: CurrentUser, @Res() response: Response) {
    const { meeting } = await this.attendance.read(id, reader);
    requireCheckerOfProceedings(reader, meeting.panelId);
    const page = presentPrivateBusiness(meeting, await this.business.of(id), reader);
    response.render('workspace/proceedings/list', page);
  }

  @Get(':entryId')
  async edit(@Param() address: PrivateEntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(address, user, response);
  }

  @Post(':entryId')
  async update(
    @Param() address: PrivateEntryAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { meetingId, entryId } = address;
    const record = (form: PrivateBusinessForm) => this.business.record(meetingId, entryId, form, user);
    const { errors } = await submitForm(PrivateBusinessForm, body, record);
    if (errors) return this.ask(address, user, response.status(errors.status), body, errors);
    sayNext(request, { text: 'How the item was taken has been recorded.' });
    response.redirect(303, proceedingsPaths.privateBusiness(meetingId));
  }

  private async ask(
    { meetingId, entryId }: PrivateEntryAddress,
    user: CurrentUser,
    response: Response,
    typed?: object,
    errors?: FormErrors,
  ) {
    const { meeting } = await this.attendance.readToKeep(meetingId, user);
    const entry = (await this.business.of(meetingId)).find((each) => each.entry.id === entryId);
    if (!entry) throw new NotFound('There is no such private item on the agenda of this meeting.');
    response.render('workspace/proceedings/form', presentPrivateEntry(meeting, entry, user, typed, errors));
  }
}
