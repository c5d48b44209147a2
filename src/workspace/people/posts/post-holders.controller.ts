import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { refuseUnlessAdministrator } from '../people-permission.js';
import { postPaths } from '../people.paths.js';
import { PersonChoices } from '../person-choices.service.js';
import { AppointmentForm, LastDayForm } from './post.form.js';
import { presentAppointment, presentEnding } from './post.presenter.js';
import { PostHoldingsService } from './post-holdings.service.js';
import { PostsService } from './posts.service.js';

const ENDING = 'workspace/posts/ending';

/** Taking a post up and giving it up, and the end of the post itself. */
@Controller('workspace/posts/:id')
export class PostHoldersController {
  constructor(
    private readonly posts: PostsService,
    private readonly holdings: PostHoldingsService,
    private readonly choices: PersonChoices,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get('appointment')
  async newAppointment(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    await this.askWhom(response, id, user, { from: this.clock.today(), replaces: 'yes' });
  }

  @Post('appointment')
  async appoint(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    const { errors } = await submitForm(AppointmentForm, body, (form) => this.holdings.appoint(id, form, user));
    if (errors) return this.askWhom(response.status(errors.status), id, user, body, errors);
    sayNext(response.req, { text: 'The appointment is recorded.' });
    response.redirect(303, postPaths.show(id));
  }

  @Get('holders/:holdingId/ending')
  async askForEnding(
    @Param() { id, holdingId }: { id: string; holdingId: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    refuseUnlessAdministrator(user);
    response.render(ENDING, presentEnding(await this.ending(id, holdingId)));
  }

  @Post('holders/:holdingId/ending')
  async endHolding(
    @Param() { id, holdingId }: { id: string; holdingId: string },
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    refuseUnlessAdministrator(user);
    const end = (form: LastDayForm) => this.holdings.end(id, holdingId, form, user);
    const { errors } = await submitForm(LastDayForm, body, end);
    if (errors) {
      const page = presentEnding(await this.ending(id, holdingId), body, errors);
      return response.status(errors.status).render(ENDING, page);
    }
    sayNext(response.req, { text: 'The last day is recorded. The history of the post keeps it.' });
    response.redirect(303, postPaths.show(id));
  }

  @Get('ending')
  async askForEndOfPost(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    response.render(ENDING, presentEnding(await this.ending(id)));
  }

  @Post('ending')
  async endPost(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    const { errors } = await submitForm(LastDayForm, body, (form) => this.posts.end(id, form, user));
    if (errors) {
      const page = presentEnding(await this.ending(id), body, errors);
      return response.status(errors.status).render(ENDING, page);
    }
    sayNext(response.req, { text: 'The post has its last day. It stays on record.' });
    response.redirect(303, postPaths.show(id));
  }

  /** Of the post, or of one holder's time in it. */
  private async ending(id: string, holdingId?: string) {
    const post = await this.posts.get(id);
    const holding = holdingId === undefined ? null : await this.holdings.get(id, holdingId);
    return { post, holding, lastDay: this.clock.today() };
  }

  private async askWhom(
    response: Response,
    id: string,
    user: CurrentUser,
    values: object,
    errors?: FormErrors,
  ): Promise<void> {
    const officers = await this.choices.officers(user);
    const post = await this.posts.get(id);
    response.render('workspace/posts/appointment', presentAppointment(post, officers, values, errors));
  }
}
