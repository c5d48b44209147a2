import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PasswordLinksService } from './password-links.service.js';

@ApiTags('accounts')
@Controller('api/accounts/:id/set-password-link')
export class PasswordLinkApiController {
  constructor(private readonly links: PasswordLinksService) {}

  @Post()
  @HttpCode(204)
  async create(@Param('id') id: string, @User() user: CurrentUser): Promise<void> {
    await this.links.send(id, user);
  }
}
