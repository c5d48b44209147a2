import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { EntryInFull } from '../agenda-in-full.js';
import { agendaPaths } from '../agenda.paths.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { RemovalForm } from '../removal.form.js';
import type { EntryAddress } from './entries.controller.js';
import { EntriesService } from './entries.service.js';
import { EntryPositionForm } from './entry-position.form.js';
import { presentEntryRemoval } from './entry.presenter.js';

/** What is done to an entry with one button. */
@Controller('workspace/agendas/:id/entries/:entryId')
export class EntryChangesController {
  constructor(
    private readonly entries: EntriesService,
    private readonly prepared: PreparedAgendas,
  ) {}

  @Post('position')
  async move(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(EntryPositionForm) form: EntryPositionForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.entries.move(id, entryId, form, user);
    const { entry } = await this.prepared.entry(id, entryId, user);
    sayNext(request, { text: movedInWords(entry) });
    response.redirect(303, `${agendaPaths.show(id)}#entry-${entryId}`);
  }

  @Post('wording')
  async draft(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.entries.draftWording(id, entryId, version, user);
    response.redirect(303, agendaPaths.entry(id, entryId));
  }

  @Get('removal')
  async confirm(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    response.render('workspace/agendas/form', presentEntryRemoval(agenda, entry));
  }

  @Post('removal')
  async remove(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.entries.remove(id, entryId, version, user);
    sayNext(request, { text: 'The item is off the agenda.' });
    response.redirect(303, agendaPaths.show(id));
  }
}

/** Without its title, which may be closed to others who use this browser. */
function movedInWords({ number, position }: EntryInFull): string {
  return number === ''
    ? `It has been moved and stands in place ${position} now.`
    : `It has been moved and is item ${number} now.`;
}
