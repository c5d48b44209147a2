import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { User } from '../../../platform/web/user.decorator.js';
import { ActionDetails } from '../action-details.service.js';
import { toActionDetailResource, toActionResource } from '../action-resource.js';
import { ActionsService } from '../actions.service.js';
import { actionsQuery } from '../actions-query.js';
import { MatterForm } from '../matters/matter.form.js';
import { MattersService } from '../matters/matters.service.js';

@ApiTags('actions')
@Controller('api/actions')
export class ActionsApiController {
  constructor(
    private readonly actions: ActionsService,
    private readonly details: ActionDetails,
    private readonly matters: MattersService,
  ) {}

  /** What is due first at the top; the wording is the public label where the rest is closed to whoever asks. */
  @Get()
  @ApiQuery({ name: 'search', required: false })
  @ApiQuery({ name: 'panelId', required: false })
  @ApiQuery({ name: 'owner', required: false, example: 'me' })
  @ApiQuery({ name: 'rag', required: false, example: 'overdue' })
  @ApiQuery({ name: 'which', required: false, example: 'live' })
  @ApiQuery({ name: 'strandId', required: false })
  @ApiQuery({ name: 'meetingId', required: false })
  @ApiQuery({ name: 'age', required: false, example: 90 })
  @ApiQuery({ name: 'sort', required: false, example: 'due' })
  @ApiQuery({ name: 'page', required: false })
  async index(@Query() asked: Record<string, unknown>, @User() user: CurrentUser) {
    const { items, ...rest } = await this.actions.page(actionsQuery(asked), pageRequest(asked), user);
    return { items: items.map((action) => toActionResource(action, user)), ...rest };
  }

  /** Something that came up at a meeting and stands in no clause of its minutes. */
  @Post()
  @ApiBody({ type: MatterForm })
  async raise(@ParsedBody(MatterForm) form: MatterForm, @User() user: CurrentUser) {
    return toActionDetailResource(await this.details.get(await this.matters.raise(form, user), user), user);
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser) {
    return toActionDetailResource(await this.details.get(id, user), user);
  }
}
