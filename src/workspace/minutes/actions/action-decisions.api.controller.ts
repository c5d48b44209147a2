import { Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { MinuteAddress } from '../items/minute-items.controller.js';
import { ActionDecisionsForm } from './action-decisions.form.js';
import { toActionDecisionsResource } from './action-decisions.presenter.js';
import { ActionDecisionsService } from './action-decisions.service.js';

@ApiTags('minutes')
@Controller('api/minutes/:id/items/:minuteId/actions')
export class ActionDecisionsApiController {
  constructor(private readonly decisions: ActionDecisionsService) {}

  /** What is outstanding, and what the minute says of it. */
  @Get()
  async show(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser) {
    return toActionDecisionsResource(await this.decisions.of(id, minuteId, user));
  }

  @Put()
  @ApiBody({ type: ActionDecisionsForm })
  async update(
    @Param() address: MinuteAddress,
    @ParsedBody(ActionDecisionsForm) form: ActionDecisionsForm,
    @User() user: CurrentUser,
  ) {
    await this.decisions.save(address.id, address.minuteId, form, user);
    return this.show(address, user);
  }
}
