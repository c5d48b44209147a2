import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { FileStore } from '../../../platform/files/file-store.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { EarlierFiles } from './earlier-files.service.js';
import { PDF, WORD } from './paper-intake.js';
import { PaperReading } from './paper-reading.js';
import type { PaperAddress } from './papers.controller.js';
import { sendPaper } from './send-paper.js';

/** A paper itself, as it was handed in, and as it was before. */
@ApiTags('agendas')
@Controller(['workspace/agendas/:id/papers/:paperId', 'api/agendas/:id/papers/:paperId'])
export class PaperFilesController {
  constructor(
    private readonly reading: PaperReading,
    private readonly earlier: EarlierFiles,
    private readonly files: FileStore,
  ) {}

  @Get('file.pdf')
  async show(@Param() { id, paperId }: PaperAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { fileHash: hash } = await this.reading.open(id, paperId, user);
    sendPaper(response, this.files, { hash, mediaType: PDF, disposition: 'inline; filename="paper.pdf"' });
  }

  @Get('files/:fileId/file.pdf')
  async showEarlier(
    @Param() { id, paperId, fileId }: PaperAddress & { readonly fileId: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { fileHash: hash } = await this.earlier.open({ agendaId: id, paperId, fileId }, user);
    sendPaper(response, this.files, { hash, mediaType: PDF, disposition: 'inline; filename="earlier-paper.pdf"' });
  }

  @Get('source.docx')
  async showSource(@Param() { id, paperId }: PaperAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { hash } = await this.earlier.openSource(id, paperId, user);
    sendPaper(response, this.files, { hash, mediaType: WORD, disposition: 'attachment; filename="paper.docx"' });
  }
}
