import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { parseForm } from '../../../platform/web/forms/parse-form.js';
import { FormRefused } from '../../../platform/web/problems/form-refused.js';
import { User } from '../../../platform/web/user.decorator.js';
import { toMeetingResource } from '../meeting.presenter.js';
import { RunForm, RunQuestionForm } from './run.form.js';
import { toRunResource } from './run.presenter.js';
import { RunsService } from './runs.service.js';

@ApiTags('Meetings')
@Controller('api/meetings/runs')
export class RunsApiController {
  constructor(private readonly runs: RunsService) {}

  /** The days of a run, each with what speaks against it; nothing is scheduled. Takes the fields of the page’s form. */
  @Get('days')
  @ApiQuery({ type: RunQuestionForm, name: 'question' })
  async days(@Query() asked: object, @User() user: CurrentUser) {
    const { value: question, errors } = parseForm(RunQuestionForm, asked);
    if (errors) throw new FormRefused(errors);
    return toRunResource(await this.runs.offer(question, user));
  }

  /** Schedules a meeting on each of the days, whatever speaks against them: all of them or, if one cannot be, none. */
  @Post()
  @ApiBody({ type: RunForm })
  async create(@ParsedBody(RunForm) form: RunForm, @User() user: CurrentUser) {
    const meetings = await this.runs.schedule(form, user);
    return { items: meetings.map((meeting) => toMeetingResource(meeting, null)) };
  }
}
