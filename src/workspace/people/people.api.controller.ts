import { Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { GroupChangeForm } from './groups/group-change.form.js';
import { GroupMembershipsService } from './groups/group-memberships.service.js';
import { peopleQuery } from './people-query.js';
import { PeopleService } from './people.service.js';
import { PersonForm } from './person.form.js';
import { toPersonResource } from './person.presenter.js';

@ApiTags('people')
@Controller('api/people')
export class PeopleApiController {
  constructor(
    private readonly people: PeopleService,
    private readonly memberships: GroupMembershipsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Takes `name`, `kind`, `standing`, `sort` and `page`. */
  @Get()
  async index(@Query() asked: Record<string, unknown>, @User() user: CurrentUser) {
    const { items, ...rest } = await this.people.search(
      peopleQuery(asked, this.clock.today()),
      pageRequest(asked),
      user,
    );
    return { items: items.map((person) => toPersonResource(person, user)), ...rest };
  }

  @Post()
  @ApiBody({ type: PersonForm })
  async create(@ParsedBody(PersonForm) form: PersonForm, @User() user: CurrentUser) {
    return toPersonResource(await this.people.register(form, user), user);
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser) {
    return toPersonResource(await this.people.show(id, user), user);
  }

  @Put(':id')
  @ApiBody({ type: PersonForm })
  async update(@Param('id') id: string, @ParsedBody(PersonForm) form: PersonForm, @User() user: CurrentUser) {
    return toPersonResource(await this.people.edit(id, form, user), user);
  }

  /** From a day on; the group until then is left with the day before. */
  @Post(':id/group')
  @HttpCode(200)
  @ApiBody({ type: GroupChangeForm })
  async changeGroup(
    @Param('id') id: string,
    @ParsedBody(GroupChangeForm) form: GroupChangeForm,
    @User() user: CurrentUser,
  ) {
    await this.memberships.change(id, form, user);
    return toPersonResource(await this.people.show(id, user), user);
  }

  @Post(':id/return')
  @HttpCode(200)
  async takeBack(@Param('id') id: string, @User() user: CurrentUser) {
    return toPersonResource(await this.people.takeBack(id, user), user);
  }
}
