import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { ClassConstructor } from 'class-transformer';
import type { Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { ProgrammeItemChangeForm } from './programme-item.form.js';
import { presentItem } from './programme-item.presenter.js';
import { type ItemAddress, ProgrammeItems } from './programme-items.service.js';
import { presentItemChange, presentItemDrop, presentItemMove } from './programme-forms.presenter.js';
import { ProgrammeFormsAround } from './programme-forms-around.service.js';
import { ProgrammeDropForm, ProgrammeMoveForm } from './programme-move.form.js';
import { programmePaths } from './programme.paths.js';
import { requireKeeperOfProgramme } from './programme-rights.js';
import { Programme } from './programme.service.js';

type PresentForm = typeof presentItemChange | typeof presentItemMove | typeof presentItemDrop;

/** One item of a work programme: what it is, where it goes, and its end. */
@Controller('workspace/panels/:panelId/work-programme/:id')
export class ProgrammeItemController {
  constructor(
    private readonly panels: PanelsService,
    private readonly programme: Programme,
    private readonly items: ProgrammeItems,
    private readonly around: ProgrammeFormsAround,
  ) {}

  @Get()
  async show(@Param() { panelId, id }: ItemAddress, @User() reader: CurrentUser, @Res() response: Response) {
    const item = await this.programme.get(panelId, id);
    response.render('workspace/work-programme/show', presentItem(await this.panels.get(panelId), item, reader));
  }

  @Get('edit')
  async edit(@Param() address: ItemAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(presentItemChange, address, user, response);
  }

  @Post('edit')
  async change(
    @Param() address: ItemAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const save = (form: ProgrammeItemChangeForm) => this.items.change(address, form, user);
    await this.take([ProgrammeItemChangeForm, save, presentItemChange], 'The item is saved.', address, {
      body,
      user,
      response,
    });
  }

  @Get('move')
  async moving(@Param() address: ItemAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(presentItemMove, address, user, response);
  }

  @Post('move')
  async move(
    @Param() address: ItemAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const move = (form: ProgrammeMoveForm) => this.items.move(address, form, user);
    await this.take([ProgrammeMoveForm, move, presentItemMove], 'The item has moved.', address, {
      body,
      user,
      response,
    });
  }

  @Get('drop')
  async dropping(@Param() address: ItemAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.ask(presentItemDrop, address, user, response);
  }

  @Post('drop')
  async drop(
    @Param() address: ItemAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const drop = (form: ProgrammeDropForm) => this.items.drop(address, form, user);
    const done = 'The item is no longer planned. It stays on record.';
    await this.take([ProgrammeDropForm, drop, presentItemDrop], done, address, { body, user, response });
  }

  private async take<Form extends object>(
    [form, use, present]: [ClassConstructor<Form>, (form: Form) => Promise<void>, PresentForm],
    done: string,
    address: ItemAddress,
    { body, user, response }: { body: object; user: CurrentUser; response: Response },
  ): Promise<void> {
    requireKeeperOfProgramme(user, address.panelId);
    const { errors } = await submitForm(form, body, use);
    if (errors) return this.ask(present, address, user, response.status(errors.status), body, errors);
    sayNext(response.req, { text: done });
    response.redirect(303, programmePaths.index(address.panelId));
  }

  private async ask(
    present: PresentForm,
    { panelId, id }: ItemAddress,
    user: CurrentUser,
    response: Response,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    requireKeeperOfProgramme(user, panelId);
    const item = await this.programme.get(panelId, id);
    const page = present(await this.around.of(panelId, user), item, typed, errors);
    response.render('workspace/work-programme/form', page);
  }
}
