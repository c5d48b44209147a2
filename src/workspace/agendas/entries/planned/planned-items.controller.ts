import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { ParsedBody } from '../../../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../../../platform/web/session/message.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { agendaPaths } from '../../agenda.paths.js';
import { PreparedAgendas } from '../../prepared-agendas.js';
import { PlannedItemForm } from './planned-item.form.js';
import { presentPlanned } from './planned-items.presenter.js';
import { PlannedItems } from './planned-items.service.js';

const DONE = 'The item is on the agenda.';

/** Planned business goes onto an agenda: from its editor, or from the work programme itself. */
@Controller('workspace')
export class PlannedItemsController {
  constructor(
    private readonly planned: PlannedItems,
    private readonly prepared: PreparedAgendas,
  ) {}

  @Get('agendas/:id/work-programme')
  async ask(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const agenda = await this.prepared.agenda(id, user);
    const page = presentPlanned(agenda, await this.planned.offeredOn(agenda));
    response.render('workspace/agendas/from-programme', page);
  }

  @Post('agendas/:id/work-programme')
  async place(
    @Param('id') id: string,
    @ParsedBody(PlannedItemForm) { programmeItemId }: PlannedItemForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.planned.place(id, programmeItemId, user);
    sayNext(response.req, { text: DONE });
    response.redirect(303, agendaPaths.show(id));
  }

  @Post('panels/:panelId/work-programme/:itemId/placing')
  async placeAtItsMeeting(
    @Param() { panelId, itemId }: { readonly panelId: string; readonly itemId: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const agendaId = await this.planned.placeAtItsMeeting(panelId, itemId, user);
    sayNext(response.req, { text: DONE });
    response.redirect(303, agendaPaths.show(agendaId));
  }
}
