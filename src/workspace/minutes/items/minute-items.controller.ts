import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { minutesPaths } from '../minutes.paths.js';
import { blockAsked } from './arranged.js';
import { MinuteEditorService } from './minute-editor.service.js';
import { MinuteForm } from './minute.form.js';
import { MinuteItemsService } from './minute-items.service.js';
import { presentMinute } from './minute.presenter.js';
import { NewMinuteForm } from './new-minute.form.js';
import { NewMinutePages } from './new-minute.pages.js';

const PAGE = 'workspace/minutes/minute';

export interface MinuteAddress {
  readonly id: string;
  readonly minuteId: string;
}

/** The minutes of a meeting, each on a page of its own. */
@Controller('workspace/minutes/:id/items')
export class MinuteItemsController {
  constructor(
    private readonly items: MinuteItemsService,
    private readonly editor: MinuteEditorService,
    private readonly pages: NewMinutePages,
  ) {}

  @Get('new')
  async new(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render('workspace/minutes/form', await this.pages.new(id, user));
  }

  @Post()
  async create(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    const { value, errors } = await submitForm(NewMinuteForm, body, (form) => this.items.add(id, form, user));
    if (errors) {
      const page = await this.pages.new(id, user, body, errors);
      return response.status(errors.status).render('workspace/minutes/form', page);
    }
    response.redirect(303, minutesPaths.item(id, value));
  }

  @Get(':minuteId')
  async edit(
    @Param() { id, minuteId }: MinuteAddress,
    @Query('then') then: unknown,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const inHand = await this.editor.take(id, minuteId, user);
    response.render(PAGE, presentMinute(inHand, blockAsked(typeof then === 'string' ? then : '')));
  }

  @Post(':minuteId')
  async update(
    @Param() { id, minuteId }: MinuteAddress,
    @Body() body: { then?: unknown },
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(MinuteForm, body, (form) => this.items.save(id, minuteId, form, user));
    if (errors) {
      const inHand = await this.editor.take(id, minuteId, user);
      return response.status(errors.status).render(PAGE, presentMinute(inHand, null, { typed: body, errors }));
    }
    const then = typeof body.then === 'string' ? body.then : '';
    sayNext(request, { text: 'The minute is saved.' });
    response.redirect(303, await this.after(then, { id, minuteId }, user));
  }

  private async after(then: string, { id, minuteId }: MinuteAddress, user: CurrentUser): Promise<string> {
    if (then === 'list') return minutesPaths.show(id);
    if (then === 'next') return (await this.items.following(id, minuteId, user)) ?? minutesPaths.show(id);
    return blockAsked(then)
      ? `${minutesPaths.item(id, minuteId)}?then=${then}#new-block`
      : minutesPaths.item(id, minuteId);
  }
}
