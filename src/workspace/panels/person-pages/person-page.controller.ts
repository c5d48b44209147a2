import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isCalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { joinDateParts } from '../../../platform/web/forms/date-parts.js';
import { User } from '../../../platform/web/user.decorator.js';
import { GroupMembershipsService } from '../../people/groups/group-memberships.service.js';
import { PeopleService } from '../../people/people.service.js';
import { PostHoldingsService } from '../../people/posts/post-holdings.service.js';
import { SummonsConsentsService } from '../../people/summons-consents/summons-consents.service.js';
import { SeatsService } from '../seats.service.js';
import { presentPersonPage } from './person-page.presenter.js';

/** Everything about one person on one page: it needs the seats, so it stands here and not with the people. */
@Controller('workspace/people/:id')
export class PersonPageController {
  constructor(
    private readonly people: PeopleService,
    private readonly postHoldings: PostHoldingsService,
    private readonly memberships: GroupMembershipsService,
    private readonly consents: SummonsConsentsService,
    private readonly seats: SeatsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const person = await this.people.show(id, user);
    const { on: asked } = joinDateParts(query);
    const today = this.clock.today();
    const page = {
      person,
      user,
      today,
      on: typeof asked === 'string' && isCalendarDate(asked) ? asked : today,
      seats: await this.seats.ofPerson(id),
      holdings: await this.postHoldings.ofPerson(id),
      memberships: await this.memberships.of(id),
      consents: await this.consents.ofPeople([id]),
    };
    response.render('workspace/people/show', presentPersonPage(page));
  }
}
