import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { currentUserOf } from '../../../platform/web/current-user.js';
import { endSession } from '../../../platform/web/session/sign-in.js';
import { SignInService } from './sign-in.service.js';

@Controller('sign-out')
export class SignOutController {
  constructor(private readonly signIn: SignInService) {}

  @Post()
  async create(@Req() request: Request, @Res() response: Response) {
    const user = currentUserOf(request);
    if (user) await this.signIn.signOut(user);
    await endSession(request);
    response.redirect(303, '/');
  }
}
