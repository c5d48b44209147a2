import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { sayNext } from '../../../../platform/web/session/message.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { agendaPaths } from '../../agenda.paths.js';
import { PreparedAgendas } from '../../prepared-agendas.js';
import type { EntryAddress } from '../entries.controller.js';
import { presentProgrammePaper } from './programme-paper.presenter.js';
import { ProgrammePapers } from './programme-papers.service.js';

/** The panel's work programme as a paper of its agenda. */
@Controller('workspace/agendas/:id/entries/:entryId/work-programme')
export class ProgrammePaperController {
  constructor(
    private readonly papers: ProgrammePapers,
    private readonly prepared: PreparedAgendas,
  ) {}

  @Get()
  async ask(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    response.render('workspace/agendas/form', presentProgrammePaper(agenda, entry));
  }

  @Post()
  async freeze(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.papers.freeze(id, entryId, user);
    sayNext(response.req, { text: 'The work programme is in the pack, as it stands now.' });
    response.redirect(303, `${agendaPaths.show(id)}#entry-${entryId}`);
  }
}
