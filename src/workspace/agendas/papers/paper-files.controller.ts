import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { FileStore } from '../../../platform/files/file-store.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PDF } from './paper-intake.js';
import { PaperReading } from './paper-reading.js';
import type { PaperAddress } from './papers.controller.js';

/** A paper itself, as it was handed in. */
@ApiTags('agendas')
@Controller(['workspace/agendas/:id/papers/:paperId', 'api/agendas/:id/papers/:paperId'])
export class PaperFilesController {
  constructor(
    private readonly reading: PaperReading,
    private readonly files: FileStore,
  ) {}

  /** Sent whole, never in pieces, so that one opening is one line in the audit trail. */
  @Get('file.pdf')
  async show(@Param() { id, paperId }: PaperAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { fileHash } = await this.reading.open(id, paperId, user);
    response.set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': 'inline; filename="paper.pdf"' });
    response.type(PDF).sendFile(this.files.pathOf(fileHash), {
      dotfiles: 'allow',
      cacheControl: false,
      lastModified: false,
      acceptRanges: false,
    });
  }
}
