import { Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { EntryAddress } from '../entries/entries.controller.js';
import { EntryResources } from '../entry-resources.js';
import { RevisedTermsPapers } from './revised-terms-papers.service.js';
import { RevisionForm } from './revision.form.js';

@ApiTags('agendas')
@Controller('api/agendas/:id/entries/:entryId/papers/revised-terms')
export class RevisedTermsPapersApiController {
  constructor(
    private readonly papers: RevisedTermsPapers,
    private readonly resources: EntryResources,
  ) {}

  /** The entry as it is now. */
  @Post()
  @ApiBody({ type: RevisionForm })
  async add(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RevisionForm) form: RevisionForm,
    @User() user: CurrentUser,
  ) {
    await this.papers.add({ agendaId: id, entryId }, form, user);
    return this.resources.entry(id, entryId, user);
  }
}
