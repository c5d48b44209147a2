import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { submitForm } from '../../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../../platform/web/session/message.js';
import { User } from '../../../../platform/web/user.decorator.js';
import type { MinuteAddress } from '../../items/minute-items.controller.js';
import { minutesPaths } from '../../minutes.paths.js';
import { CommentForm } from './comment.form.js';
import { presentComments } from './comments.presenter.js';
import { CommentsService } from './comments.service.js';

const PAGE = 'workspace/minutes/circulation/comments';

/** The comments of those who were sent a drafted minute. */
@Controller('workspace/minutes/:id/items/:minuteId/comments')
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Get()
  async show(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentComments(await this.comments.show(id, minuteId, user)));
  }

  @Post()
  async create(
    @Param() { id, minuteId }: MinuteAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(CommentForm, body, (form) => this.comments.add(id, minuteId, form, user));
    if (errors) {
      const page = presentComments(await this.comments.show(id, minuteId, user), body, errors);
      return response.status(errors.status).render(PAGE, page);
    }
    sayNext(request, { text: 'Your comment is with the clerk.' });
    response.redirect(303, minutesPaths.comments(id, minuteId));
  }
}
