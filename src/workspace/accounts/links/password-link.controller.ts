import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { accountPaths } from '../accounts.paths.js';
import { PasswordLinksService } from './password-links.service.js';

@Controller('workspace/accounts/:id/set-password-link')
export class PasswordLinkController {
  constructor(private readonly links: PasswordLinksService) {}

  @Post()
  async create(@Param('id') id: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const { signInName } = await this.links.send(id, user);
    sayNext(request, { text: `A link to choose a password is on its way to ${signInName}.` });
    response.redirect(303, accountPaths.show(id));
  }
}
