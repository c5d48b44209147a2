import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { peopleQuery } from './people-query.js';
import { refuseUnlessAdministrator } from './people-permission.js';
import { peoplePaths } from './people.paths.js';
import { presentPeople } from './people.presenter.js';
import { PeopleService } from './people.service.js';
import { PersonForm } from './person.form.js';
import { fullName } from './person.entity.js';
import { presentPerson, presentPersonForm } from './person.presenter.js';

const FORM = 'workspace/people/edit';

@Controller('workspace/people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const query = peopleQuery(asked);
    const page = await this.people.search(query, pageRequest(asked), user);
    response.render('workspace/people/index', presentPeople(page, query, user, request.originalUrl));
  }

  @Get('new')
  new(@User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    response.render(FORM, presentPersonForm(null));
  }

  @Post('new')
  async create(@Body() body: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    const { value, errors } = await submitForm(PersonForm, body, (form) => this.people.register(form, user));
    if (errors) return response.status(422).render(FORM, presentPersonForm(null, body, errors));
    sayNext(request, { text: `${fullName(value)} is registered.` });
    response.redirect(303, peoplePaths.show(value.id));
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render('workspace/people/show', presentPerson(await this.people.show(id, user), user));
  }

  @Get(':id/edit')
  async edit(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(FORM, presentPersonForm(await this.people.getToEdit(id, user)));
  }

  @Post(':id/edit')
  async update(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { value, errors } = await submitForm(PersonForm, body, (form) => this.people.edit(id, form, user));
    if (errors) {
      const person = await this.people.getToEdit(id, user);
      return response.status(errors.status).render(FORM, presentPersonForm(person, body, errors));
    }
    sayNext(request, { text: `The details of ${fullName(value)} are saved.` });
    response.redirect(303, peoplePaths.show(id));
  }
}
