import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { LeaversService } from './leavers.service.js';
import { LeavingForm } from './leaving.form.js';

@ApiTags('people')
@Controller('api/people/:id/leaving')
export class LeavingApiController {
  constructor(private readonly leavers: LeaversService) {}

  /** Ends the person's seats, posts, political group, clerkships, champion appointments and account together. */
  @Post()
  @HttpCode(204)
  @ApiBody({ type: LeavingForm })
  async create(@Param('id') id: string, @ParsedBody(LeavingForm) form: LeavingForm, @User() user: CurrentUser) {
    await this.leavers.leave(id, form, user);
  }
}
