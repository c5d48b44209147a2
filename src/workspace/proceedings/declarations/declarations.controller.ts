import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { NotFound } from '../../../domain/errors.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AttendanceService } from '../attendance.service.js';
import { EntriesOfMeeting } from '../entries-of-meeting.service.js';
import { proceedingsPaths } from '../proceedings.paths.js';
import { DeclarationChangeForm, DeclarationForm } from './declaration.form.js';
import { presentDeclaration, presentDeclarations } from './declarations.presenter.js';
import { DeclarationsService } from './declarations.service.js';

export interface DeclarationAddress {
  readonly meetingId: string;
  readonly id: string;
}

@Controller('workspace/meetings/:meetingId/declarations')
export class DeclarationsController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly declarations: DeclarationsService,
    private readonly entries: EntriesOfMeeting,
  ) {}

  @Get()
  async index(@Param('meetingId') meetingId: string, @User() reader: CurrentUser, @Res() response: Response) {
    const recorded = await this.attendance.read(meetingId, reader);
    const shown = { recorded, entries: await this.entries.of(meetingId) };
    response.render('workspace/proceedings/list', presentDeclarations(shown, reader));
  }

  @Get('new')
  async new(@Param('meetingId') meetingId: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask({ meetingId, id: null }, user, response);
  }

  @Post()
  async create(
    @Param('meetingId') meetingId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(DeclarationForm, body, (form) => this.declarations.add(meetingId, form, user));
    if (errors) return this.ask({ meetingId, id: null }, user, response.status(errors.status), body, errors);
    sayNext(request, { text: 'The declaration has been recorded.' });
    response.redirect(303, proceedingsPaths.declarations(meetingId));
  }

  @Get(':id')
  async edit(@Param() address: DeclarationAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(address, user, response);
  }

  @Post(':id')
  async update(
    @Param() address: DeclarationAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { meetingId, id } = address;
    const change = (form: DeclarationChangeForm) => this.declarations.change(meetingId, id, form, user);
    const { errors } = await submitForm(DeclarationChangeForm, body, change);
    if (errors) return this.ask(address, user, response.status(errors.status), body, errors);
    sayNext(request, { text: 'The declaration has been changed.' });
    response.redirect(303, proceedingsPaths.declarations(meetingId));
  }

  @Post(':id/removal')
  async remove(
    @Param() { meetingId, id }: DeclarationAddress,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.declarations.remove(meetingId, id, user);
    sayNext(request, { text: 'The declaration has been removed.' });
    response.redirect(303, proceedingsPaths.declarations(meetingId));
  }

  private async ask(
    { meetingId, id }: { readonly meetingId: string; readonly id: string | null },
    user: CurrentUser,
    response: Response,
    typed?: object,
    errors?: FormErrors,
  ) {
    const recorded = await this.attendance.readToKeep(meetingId, user);
    const declaration = recorded.declarations.find((each) => each.id === id) ?? null;
    if (id !== null && declaration === null) throw new NotFound('There is no such declaration.');
    const shown = { recorded, entries: await this.entries.of(meetingId) };
    response.render('workspace/proceedings/form', presentDeclaration(shown, declaration, user, typed, errors));
  }
}
