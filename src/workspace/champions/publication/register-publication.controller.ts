import { Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { championPaths } from '../champion.paths.js';
import { RegisterPublishing } from './register-publishing.service.js';

@Controller('workspace/panels/:panelId/champions/publication')
export class RegisterPublicationController {
  constructor(private readonly publishing: RegisterPublishing) {}

  @Post()
  async publish(@Param('panelId') panelId: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.publishing.publish(panelId, user);
    sayNext(response.req, { text: 'The register is public. What changes from now on is public at once.' });
    response.redirect(303, championPaths.index(panelId));
  }
}

@ApiTags('Champions')
@Controller('api/panels/:panelId/champions/publication')
export class RegisterPublicationApiController {
  constructor(private readonly publishing: RegisterPublishing) {}

  /** Makes the register public; what changes from then on is public at once. */
  @Post()
  @HttpCode(204)
  async publish(@Param('panelId') panelId: string, @User() user: CurrentUser) {
    await this.publishing.publish(panelId, user);
  }
}
