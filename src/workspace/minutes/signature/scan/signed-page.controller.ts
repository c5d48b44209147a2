import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FileStore } from '../../../../platform/files/file-store.js';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { RuleBroken } from '../../../../domain/errors.js';
import { FormErrors } from '../../../../platform/web/forms/form-errors.js';
import { sayNext } from '../../../../platform/web/session/message.js';
import { receiveUpload } from '../../../../platform/web/uploads/receive-upload.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { minutesPaths } from '../../minutes.paths.js';
import { presentSignedPage } from './signed-page.presenter.js';
import { SCAN_TYPE, SignedPages } from './signed-pages.service.js';

const PAGE = 'workspace/minutes/signed-page';

/** The signed paper, scanned. Permission is asked before a file is received, so that others cannot fill the disk. */
@Controller('workspace/minutes/:id/signed-page')
export class SignedPageController {
  constructor(
    private readonly signedPages: SignedPages,
    private readonly files: FileStore,
  ) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentSignedPage(await this.signedPages.find(id, user)));
  }

  @Post()
  async keep(@Param('id') id: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const signedPage = await this.signedPages.toKeep(id, user);
    const { files } = await receiveUpload(request);
    const [sent] = files.filter(({ field }) => field === 'file');
    try {
      await this.signedPages.keep(id, sent, user);
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      const errors = FormErrors.of(error);
      return response.status(errors.status).render(PAGE, presentSignedPage(signedPage, errors));
    }
    sayNext(request, { text: 'The scan is kept.' });
    response.redirect(303, minutesPaths.signedPage(id));
  }

  @Get('scan.pdf')
  async scan(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const hash = await this.signedPages.open(id, user);
    response.set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': 'inline; filename="signed-page.pdf"' });
    response.type(SCAN_TYPE).sendFile(this.files.pathOf(hash), {
      dotfiles: 'allow',
      cacheControl: false,
      lastModified: false,
      acceptRanges: false,
    });
  }
}
