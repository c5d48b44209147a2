import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { peoplePaths } from '../../people/people.paths.js';
import { fullName } from '../../people/person.entity.js';
import { LeaversService } from './leavers.service.js';
import { LeavingForm } from './leaving.form.js';
import { presentLeaving } from './leaving.presenter.js';

const PAGE = 'workspace/panels/leavers/new';

@Controller('workspace/people/:id/leaving')
export class LeavingController {
  constructor(
    private readonly leavers: LeaversService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async new(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const leaving = await this.leavers.preview(id, user);
    response.render(PAGE, presentLeaving(leaving, this.clock.today()));
  }

  @Post()
  async create(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    const { value, errors } = await submitForm(LeavingForm, body, (form) => this.leavers.leave(id, form, user));
    if (errors) {
      const leaving = await this.leavers.preview(id, user);
      return response.status(errors.status).render(PAGE, presentLeaving(leaving, this.clock.today(), body, errors));
    }
    sayNext(response.req, { text: `${fullName(value)} has left. All they had with the council has ended.` });
    response.redirect(303, peoplePaths.show(id));
  }
}
