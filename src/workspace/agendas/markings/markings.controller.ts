import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import { agendaPaths } from '../agenda.paths.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { RemovalForm } from '../removal.form.js';
import { type MarkingAddress, subjectOf } from './marking-address.js';
import { MarkingForm } from './marking.form.js';
import { type MarkedThing, presentMarking } from './marking.presenter.js';
import { MarkingsService } from './markings.service.js';

/** Why an entry, or a paper, is kept from the public. */
@Controller(['workspace/agendas/:id/entries/:entryId/marking', 'workspace/agendas/:id/papers/:paperId/marking'])
export class MarkingsController {
  constructor(
    private readonly markings: MarkingsService,
    private readonly prepared: PreparedAgendas,
  ) {}

  @Get()
  async edit(@Param() address: MarkingAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, thing } = await this.marked(address, user);
    response.render('workspace/agendas/form', presentMarking(agenda, thing));
  }

  @Post()
  async update(
    @Param() address: MarkingAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(MarkingForm, body, (form) =>
      this.markings.mark(address.id, subjectOf(address), form, user),
    );
    if (errors) {
      const { agenda, thing } = await this.marked(address, user);
      return response
        .status(errors.status)
        .render('workspace/agendas/form', presentMarking(agenda, thing, body, errors));
    }
    sayNext(request, { text: 'It is marked as not for publication.' });
    response.redirect(303, agendaPaths.show(address.id));
  }

  @Post('removal')
  async remove(
    @Param() address: MarkingAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.markings.unmark(address.id, subjectOf(address), version, user);
    sayNext(request, { text: 'The marking is removed: this is open to the public once it is published.' });
    response.redirect(303, agendaPaths.show(address.id));
  }

  private async marked(
    address: MarkingAddress,
    user: CurrentUser,
  ): Promise<{ agenda: AgendaInFull; thing: MarkedThing }> {
    const { id, entryId, paperId } = address;
    if (paperId !== undefined) {
      const { agenda, paper } = await this.prepared.paper(id, paperId, user);
      const path = agendaPaths.paperMarking(id, paperId);
      return { agenda, thing: { name: `“${paper.title}”`, path, marking: paper.marking, isPaper: true } };
    }
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    const path = agendaPaths.entryMarking(id, entryId);
    return { agenda, thing: { name: `item ${entry.number}`, path, marking: entry.marking, isPaper: false } };
  }
}
