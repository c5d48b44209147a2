import { Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { User } from '../../platform/web/user.decorator.js';
import { AuthorityService } from '../authority/authority.service.js';
import { ClashesService } from './clashes.service.js';
import { DayWarnings } from './day-warnings.service.js';
import { DeadlinesService } from './deadlines.service.js';
import { KeyDatesForm } from './key-dates/key-dates.form.js';
import { KeyDatesService } from './key-dates/key-dates.service.js';
import { MeetingDetailsForm, NewMeetingForm } from './meeting.form.js';
import { toMeetingResource } from './meeting.presenter.js';
import { meetingsQuery } from './meetings-query.js';
import type { MeetingOfPanel } from './meeting.entity.js';
import { MeetingsService } from './meetings.service.js';
import { NoticesForm } from './notices/notices.form.js';
import { NoticesService } from './notices/notices.service.js';

@ApiTags('Meetings')
@Controller('api/meetings')
export class MeetingsApiController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly deadlines: DeadlinesService,
    private readonly authority: AuthorityService,
    private readonly clashes: ClashesService,
    private readonly days: DayWarnings,
    private readonly notices: NoticesService,
    private readonly keyDates: KeyDatesService,
  ) {}

  /** Today's and later, or `?when=past` or `all`; of one panel with `?panelId=`, of a municipal year with `?year=2017/18`; takes `search` and `sort`. */
  @Get()
  async index(@Query() asked: Record<string, unknown>) {
    const query = meetingsQuery(asked, await this.authority.municipalYears());
    const { items, ...page } = await this.meetings.list(query, pageRequest(asked));
    const notes = await this.deadlines.of(items);
    return { items: items.map((meeting) => toMeetingResource(meeting, notes.get(meeting.id) ?? null)), ...page };
  }

  /** Saved whatever speaks against its day; `warnings` says what does, here and wherever one meeting is answered. */
  @Post()
  @ApiBody({ type: NewMeetingForm })
  async create(@ParsedBody(NewMeetingForm) form: NewMeetingForm, @User() user: CurrentUser) {
    const meeting = await this.meetings.schedule(form, user);
    return this.present(meeting, await this.days.of(meeting.panel, meeting));
  }

  @Get(':meetingId')
  async show(@Param('meetingId') id: string) {
    return this.present(await this.meetings.get(id));
  }

  @Put(':meetingId')
  @ApiBody({ type: MeetingDetailsForm })
  async update(
    @Param('meetingId') id: string,
    @ParsedBody(MeetingDetailsForm) form: MeetingDetailsForm,
    @User() user: CurrentUser,
  ) {
    const before = await this.meetings.get(id);
    const meeting = await this.meetings.edit(id, form, user);
    const moved = meeting.day === before.day ? undefined : await this.days.of(meeting.panel, meeting);
    return this.present(meeting, moved);
  }

  @Put(':meetingId/notices')
  @ApiBody({ type: NoticesForm })
  async record(@Param('meetingId') id: string, @ParsedBody(NoticesForm) form: NoticesForm, @User() user: CurrentUser) {
    return this.present(await this.notices.record(id, form, user));
  }

  @Put(':meetingId/key-dates')
  @ApiBody({ type: KeyDatesForm })
  async choose(
    @Param('meetingId') id: string,
    @ParsedBody(KeyDatesForm) form: KeyDatesForm,
    @User() user: CurrentUser,
  ) {
    return this.present(await this.keyDates.choose(id, form, user));
  }

  private async present(meeting: MeetingOfPanel, warnings?: readonly string[]) {
    const note = (await this.deadlines.of([meeting])).get(meeting.id) ?? null;
    return { ...toMeetingResource(meeting, note), warnings: warnings ?? (await this.clashes.of(meeting)) };
  }
}
