import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isCalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { joinDateParts } from '../../../platform/web/forms/date-parts.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { refuseUnlessAdministrator } from '../people-permission.js';
import { postPaths } from '../people.paths.js';
import { registerQuery } from '../register-query.js';
import { PostForm } from './post.form.js';
import { presentPost, presentPostForm, presentPosts } from './post.presenter.js';
import { PostHoldingsService } from './post-holdings.service.js';
import { PostsService } from './posts.service.js';

const FORM = 'workspace/posts/edit';

@Controller('workspace/posts')
export class PostsController {
  constructor(
    private readonly posts: PostsService,
    private readonly holdings: PostHoldingsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const query = registerQuery(asked);
    const { on: day } = joinDateParts(asked);
    const on = typeof day === 'string' && isCalendarDate(day) ? day : this.clock.today();
    const page = await this.posts.list(query, pageRequest(asked), on);
    const address = request.originalUrl;
    response.render('workspace/posts/index', presentPosts({ page, query, on, user, address }));
  }

  @Get('new')
  new(@User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    response.render(FORM, presentPostForm(null));
  }

  @Post('new')
  async create(@Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    const { value, errors } = await submitForm(PostForm, body, (form) => this.posts.setUp(form, user));
    if (errors) return response.status(errors.status).render(FORM, presentPostForm(null, body, errors));
    sayNext(response.req, { text: `The post of ${value.title} is set up. Appoint somebody to it next.` });
    response.redirect(303, postPaths.show(value.id));
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const post = await this.posts.get(id);
    const holdings = await this.holdings.of(id);
    response.render('workspace/posts/show', presentPost({ post, holdings, on: this.clock.today(), user }));
  }

  @Get(':id/edit')
  async edit(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    response.render(FORM, presentPostForm(await this.posts.get(id)));
  }

  @Post(':id/edit')
  async update(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    const { errors } = await submitForm(PostForm, body, (form) => this.posts.edit(id, form, user));
    if (errors)
      return response.status(errors.status).render(FORM, presentPostForm(await this.posts.get(id), body, errors));
    sayNext(response.req, { text: 'The post is saved.' });
    response.redirect(303, postPaths.show(id));
  }
}
