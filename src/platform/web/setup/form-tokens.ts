import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../config/config.js';
import { changesSomething, Csrf, CSRF_FIELD, CSRF_HEADER, dropToken } from '../csrf.js';
import { MultipartForm } from '../uploads/multipart-form.js';

/** Nothing that changes anything passes without the token of this session's pages, on any address. */
export function setUpFormTokens(app: NestExpressApplication, config: Config): void {
  const csrf = app.get(Csrf, { strict: false });
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    request.csrfToken = () => csrf.tokenFor(request, response);
    if (!changesSomething(request)) return next();
    if (request.is('multipart/form-data')) await openUpload(request, response, config);
    csrf.check(request);
    dropToken(request);
    next();
  });
}

/** Only the leading field is read here; the files wait, unstored, until a controller receives them. */
async function openUpload(request: Request, response: Response, config: Config): Promise<void> {
  const form = new MultipartForm(request, { fileSize: config.maxUploadBytes, tmpDir: config.folders.tmp });
  request.multipart = form;
  response.once('close', () => {
    form.discard().catch((error: unknown) => request.log.error({ err: error }, 'Temporary files were left'));
  });
  const [name, value] = request.get(CSRF_HEADER) === undefined ? ((await form.firstField()) ?? []) : [];
  request.body = name === CSRF_FIELD ? { [CSRF_FIELD]: value } : {};
}
