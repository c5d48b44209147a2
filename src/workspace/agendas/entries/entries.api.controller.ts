import { Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { EntryResources } from '../entry-resources.js';
import { Removal } from '../removal.decorator.js';
import { RemovalForm } from '../removal.form.js';
import type { EntryAddress } from './entries.controller.js';
import { EntriesService } from './entries.service.js';
import { EntryPositionForm } from './entry-position.form.js';
import { EntryChangeForm, NewEntryForm } from './entry.form.js';

@ApiTags('agendas')
@Controller('api/agendas/:id/entries')
export class EntriesApiController {
  constructor(
    private readonly entries: EntriesService,
    private readonly resources: EntryResources,
  ) {}

  @Post()
  @ApiBody({ type: NewEntryForm })
  async create(@Param('id') id: string, @ParsedBody(NewEntryForm) form: NewEntryForm, @User() user: CurrentUser) {
    const entryId = await this.entries.add(id, form, user);
    return this.resources.entry(id, entryId, user);
  }

  @Put(':entryId')
  @ApiBody({ type: EntryChangeForm })
  async update(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(EntryChangeForm) form: EntryChangeForm,
    @User() user: CurrentUser,
  ) {
    await this.entries.save(id, entryId, form, user);
    return this.resources.entry(id, entryId, user);
  }

  @Put(':entryId/position')
  @ApiBody({ type: EntryPositionForm })
  async move(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(EntryPositionForm) form: EntryPositionForm,
    @User() user: CurrentUser,
  ) {
    await this.entries.move(id, entryId, form, user);
    return this.resources.agenda(id, user);
  }

  /** Drafts the resolution of an exclusion again. */
  @Delete(':entryId/wording')
  @ApiBody({ type: RemovalForm })
  async draft(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.entries.draftWording(id, entryId, version, user);
    return this.resources.entry(id, entryId, user);
  }

  @Removal(':entryId')
  async remove(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.entries.remove(id, entryId, version, user);
  }
}
