import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { receiveUpload } from '../../../platform/web/uploads/receive-upload.js';
import { User } from '../../../platform/web/user.decorator.js';
import { agendaPaths } from '../agenda.paths.js';
import type { EntryAddress } from '../entries/entries.controller.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { fileIn } from './incoming-file.js';
import { PaperChangeForm, PaperForm } from './paper.form.js';
import { presentNewPaper, presentPaperForm } from './paper.presenter.js';
import { PapersService } from './papers.service.js';

const FORM = 'workspace/agendas/form';

export interface PaperAddress {
  readonly id: string;
  readonly paperId: string;
}

/** The papers of an entry. Permission is asked before a file is received, so that others cannot fill the disk. */
@Controller('workspace/agendas/:id')
export class PapersController {
  constructor(
    private readonly papers: PapersService,
    private readonly prepared: PreparedAgendas,
  ) {}

  @Get('entries/:entryId/papers/new')
  async new(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    response.render(FORM, presentNewPaper(agenda, entry));
  }

  @Post('entries/:entryId/papers')
  async create(
    @Param() { id, entryId }: EntryAddress,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    const upload = await receiveUpload(request);
    const { errors } = await submitForm(PaperForm, upload.fields, (form) =>
      this.papers.add({ agendaId: id, entryId }, form, fileIn(upload), user),
    );
    if (errors) return response.status(422).render(FORM, presentNewPaper(agenda, entry, upload.fields, errors));
    sayNext(request, { text: 'The paper is added.' });
    response.redirect(303, agendaPaths.show(id));
  }

  @Get('papers/:paperId')
  async edit(@Param() { id, paperId }: PaperAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, ...found } = await this.prepared.paper(id, paperId, user);
    response.render(FORM, presentPaperForm(agenda, found));
  }

  @Post('papers/:paperId')
  async update(
    @Param() { id, paperId }: PaperAddress,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.prepared.paper(id, paperId, user);
    const upload = await receiveUpload(request);
    const { errors } = await submitForm(PaperChangeForm, upload.fields, (form) =>
      this.papers.save({ agendaId: id, paperId }, form, fileIn(upload), user),
    );
    if (errors) {
      const { agenda, ...found } = await this.prepared.paper(id, paperId, user);
      return response.status(errors.status).render(FORM, presentPaperForm(agenda, found, upload.fields, errors));
    }
    sayNext(request, { text: 'The paper is saved.' });
    response.redirect(303, agendaPaths.show(id));
  }
}
