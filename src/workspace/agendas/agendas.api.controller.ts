import { Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { NotFound } from '../../domain/errors.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../platform/web/user.decorator.js';
import { AgendaDetailsForm } from './agenda-details.form.js';
import { AgendaEditorService } from './agenda-editor.service.js';
import { toAgendaResource } from './agenda.resource.js';
import { AgendasService } from './agendas.service.js';
import { StandingEntriesService } from './standing-entries.service.js';

@ApiTags('agendas')
@Controller('api')
export class AgendasApiController {
  constructor(
    private readonly agendas: AgendasService,
    private readonly editor: AgendaEditorService,
    private readonly standing: StandingEntriesService,
  ) {}

  @Get('agendas/:id')
  async show(@Param('id') id: string, @User() user: CurrentUser) {
    return toAgendaResource(await this.editor.take(id, user));
  }

  @Put('agendas/:id')
  @ApiBody({ type: AgendaDetailsForm })
  async update(
    @Param('id') id: string,
    @ParsedBody(AgendaDetailsForm) form: AgendaDetailsForm,
    @User() user: CurrentUser,
  ) {
    await this.agendas.saveDetails(id, form, user);
    return this.show(id, user);
  }

  /** Brings in the panel's standing items that are missing. */
  @Post('agendas/:id/standing-items')
  async bringIn(@Param('id') id: string, @User() user: CurrentUser) {
    await this.standing.bringIn(id, user);
    return this.show(id, user);
  }

  @Get('meetings/:meetingId/agenda')
  async showOfMeeting(@Param('meetingId') meetingId: string, @User() user: CurrentUser) {
    const agenda = await this.agendas.findOfMeeting(meetingId);
    if (!agenda) throw new NotFound('This meeting has no agenda yet.');
    return this.show(agenda.id, user);
  }

  @Post('meetings/:meetingId/agenda')
  async create(@Param('meetingId') meetingId: string, @User() user: CurrentUser) {
    const { id } = await this.agendas.draftFor(meetingId, user);
    return this.show(id, user);
  }
}
