import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { EntryAddress } from '../entries/entries.controller.js';
import { EntryResources } from '../entry-resources.js';
import { InterestForm } from './interest.form.js';
import { InterestsService } from './interests.service.js';

@ApiTags('agendas')
@Controller('api/agendas/:id/entries/:entryId/interests')
export class InterestsApiController {
  constructor(
    private readonly interests: InterestsService,
    private readonly resources: EntryResources,
  ) {}

  @Post()
  @ApiBody({ type: InterestForm })
  async create(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(InterestForm) { personId }: InterestForm,
    @User() user: CurrentUser,
  ) {
    await this.interests.add(id, entryId, personId, user);
    return this.resources.entry(id, entryId, user);
  }

  @Delete(':interestId')
  @HttpCode(204)
  async remove(
    @Param() { id, entryId, interestId }: EntryAddress & { readonly interestId: string },
    @User() user: CurrentUser,
  ) {
    await this.interests.remove(id, entryId, interestId, user);
  }
}
