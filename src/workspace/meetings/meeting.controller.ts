import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { type CurrentUser, currentUserOf } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../platform/web/forms/form-model.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { TermsOfDayService } from '../terms-of-reference/terms-of-day.service.js';
import { DeadlinesService } from './deadlines.service.js';
import { requireClerkOf } from './meeting-rights.js';
import { MeetingDetailsForm } from './meeting.form.js';
import { meetingPaths } from './meeting.paths.js';
import { meetingChoices, meetingSurroundings, presentMeeting } from './meeting.presenter.js';
import type { MeetingOfPanel } from './meeting.entity.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingsService } from './meetings.service.js';
import { WebPublications } from './notices/web-publications.service.js';
import { PlacingService } from './placing.service.js';

@Controller('workspace/meetings/:meetingId')
export class MeetingController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
    private readonly placing: PlacingService,
    private readonly notices: MeetingNotices,
    private readonly web: WebPublications,
    private readonly terms: TermsOfDayService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param('meetingId') id: string, @User() reader: CurrentUser, @Res() response: Response) {
    const meeting = await this.meetings.get(id);
    const note = (await this.deadlines.of([meeting])).get(id) ?? null;
    const warnings = await this.placing.against(meeting);
    const publicity = await this.notices.publicityOf(meeting);
    const onTheWeb = await this.web.of(meeting);
    const neighbours = await this.meetings.neighboursOf(meeting);
    const terms = await this.terms.on(meeting.panelId, meeting.day);
    const today = this.clock.today();
    const shown = { meeting, note, reader, today, neighbours, publicity, onTheWeb, warnings, terms };
    response.render('workspace/meetings/show', presentMeeting(shown));
  }

  @Get('edit')
  async edit(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const meeting = await this.meetings.get(id);
    requireClerkOf(user, meeting.panelId);
    await this.ask(response, meeting);
  }

  @Post()
  async update(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const meeting = await this.meetings.get(id);
    requireClerkOf(user, meeting.panelId);
    const edit = (form: MeetingDetailsForm) => this.placing.edit(id, form, user);
    const { value: placed, errors } = await submitForm(MeetingDetailsForm, body, edit);
    if (errors) return this.ask(response.status(errors.status), await this.meetings.get(id), { typed: body, errors });
    if (placed.meeting === null)
      return this.ask(response.status(200), meeting, { typed: body, warnings: placed.warnings });
    sayNext(response.req, { text: 'The meeting has been changed.' });
    response.redirect(303, meetingPaths.show(id));
  }

  private async ask(
    response: Response,
    meeting: MeetingOfPanel,
    { typed, errors, warnings = [] }: Asking = {},
  ): Promise<void> {
    const { hasNotice } = await this.notices.publicityOf(meeting);
    response.render('workspace/meetings/edit', {
      ...meetingSurroundings(meeting, currentUserOf(response.req)),
      title: 'Change the details of a meeting',
      panelName: meeting.panel.name,
      notice: hasNotice ? NOTICE_IS_OUT : null,
      action: meetingPaths.show(meeting.id),
      warnings,
      choices: meetingChoices([]),
      ...presentEdit(meeting, typed, errors),
    });
  }
}

/** Why the form is shown again. */
interface Asking {
  readonly typed?: object;
  readonly errors?: FormErrors;
  readonly warnings?: readonly string[];
}

const NOTICE_IS_OUT =
  'The notice of this meeting is public. Saving publishes it anew with the kind, time and place you enter. The day stands: to move it, postpone the meeting.';
