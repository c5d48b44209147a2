import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { agendaPaths } from '../agenda.paths.js';
import { type MarkingAddress, subjectOf } from '../markings/marking-address.js';
import { ReviewForm } from './review.form.js';
import { presentReview } from './review.presenter.js';
import { ReviewsService } from './reviews.service.js';

const PAGE = 'workspace/agendas/review';

/** What came of looking again at exempt information of a published agenda. */
@Controller(['workspace/agendas/:id/entries/:entryId/review', 'workspace/agendas/:id/papers/:paperId/review'])
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  @Get()
  async ask(@Param() address: MarkingAddress, @User() user: CurrentUser, @Res() response: Response) {
    const matter = await this.reviews.open(address.id, subjectOf(address), user);
    response.render(PAGE, presentReview(matter, pathOf(address)));
  }

  @Post()
  async record(
    @Param() address: MarkingAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(ReviewForm, body, (form) =>
      this.reviews.record(address.id, subjectOf(address), form, user),
    );
    if (errors) {
      const matter = await this.reviews.open(address.id, subjectOf(address), user);
      const page = presentReview(matter, pathOf(address), body, errors);
      return response.status(errors.status).render(PAGE, page);
    }
    sayNext(request, { text: 'The review is recorded.' });
    response.redirect(303, agendaPaths.show(address.id));
  }
}

function pathOf({ id, entryId, paperId }: MarkingAddress): string {
  return paperId === undefined ? agendaPaths.entryReview(id, entryId) : agendaPaths.paperReview(id, paperId);
}
