import { Controller, Get, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { FileStore } from '../../../platform/files/file-store.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PackDownloads } from './pack-downloads.service.js';
import { toPackResource } from './packs.presenter.js';
import { PacksService } from './packs.service.js';
import { nameOf, sendPackFile } from './send-pack-file.js';

@ApiTags('packs')
@Controller('api/agendas/:agendaId/packs')
export class PacksApiController {
  constructor(
    private readonly packs: PacksService,
    private readonly downloads: PackDownloads,
    private readonly files: FileStore,
  ) {}

  @Get()
  async index(@Param('agendaId') agendaId: string, @User() user: CurrentUser) {
    const { versions } = await this.packs.of(agendaId, user);
    return { items: versions.map(toPackResource) };
  }

  @Post()
  async create(@Param('agendaId') agendaId: string, @User() user: CurrentUser) {
    const { id } = await this.packs.orderPreview(agendaId, user);
    const { versions } = await this.packs.of(agendaId, user);
    return versions.filter(({ version }) => version.id === id).map(toPackResource)[0];
  }

  @Get([':number/:name', ':number/:folder/:name'])
  async file(
    @Param('number', ParseIntPipe) number: number,
    @Param() at: { agendaId: string; folder?: string; name: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    sendPackFile(response, this.files, await this.downloads.open(at.agendaId, number, nameOf(at), user));
  }
}
