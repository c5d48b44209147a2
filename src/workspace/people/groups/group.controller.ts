import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { peoplePaths } from '../people.paths.js';
import { PeopleService } from '../people.service.js';
import { RegistersService } from '../registers/registers.service.js';
import { GroupChangeForm } from './group-change.form.js';
import { presentGroupChange } from './group.presenter.js';
import { GroupMembershipsService } from './group-memberships.service.js';

@Controller('workspace/people/:id/group')
export class GroupController {
  constructor(
    private readonly people: PeopleService,
    private readonly memberships: GroupMembershipsService,
    private readonly registers: RegistersService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async edit(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(response, id, user, { from: this.clock.today() });
  }

  @Post()
  async update(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    const change = (form: GroupChangeForm) => this.memberships.change(id, form, user);
    const { errors } = await submitForm(GroupChangeForm, body, change);
    if (errors) return this.ask(response.status(errors.status), id, user, body, errors);
    sayNext(response.req, {
      text: 'The political group is changed. The council has to review how its seats are shared out.',
    });
    response.redirect(303, peoplePaths.show(id));
  }

  private async ask(
    response: Response,
    id: string,
    user: CurrentUser,
    values: object,
    errors?: FormErrors,
  ): Promise<void> {
    const person = await this.people.getToEdit(id, user);
    const history = await this.memberships.of(id);
    const groups = await this.registers.choices('political-groups', this.clock.today());
    response.render('workspace/people/group', presentGroupChange({ person, history, groups, values, errors }));
  }
}
