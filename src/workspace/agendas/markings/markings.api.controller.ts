import { Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { EntryResources } from '../entry-resources.js';
import { RemovalForm } from '../removal.form.js';
import { type MarkingAddress, subjectOf } from './marking-address.js';
import { MarkingForm } from './marking.form.js';
import { MarkingsService } from './markings.service.js';

/** Answers with the entry that is marked, or whose paper is. */
@ApiTags('agendas')
@Controller(['api/agendas/:id/entries/:entryId/marking', 'api/agendas/:id/papers/:paperId/marking'])
export class MarkingsApiController {
  constructor(
    private readonly markings: MarkingsService,
    private readonly resources: EntryResources,
  ) {}

  @Put()
  @ApiBody({ type: MarkingForm })
  async update(
    @Param() address: MarkingAddress,
    @ParsedBody(MarkingForm) form: MarkingForm,
    @User() user: CurrentUser,
  ) {
    await this.markings.mark(address.id, subjectOf(address), form, user);
    return this.answer(address, user);
  }

  @Delete()
  @ApiBody({ type: RemovalForm })
  async remove(
    @Param() address: MarkingAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.markings.unmark(address.id, subjectOf(address), version, user);
    return this.answer(address, user);
  }

  private answer({ id, entryId, paperId }: MarkingAddress, user: CurrentUser) {
    return paperId === undefined
      ? this.resources.entry(id, entryId, user)
      : this.resources.entryOfPaper(id, paperId, user);
  }
}
