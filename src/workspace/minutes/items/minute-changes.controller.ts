import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { minutesPaths } from '../minutes.paths.js';
import { MinuteChangePages } from './minute-change.pages.js';
import { JoiningForm, MinuteRemovalForm, SplitForm } from './minute-change.forms.js';
import type { MinuteAddress } from './minute-items.controller.js';
import { MinuteItemsService } from './minute-items.service.js';
import { MinutePartsService } from './minute-parts.service.js';
import { MinutePositionForm } from './minute-position.form.js';

const FORM = 'workspace/minutes/form';

/** What is done to a minute as a whole. */
@Controller('workspace/minutes/:id/items/:minuteId')
export class MinuteChangesController {
  constructor(
    private readonly items: MinuteItemsService,
    private readonly parts: MinutePartsService,
    private readonly pages: MinuteChangePages,
  ) {}

  @Post('position')
  async move(
    @Param() { id, minuteId }: MinuteAddress,
    @ParsedBody(MinutePositionForm) form: MinutePositionForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.items.move(id, minuteId, form, user);
    sayNext(request, { text: 'The minute has been moved, and the others are numbered accordingly.' });
    response.redirect(303, `${minutesPaths.show(id)}#minute-${minuteId}`);
  }

  @Get('removal')
  async confirmRemoval(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser, @Res() response: Response) {
    response.render(FORM, await this.pages.removal(id, minuteId, user));
  }

  @Post('removal')
  async remove(
    @Param() { id, minuteId }: MinuteAddress,
    @ParsedBody(MinuteRemovalForm) { version }: MinuteRemovalForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.items.remove(id, minuteId, version, user);
    sayNext(request, { text: 'The minute is removed.' });
    response.redirect(303, minutesPaths.show(id));
  }

  @Get('split')
  async askWhere(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser, @Res() response: Response) {
    response.render(FORM, await this.pages.split(id, minuteId, user));
  }

  @Post('split')
  async split(
    @Param() { id, minuteId }: MinuteAddress,
    @ParsedBody(SplitForm) form: SplitForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    response.redirect(303, minutesPaths.item(id, await this.parts.split(id, minuteId, form, user)));
  }

  @Get('joining')
  async confirmJoining(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser, @Res() response: Response) {
    response.render(FORM, await this.pages.joining(id, minuteId, user));
  }

  @Post('joining')
  async join(
    @Param() { id, minuteId }: MinuteAddress,
    @ParsedBody(JoiningForm) form: JoiningForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    response.redirect(303, minutesPaths.item(id, await this.parts.join(id, minuteId, form, user)));
  }
}
