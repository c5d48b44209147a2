import { Controller, Get, Param, ParseIntPipe, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { FileStore } from '../../../platform/files/file-store.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PackDownloads } from './pack-downloads.service.js';
import { packPaths } from './pack.paths.js';
import { LOOK_AGAIN_SECONDS, presentPacks } from './packs.presenter.js';
import { PacksService } from './packs.service.js';
import { nameOf, sendDraftSheet, sendPackFile } from './send-pack-file.js';

@Controller('workspace/agendas/:agendaId')
export class PacksController {
  constructor(
    private readonly packs: PacksService,
    private readonly downloads: PackDownloads,
    private readonly files: FileStore,
  ) {}

  @Get('packs')
  async index(@Param('agendaId') agendaId: string, @User() user: CurrentUser, @Res() response: Response) {
    const page = presentPacks(await this.packs.of(agendaId, user));
    if (page.isBusy) response.set('Refresh', String(LOOK_AGAIN_SECONDS));
    response.render('workspace/agendas/packs/index', page);
  }

  @Post('packs')
  async create(
    @Param('agendaId') agendaId: string,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { number } = await this.packs.orderPreview(agendaId, user);
    sayNext(request, { text: `Version ${number} is being made.` });
    response.redirect(303, packPaths.index(agendaId));
  }

  @Get('sheet.pdf')
  async sheet(@Param('agendaId') agendaId: string, @User() user: CurrentUser, @Res() response: Response) {
    sendDraftSheet(response, await this.packs.draftSheet(agendaId, user));
  }

  @Get(['packs/:number/:name', 'packs/:number/:folder/:name'])
  async file(
    @Param('number', ParseIntPipe) number: number,
    @Param() at: { agendaId: string; folder?: string; name: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    sendPackFile(response, this.files, await this.downloads.open(at.agendaId, number, nameOf(at), user));
  }
}
