import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { bearerTokenOf } from '../../../platform/web/api-access/bearer-token.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { endSession, startSession } from '../../../platform/web/session/sign-in.js';
import { User } from '../../../platform/web/user.decorator.js';
import { SignInForm } from './sign-in.form.js';
import { SignInService } from './sign-in.service.js';

/** Signing in by API: fetch a form token, send it as `x-csrf-token` with every change, take the new one given here. */
@ApiTags('signing in')
@Controller('api')
export class SignInApiController {
  constructor(private readonly signIn: SignInService) {}

  @Get('sign-in')
  token(@Req() request: Request) {
    return { csrfToken: tokenOf(request) };
  }

  @Post('sign-in')
  @ApiBody({ type: SignInForm })
  async create(@ParsedBody(SignInForm) form: SignInForm, @Req() request: Request) {
    const account = await this.signIn.signIn(form, request.ip ?? '');
    await startSession(request, account.id);
    return { accountId: account.id, csrfToken: tokenOf(request) };
  }

  @Post('sign-out')
  @HttpCode(204)
  async end(@User() user: CurrentUser, @Req() request: Request): Promise<void> {
    await this.signIn.signOut(user);
    await endSession(request);
  }

  @Get('me')
  me(@User() user: CurrentUser, @Req() request: Request) {
    const { accountId, personId, name, roles, clerkOf } = user;
    return { accountId, personId, name, roles, clerkOf, csrfToken: tokenOf(request) };
  }
}

/** A program with a token of its own needs none, and gets no cookie. */
function tokenOf(request: Request): string {
  if (bearerTokenOf(request) !== null) return '';
  return request.csrfToken?.() ?? '';
}
