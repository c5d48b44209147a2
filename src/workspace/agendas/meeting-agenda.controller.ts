import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { mayEditAgenda, mayReadDraftAgenda, type Reader } from '../../domain/access/roles.js';
import { longDate } from '../../domain/calendar/calendar-date.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { User } from '../../platform/web/user.decorator.js';
import { type Meeting, noAgendaBecause } from '../meetings/meeting.entity.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { agendaPaths } from './agenda.paths.js';
import { ContinuedAgendas } from './continued-agendas.service.js';
import { AgendasService } from './agendas.service.js';

/** The agenda of a meeting, before there is one. */
@Controller('workspace/meetings/:meetingId/agenda')
export class MeetingAgendaController {
  constructor(
    private readonly agendas: AgendasService,
    private readonly meetings: MeetingsService,
    private readonly continued: ContinuedAgendas,
  ) {}

  @Get()
  async show(@Param('meetingId') meetingId: string, @User() user: CurrentUser, @Res() response: Response) {
    const { panel, day, state, followsId } = await this.meetings.get(meetingId);
    const agenda = await this.agendas.findOfMeeting(meetingId);
    if (agenda) return response.redirect(302, pageFor(user, panel.id, agenda.id));
    const meeting = `${panel.name}, ${longDate(day)}`;
    const before = await this.continued.meetingBefore({ followsId });
    const calledOff = noAgendaBecause({ state });
    response.render('workspace/agendas/none', {
      title: `Agenda: ${meeting}`,
      caption: meeting,
      backLink: { text: 'Back to the meeting', href: meetingPaths.show(meetingId) },
      calledOff,
      startsWith: startsWith(before),
      begin:
        calledOff === null && mayEditAgenda(user, panel.id)
          ? { text: 'Begin the agenda', action: agendaPaths.ofMeeting(meetingId) }
          : null,
    });
  }

  @Post()
  async create(@Param('meetingId') meetingId: string, @User() user: CurrentUser, @Res() response: Response) {
    const agenda = await this.agendas.draftFor(meetingId, user);
    response.redirect(303, agendaPaths.show(agenda.id));
  }
}

function startsWith(before: Meeting | null): string {
  if (before === null) return 'It starts with the panel’s standing items.';
  const why = before.state === 'adjourned' ? 'which this one continues' : 'in whose place this one is held';
  return `It takes over the agenda of the meeting of ${longDate(before.day)}, ${why}: every item that was not withdrawn, with its papers and markings.`;
}

/** The agenda in the making is for those who prepare and check it; everybody else reads its packs. */
function pageFor(reader: Reader, panelId: string, agendaId: string): string {
  return mayReadDraftAgenda(reader, panelId) ? agendaPaths.show(agendaId) : agendaPaths.packs(agendaId);
}
