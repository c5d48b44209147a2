import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isApi } from '../areas.js';
import { localPath } from '../local-path.js';
import { plainContext } from '../pages/page-context.js';
import { type Problem, problemOf } from './problem.js';

const WITH_OWN_PAGE = [400, 403, 404, 409, 410, 413, 422, 429, 500, 503];

/** Turns every error into an answer with the right status: JSON under `/api`, a page elsewhere. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error({ err: error }, 'The request failed');
    if (response.headersSent) response.destroy();
    else this.answer(request, response, problem);
  }

  private answer(request: Request, response: Response, problem: Problem): void {
    if (problem.retryAfterSeconds !== undefined) response.set('Retry-After', String(problem.retryAfterSeconds));
    if (isApi(request)) return answerJson(request, response, problem);
    if (problem.status === 401) return response.redirect(303, signInAddress(request));
    answerPage(request, response, problem);
  }
}

function answerJson(request: Request, response: Response, { status, code, message, fields }: Problem): void {
  response.status(status).json({ error: { code, message, fields, requestId: request.id } });
}

/** After signing in the reader comes back to the page; one that was posted to cannot be opened, so to its form. */
function signInAddress(request: Request): string {
  const isPage = request.method === 'GET' || request.method === 'HEAD';
  const then = isPage ? request.originalUrl : refererPath(request);
  return `/sign-in?then=${encodeURIComponent(localPath(then, '/workspace'))}`;
}

function refererPath(request: Request): string | undefined {
  const referer = request.get('referer');
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const url = new URL(referer);
  return url.host === request.get('host') ? `${url.pathname}${url.search}` : undefined;
}

/** A page needs the council's name from the database; if that is what failed, it is drawn without. */
function answerPage(request: Request, response: Response, problem: Problem): void {
  const template = `errors/${WITH_OWN_PAGE.includes(problem.status) ? problem.status : 400}`;
  const model = { problem, requestId: problem.status >= 500 ? request.id : undefined };
  response.status(problem.status);
  response.render(template, model, (failure: unknown, page) => {
    if (!failure) return response.send(page);
    request.log.error({ err: failure }, 'The error page could not be drawn');
    response.locals['pageContext'] = plainContext(request);
    response.render(template, model, (again: unknown, plain) => {
      response.send(again ? problem.message : plain);
    });
  });
}
