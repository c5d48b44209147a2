import { Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { isCalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { termsOn } from '../../../domain/membership/term-of-office.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { User } from '../../../platform/web/user.decorator.js';
import { registerQuery } from '../register-query.js';
import { AppointmentForm, LastDayForm, PostForm } from './post.form.js';
import { toHoldingResource, toPostResource } from './post.presenter.js';
import { PostHoldingsService } from './post-holdings.service.js';
import { PostsService } from './posts.service.js';

@ApiTags('Posts')
@Controller('api/posts')
export class PostsApiController {
  constructor(
    private readonly posts: PostsService,
    private readonly holdings: PostHoldingsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Takes `name`, `state`, `sort`, `page`, and `on` for the holders of another day. */
  @Get()
  async index(@Query() asked: Record<string, unknown>, @User() user: CurrentUser) {
    const { on: day } = asked;
    const on = typeof day === 'string' && isCalendarDate(day) ? day : this.clock.today();
    const { items, ...page } = await this.posts.list(registerQuery(asked), pageRequest(asked), on);
    return { on, items: items.map((item) => toPostResource(item, user)), ...page };
  }

  @Post()
  @ApiBody({ type: PostForm })
  async create(@ParsedBody(PostForm) form: PostForm, @User() user: CurrentUser) {
    return toPostResource({ post: await this.posts.setUp(form, user), holders: [] }, user);
  }

  /** With everybody who has held it. */
  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser) {
    const post = await this.posts.get(id);
    const holdings = await this.holdings.of(id);
    const today = toPostResource({ post, holders: termsOn(holdings, this.clock.today()) }, user);
    return { ...today, history: holdings.map((holding) => toHoldingResource(holding, user)) };
  }

  @Put(':id')
  @ApiBody({ type: PostForm })
  async update(@Param('id') id: string, @ParsedBody(PostForm) form: PostForm, @User() user: CurrentUser) {
    await this.posts.edit(id, form, user);
    return this.show(id, user);
  }

  @Post(':id/ending')
  @HttpCode(200)
  @ApiBody({ type: LastDayForm })
  async end(@Param('id') id: string, @ParsedBody(LastDayForm) form: LastDayForm, @User() user: CurrentUser) {
    await this.posts.end(id, form, user);
    return this.show(id, user);
  }

  @Post(':id/holders')
  @ApiBody({ type: AppointmentForm })
  async appoint(
    @Param('id') id: string,
    @ParsedBody(AppointmentForm) form: AppointmentForm,
    @User() user: CurrentUser,
  ) {
    const holding = await this.holdings.appoint(id, form, user);
    return toHoldingResource(await this.holdings.get(id, holding.id), user);
  }

  @Post(':id/holders/:holdingId/ending')
  @HttpCode(200)
  @ApiBody({ type: LastDayForm })
  async endHolding(
    @Param() { id, holdingId }: { id: string; holdingId: string },
    @ParsedBody(LastDayForm) form: LastDayForm,
    @User() user: CurrentUser,
  ) {
    await this.holdings.end(id, holdingId, form, user);
    return toHoldingResource(await this.holdings.get(id, holdingId), user);
  }
}
