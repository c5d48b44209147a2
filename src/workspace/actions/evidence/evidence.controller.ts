import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { EvidenceService } from './evidence.service.js';

@Controller('workspace/actions/:id/evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Get(':evidenceId')
  async open(
    @Param('id') id: string,
    @Param('evidenceId') evidenceId: string,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { path, fileName, mediaType } = await this.evidence.open(id, evidenceId, user);
    response.attachment(fileName).set('Cache-Control', 'private, no-store').type(mediaType);
    response.sendFile(path, { dotfiles: 'allow', cacheControl: false, lastModified: false, acceptRanges: false });
  }
}
