import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { toLifeResource } from './life/life.presenter.js';
import { ResolutionLives } from './life/resolution-lives.service.js';
import { registerQuery } from './register-query.js';
import { toDecisionResource } from './register.presenter.js';
import { RegisterService } from './register.service.js';

@ApiTags('decisions')
@Controller('api/decisions')
export class RegisterApiController {
  constructor(
    private readonly register: RegisterService,
    private readonly lives: ResolutionLives,
    private readonly authority: AuthorityService,
  ) {}

  /** Newest meeting first; `search` takes beginnings of words, and numbers such as `20(4)`. */
  @Get()
  @ApiQuery({ name: 'search', required: false })
  @ApiQuery({ name: 'panelId', required: false })
  @ApiQuery({ name: 'year', required: false, example: '2017/18' })
  @ApiQuery({ name: 'kind', required: false })
  @ApiQuery({ name: 'mark', required: false })
  @ApiQuery({ name: 'state', required: false })
  @ApiQuery({ name: 'page', required: false })
  async index(@Query() asked: Record<string, unknown>, @User() user: CurrentUser) {
    const query = registerQuery(asked, await this.authority.municipalYears());
    const { items, ...rest } = await this.register.page(query, pageRequest(asked), user);
    return { items: items.map(toDecisionResource), ...rest };
  }

  /** With its life so far. */
  @Get(':resolutionId')
  async show(@Param('resolutionId') resolutionId: string, @User() user: CurrentUser) {
    return toLifeResource(await this.lives.get(resolutionId, user), user);
  }
}
