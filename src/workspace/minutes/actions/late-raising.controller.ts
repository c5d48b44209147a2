import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { minutesPaths } from '../minutes.paths.js';
import { LateRaising } from './late-raising.service.js';

@Controller('workspace/minutes/:id/actions')
export class LateRaisingController {
  constructor(private readonly late: LateRaising) {}

  @Post()
  async raise(@Param('id') id: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    sayNext(request, { text: raisedInWords(await this.late.raise(id, user)) });
    response.redirect(303, minutesPaths.show(id));
  }
}

function raisedInWords(count: number): string {
  if (count === 0) return 'These minutes have all their actions.';
  return count === 1 ? '1 action has been raised.' : `${count} actions have been raised.`;
}
