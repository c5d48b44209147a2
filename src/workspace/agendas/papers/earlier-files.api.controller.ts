import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { EarlierFiles } from './earlier-files.service.js';
import { toEarlierFileResource } from './paper-history.presenter.js';
import type { PaperAddress } from './papers.controller.js';

@ApiTags('agendas')
@Controller('api/agendas/:id/papers/:paperId/files')
export class EarlierFilesApiController {
  constructor(private readonly earlier: EarlierFiles) {}

  /** The files a paper had before, the latest first. */
  @Get()
  async index(@Param() { id, paperId }: PaperAddress, @User() user: CurrentUser) {
    const { earlier } = await this.earlier.of(id, paperId, user);
    return { items: earlier.map(toEarlierFileResource) };
  }
}
