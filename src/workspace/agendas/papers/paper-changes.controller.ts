import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { agendaPaths } from '../agenda.paths.js';
import { PositionForm } from '../position.form.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { RemovalForm } from '../removal.form.js';
import { presentPaperRemoval } from './paper.presenter.js';
import type { PaperAddress } from './papers.controller.js';
import { PapersService } from './papers.service.js';

/** What is done to a paper with one button. */
@Controller('workspace/agendas/:id/papers/:paperId')
export class PaperChangesController {
  constructor(
    private readonly papers: PapersService,
    private readonly prepared: PreparedAgendas,
  ) {}

  @Post('position')
  async move(
    @Param() { id, paperId }: PaperAddress,
    @ParsedBody(PositionForm) { direction }: PositionForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.papers.move(id, paperId, direction, user);
    response.redirect(303, agendaPaths.show(id));
  }

  @Get('removal')
  async confirm(@Param() { id, paperId }: PaperAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry, paper } = await this.prepared.paper(id, paperId, user);
    response.render('workspace/agendas/form', presentPaperRemoval(agenda, entry, paper));
  }

  @Post('removal')
  async remove(
    @Param() { id, paperId }: PaperAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.papers.remove(id, paperId, version, user);
    sayNext(request, { text: 'The paper is off the agenda.' });
    response.redirect(303, agendaPaths.show(id));
  }
}
