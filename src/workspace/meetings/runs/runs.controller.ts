import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PanelsService } from '../../panels/panels.service.js';
import { panelsToSchedule, requireSomeClerk } from '../meeting-rights.js';
import { meetingPaths } from '../meeting.paths.js';
import type { OfferedRun } from './offered-run.js';
import { RunForm, RunQuestionForm } from './run.form.js';
import { presentRunDays, presentRunQuestion } from './run.presenter.js';
import { RunsService } from './runs.service.js';

/** The question travels in the address, so that one can go back to it, and forth, without losing what was chosen. */
@Controller('workspace/meetings/runs')
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly panels: PanelsService,
  ) {}

  @Get('new')
  async new(@Query() asked: Record<string, unknown>, @User() user: CurrentUser, @Res() response: Response) {
    requireSomeClerk(user);
    if ('rhythm' in asked) return this.ask(response, user, asked);
    const panels = panelsToSchedule(user, await this.panels.all());
    await this.ask(response, user, await this.runs.opened(panels.find(({ id }) => id === asked['panelId']) ?? null));
  }

  @Get('days')
  async days(@Query() asked: object, @User() user: CurrentUser, @Res() response: Response) {
    requireSomeClerk(user);
    const { value: run, errors } = await this.offer(asked, user);
    if (errors) return this.ask(response.status(422), user, asked, errors);
    response.render('workspace/meetings/runs/days', presentRunDays(run, queryOf(response)));
  }

  @Post('days')
  async create(
    @Query() asked: object,
    @Body() body: Record<string, unknown>,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireSomeClerk(user);
    const { value: meetings, errors } = await submitForm(RunForm, body, (form) => this.runs.schedule(form, user));
    if (errors) {
      const { value: run, errors: doubts } = await this.offer(asked, user);
      if (doubts) return this.ask(response.status(422), user, asked, doubts);
      const page = presentRunDays(run, queryOf(response), tickedIn(body), errors);
      return response.status(422).render('workspace/meetings/runs/days', page);
    }
    const text = meetings.length === 1 ? '1 meeting has' : `${meetings.length} meetings have`;
    sayNext(response.req, { text: `${text} been scheduled.` });
    response.redirect(303, meetingPaths.of(meetings[0]?.panelId ?? ''));
  }

  private offer(asked: object, user: CurrentUser) {
    return submitForm<RunQuestionForm, OfferedRun>(RunQuestionForm, asked, (form) => this.runs.offer(form, user));
  }

  private async ask(response: Response, user: CurrentUser, values: object, errors?: FormErrors): Promise<void> {
    const panels = panelsToSchedule(user, await this.panels.all());
    response.render('workspace/meetings/runs/new', presentRunQuestion(values, panels, errors));
  }
}

function queryOf({ req }: Response): string {
  const start = req.originalUrl.indexOf('?');
  return start === -1 ? '' : req.originalUrl.slice(start);
}

function tickedIn({ days }: Record<string, unknown>): string[] {
  return [days].flat().filter((day) => typeof day === 'string');
}
