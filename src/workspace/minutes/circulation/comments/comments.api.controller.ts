import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { ParsedBody } from '../../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../../platform/web/user.decorator.js';
import type { MinuteAddress } from '../../items/minute-items.controller.js';
import { CommentAnswerForm, CommentForm } from './comment.form.js';
import { type CommentAddress, CommentAnswers } from './comment-answers.service.js';
import { CommentsService } from './comments.service.js';

/** Comments on a drafted minute, and what the clerk says to them. */
@ApiTags('minutes')
@Controller('api/minutes/:id/items/:minuteId/comments')
export class CommentsApiController {
  constructor(
    private readonly comments: CommentsService,
    private readonly answers: CommentAnswers,
  ) {}

  @Get()
  async list(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser) {
    const { comments } = await this.comments.show(id, minuteId, user);
    return comments.map((comment) => ({
      id: comment.id,
      authorName: comment.authorName,
      text: comment.text,
      madeAt: comment.madeAt,
      answer: comment.answer,
      answeredAt: comment.answeredAt,
      answeredBy: comment.answeredBy,
      version: comment.version,
    }));
  }

  @Post()
  @ApiBody({ type: CommentForm })
  async create(@Param() address: MinuteAddress, @ParsedBody(CommentForm) form: CommentForm, @User() user: CurrentUser) {
    await this.comments.add(address.id, address.minuteId, form, user);
    return this.list(address, user);
  }

  @Post(':commentId/acceptance')
  @ApiBody({ type: CommentAnswerForm })
  async accept(
    @Param() address: CommentAddress,
    @ParsedBody(CommentAnswerForm) { version }: CommentAnswerForm,
    @User() user: CurrentUser,
  ) {
    await this.answers.give(address, 'accepted', version, user);
    return this.list(address, user);
  }

  @Post(':commentId/refusal')
  @ApiBody({ type: CommentAnswerForm })
  async decline(
    @Param() address: CommentAddress,
    @ParsedBody(CommentAnswerForm) { version }: CommentAnswerForm,
    @User() user: CurrentUser,
  ) {
    await this.answers.give(address, 'declined', version, user);
    return this.list(address, user);
  }
}
