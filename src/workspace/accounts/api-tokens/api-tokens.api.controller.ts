import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { ApiTokenForm } from './api-token.form.js';
import { toTokenResource } from './api-token.presenter.js';
import { ApiTokensService } from './api-tokens.service.js';

@ApiTags('accounts')
@Controller('api/accounts/:id/tokens')
export class ApiTokensApiController {
  constructor(private readonly tokens: ApiTokensService) {}

  @Get()
  async index(@Param('id') id: string, @User() user: CurrentUser) {
    return { items: (await this.tokens.of(id, user)).map(toTokenResource) };
  }

  /** The only answer that holds the token itself. */
  @Post()
  @ApiBody({ type: ApiTokenForm })
  async create(@Param('id') id: string, @ParsedBody(ApiTokenForm) form: ApiTokenForm, @User() user: CurrentUser) {
    const { row, token } = await this.tokens.make(id, form, user);
    return { ...toTokenResource(row), token };
  }

  @Post(':tokenId/revocation')
  @HttpCode(204)
  async revoke(@Param('id') id: string, @Param('tokenId') tokenId: string, @User() user: CurrentUser): Promise<void> {
    await this.tokens.revoke(id, tokenId, user);
  }
}
