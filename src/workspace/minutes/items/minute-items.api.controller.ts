import { Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { StaleEdit } from '../../../domain/errors.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { CollisionShown } from '../../../platform/web/problems/collision-shown.js';
import { User } from '../../../platform/web/user.decorator.js';
import { toMinuteResource } from '../minutes.resource.js';
import { JoiningForm, MinuteRemovalForm, SplitForm } from './minute-change.forms.js';
import { MinuteEditorService } from './minute-editor.service.js';
import { MinuteForm } from './minute.form.js';
import type { MinuteAddress } from './minute-items.controller.js';
import { MinuteItemsService } from './minute-items.service.js';
import { MinutePartsService } from './minute-parts.service.js';
import { MinutePositionForm } from './minute-position.form.js';
import { NewMinuteForm } from './new-minute.form.js';

@ApiTags('minutes')
@Controller('api/minutes/:id/items')
export class MinuteItemsApiController {
  constructor(
    private readonly items: MinuteItemsService,
    private readonly parts: MinutePartsService,
    private readonly editor: MinuteEditorService,
  ) {}

  @Post()
  @ApiBody({ type: NewMinuteForm })
  async create(@Param('id') id: string, @ParsedBody(NewMinuteForm) form: NewMinuteForm, @User() user: CurrentUser) {
    return this.show({ id, minuteId: await this.items.add(id, form, user) }, user);
  }

  /** The minute as it is edited, with the numbers it cites. */
  @Get(':minuteId')
  async show(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser) {
    const { minute, drawn, cited, notFound } = await this.editor.take(id, minuteId, user);
    return { ...toMinuteResource(minute, drawn), cited, notFound };
  }

  /** Where somebody else was quicker, the answer holds their minute beside the one that was refused. */
  @Put(':minuteId')
  @ApiBody({ type: MinuteForm })
  async update(@Param() address: MinuteAddress, @ParsedBody(MinuteForm) form: MinuteForm, @User() user: CurrentUser) {
    try {
      await this.items.save(address.id, address.minuteId, form, user);
    } catch (error) {
      if (!(error instanceof StaleEdit)) throw error;
      throw new CollisionShown(error, await this.show(address, user), form);
    }
    return this.show(address, user);
  }

  @Put(':minuteId/position')
  @ApiBody({ type: MinutePositionForm })
  async move(
    @Param() address: MinuteAddress,
    @ParsedBody(MinutePositionForm) form: MinutePositionForm,
    @User() user: CurrentUser,
  ) {
    await this.items.move(address.id, address.minuteId, form, user);
    return this.show(address, user);
  }

  @Post(':minuteId/split')
  @ApiBody({ type: SplitForm })
  async split(
    @Param() { id, minuteId }: MinuteAddress,
    @ParsedBody(SplitForm) form: SplitForm,
    @User() user: CurrentUser,
  ) {
    return this.show({ id, minuteId: await this.parts.split(id, minuteId, form, user) }, user);
  }

  @Post(':minuteId/joining')
  @ApiBody({ type: JoiningForm })
  async join(
    @Param() { id, minuteId }: MinuteAddress,
    @ParsedBody(JoiningForm) form: JoiningForm,
    @User() user: CurrentUser,
  ) {
    return this.show({ id, minuteId: await this.parts.join(id, minuteId, form, user) }, user);
  }

  @Delete(':minuteId')
  @ApiBody({ type: MinuteRemovalForm })
  async remove(
    @Param() { id, minuteId }: MinuteAddress,
    @ParsedBody(MinuteRemovalForm) { version }: MinuteRemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.items.remove(id, minuteId, version, user);
  }
}
