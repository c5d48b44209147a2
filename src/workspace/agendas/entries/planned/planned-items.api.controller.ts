import { Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { ParsedBody } from '../../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { EntryResources } from '../../entry-resources.js';
import type { EntryAddress } from '../entries.controller.js';
import { PlannedItemForm } from './planned-item.form.js';
import { ProgrammePapers } from './programme-papers.service.js';
import { PlannedItems } from './planned-items.service.js';

@ApiTags('agendas')
@Controller('api/agendas/:id')
export class PlannedItemsApiController {
  constructor(
    private readonly planned: PlannedItems,
    private readonly papers: ProgrammePapers,
    private readonly resources: EntryResources,
  ) {}

  /** Puts an item of the panel's work programme on the draft agenda. */
  @Post('work-programme')
  @ApiBody({ type: PlannedItemForm })
  async place(
    @Param('id') id: string,
    @ParsedBody(PlannedItemForm) { programmeItemId }: PlannedItemForm,
    @User() user: CurrentUser,
  ) {
    const entryId = await this.planned.place(id, programmeItemId, user);
    return this.resources.entry(id, entryId, user);
  }

  /** Freezes the panel's work programme into a paper of this item, whose title says that it is about it. */
  @Post('entries/:entryId/work-programme')
  async freeze(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser) {
    await this.papers.freeze(id, entryId, user);
    return this.resources.entry(id, entryId, user);
  }
}
