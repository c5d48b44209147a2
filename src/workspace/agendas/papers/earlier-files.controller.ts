import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { EarlierFiles } from './earlier-files.service.js';
import { presentHistory } from './paper-history.presenter.js';
import type { PaperAddress } from './papers.controller.js';

/** What a paper was before. */
@ApiExcludeController()
@Controller('workspace/agendas/:id/papers/:paperId/files')
export class EarlierFilesController {
  constructor(private readonly earlier: EarlierFiles) {}

  @Get()
  async index(@Param() { id, paperId }: PaperAddress, @User() user: CurrentUser, @Res() response: Response) {
    response.render('workspace/agendas/paper-history', presentHistory(await this.earlier.of(id, paperId, user), user));
  }
}
