import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { peopleQuery } from './people-query.js';
import { refuseUnlessAdministrator } from './people-permission.js';
import { peoplePaths } from './people.paths.js';
import { presentPeople } from './people.presenter.js';
import { PeopleService } from './people.service.js';
import { PersonChoices } from './person-choices.service.js';
import { PersonForm } from './person.form.js';
import { fullName, type Person } from './person.entity.js';
import { presentPersonForm } from './person.presenter.js';
import { RegistersService } from './registers/registers.service.js';

const FORM = 'workspace/people/edit';

@Controller('workspace/people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly registers: RegistersService,
    private readonly choices: PersonChoices,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const query = peopleQuery(asked, this.clock.today());
    const page = await this.people.search(query, pageRequest(asked), user);
    response.render('workspace/people/index', presentPeople(page, query, user, request.originalUrl));
  }

  @Get('new')
  async new(@User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    await this.ask(response, user, null);
  }

  @Post('new')
  async create(@Body() body: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    const { value, errors } = await submitForm(PersonForm, body, (form) => this.people.register(form, user));
    if (errors) return this.ask(response.status(errors.status), user, null, body, errors);
    sayNext(request, { text: `${fullName(value)} is registered.` });
    response.redirect(303, peoplePaths.show(value.id));
  }

  @Get(':id/edit')
  async edit(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(response, user, await this.people.getToEdit(id, user));
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
      return this.ask(response.status(errors.status), user, await this.people.getToEdit(id, user), body, errors);
    }
    sayNext(request, { text: `The details of ${fullName(value)} are saved.` });
    response.redirect(303, peoplePaths.show(id));
  }

  @Post(':id/return')
  async takeBack(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const person = await this.people.takeBack(id, user);
    sayNext(response.req, { text: `${fullName(person)} is back. Give them their seats and posts anew.` });
    response.redirect(303, peoplePaths.show(id));
  }

  private async ask(
    response: Response,
    user: CurrentUser,
    person: Person | null,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const today = this.clock.today();
    const wards = await this.registers.choices('wards', today, person?.wardId);
    const groups = await this.registers.choices('political-groups', today);
    const officers = await this.choices.officers(user);
    response.render(FORM, presentPersonForm({ person, wards, groups, officers, typed, errors }));
  }
}
