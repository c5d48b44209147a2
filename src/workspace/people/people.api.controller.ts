import { Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { peopleQuery } from './people-query.js';
import { PeopleService } from './people.service.js';
import { PersonForm } from './person.form.js';
import { toPersonResource } from './person.presenter.js';

@ApiTags('people')
@Controller('api/people')
export class PeopleApiController {
  constructor(private readonly people: PeopleService) {}

  /** Takes `name`, `kind` and `page`. */
  @Get()
  async index(@Query() asked: Record<string, unknown>, @User() user: CurrentUser) {
    const { items, ...rest } = await this.people.search(peopleQuery(asked), pageRequest(asked), user);
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
}
