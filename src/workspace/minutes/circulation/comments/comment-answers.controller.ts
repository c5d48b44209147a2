import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { ParsedBody } from '../../../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../../../platform/web/session/message.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { minutesPaths } from '../../minutes.paths.js';
import { CommentAnswerForm } from './comment.form.js';
import { type CommentAddress, CommentAnswers } from './comment-answers.service.js';

/** What the clerk says to a comment. */
@Controller('workspace/minutes/:id/items/:minuteId/comments/:commentId')
export class CommentAnswersController {
  constructor(private readonly answers: CommentAnswers) {}

  @Post('acceptance')
  async accept(
    @Param() address: CommentAddress,
    @ParsedBody(CommentAnswerForm) { version }: CommentAnswerForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.answers.give(address, 'accepted', version, user);
    sayNext(request, { text: 'The comment is accepted. Write it into the minute.' });
    response.redirect(303, minutesPaths.item(address.id, address.minuteId));
  }

  @Post('refusal')
  async decline(
    @Param() address: CommentAddress,
    @ParsedBody(CommentAnswerForm) { version }: CommentAnswerForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.answers.give(address, 'declined', version, user);
    sayNext(request, { text: 'The comment is declined.' });
    response.redirect(303, minutesPaths.item(address.id, address.minuteId));
  }
}
