import { Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { agendaPaths } from '../agenda.paths.js';
import type { EntryAddress } from '../entries/entries.controller.js';
import { RevisedTermsPapers } from './revised-terms-papers.service.js';
import { RevisionForm } from './revision.form.js';

/** The button beside the form for new papers. */
@Controller('workspace/agendas/:id/entries/:entryId/papers/revised-terms')
export class RevisedTermsPapersController {
  constructor(private readonly papers: RevisedTermsPapers) {}

  @Post()
  async add(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RevisionForm) form: RevisionForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.papers.add({ agendaId: id, entryId }, form, user);
    sayNext(response.req, { text: 'The revised terms of reference are added as a paper.' });
    response.redirect(303, agendaPaths.show(id));
  }
}
