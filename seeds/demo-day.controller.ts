import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { longDate } from '../src/domain/calendar/calendar-date.js';
import type { CurrentUser } from '../src/platform/web/current-user.js';
import { ParsedBody } from '../src/platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../src/platform/web/session/message.js';
import { User } from '../src/platform/web/user.decorator.js';
import { DemoDayForm } from './demo-day.form.js';
import { DemoStory } from './demo-story.service.js';

/** The button in the banner: anybody who is signed in may move the demo on. */
@ApiExcludeController()
@Controller('workspace/demo/day')
export class DemoDayController {
  constructor(private readonly story: DemoStory) {}

  @Post()
  async create(
    @ParsedBody(DemoDayForm) { day }: DemoDayForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const words = await this.story.moveOnTo(day, user);
    sayNext(request, { text: [`It is now ${longDate(day)} in the demo.`, ...words].join(' ') });
    response.redirect(303, '/workspace');
  }
}
