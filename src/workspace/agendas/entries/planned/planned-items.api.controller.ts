import { Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { ParsedBody } from '../../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { EntryResources } from '../../entry-resources.js';
import { PlannedItemForm } from './planned-item.form.js';
import { PlannedItems } from './planned-items.service.js';

@ApiTags('agendas')
@Controller('api/agendas/:id/work-programme')
export class PlannedItemsApiController {
  constructor(
    private readonly planned: PlannedItems,
    private readonly resources: EntryResources,
  ) {}

  /** Puts an item of the panel's work programme on the draft agenda. */
  @Post()
  @ApiBody({ type: PlannedItemForm })
  async place(
    @Param('id') id: string,
    @ParsedBody(PlannedItemForm) { programmeItemId }: PlannedItemForm,
    @User() user: CurrentUser,
  ) {
    const entryId = await this.planned.place(id, programmeItemId, user);
    return this.resources.entry(id, entryId, user);
  }
}
