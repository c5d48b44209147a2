import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isApi, refererPath } from '../areas.js';
import { keptFormPaths } from '../kept-forms/kept-form.paths.js';
import { localPath } from '../local-path.js';
import { plainContext } from '../pages/page-context.js';
import { type Problem, problemOf } from './problem.js';
import { typedWords } from './typed-words.js';

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
    else this.answer(request, withoutPromises(response), problem);
  }

  private answer(request: Request, response: Response, problem: Problem): void {
    if (problem.retryAfterSeconds !== undefined) response.set('Retry-After', String(problem.retryAfterSeconds));
    if (isApi(request)) return answerJson(request, response, problem);
    if (problem.status === 401) return response.redirect(303, signInAddress(request, problem));
    if (problem.keptForm !== undefined) return response.redirect(303, keptFormPaths.show(problem.keptForm));
    answerPage(request, response, problem);
  }
}

/** What a controller had said of the answer it meant to give does not hold for this one; least of all its age. */
function withoutPromises(response: Response): Response {
  for (const name of ['Content-Type', 'Content-Disposition', 'ETag', 'Accept-Ranges']) response.removeHeader(name);
  if (!response.get('Cache-Control')?.includes('no-store')) response.set('Cache-Control', 'no-store');
  return response;
}

function answerJson(request: Request, response: Response, { status, both, ...problem }: Problem): void {
  const { code, message, fields, version } = problem;
  response.status(status).json({ error: { code, message, fields, version, ...both, requestId: request.id } });
}

/**
 * After signing in the reader comes back to the page; one that was posted to cannot be opened, so to what they had
 * typed, or if that was nothing to the page of the form.
 */
function signInAddress(request: Request, { keptForm }: Problem): string {
  const isPage = request.method === 'GET' || request.method === 'HEAD';
  const form = keptForm === undefined ? refererPath(request) : keptFormPaths.show(keptForm);
  const then = isPage ? request.originalUrl : form;
  return `/sign-in?then=${encodeURIComponent(localPath(then, '/workspace'))}`;
}

/** A page needs the council's name from the database; if that is what failed, it is drawn without. */
function answerPage(request: Request, response: Response, problem: Problem): void {
  const template = `errors/${WITH_OWN_PAGE.includes(problem.status) ? problem.status : 400}`;
  const requestId = problem.status >= 500 ? request.id : undefined;
  const model = { problem, back: refererPath(request), requestId, typed: typedWords(request) };
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
