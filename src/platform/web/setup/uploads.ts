import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../config/config.js';
import { changesSomething, CSRF_FIELD, CSRF_HEADER } from '../csrf.js';
import { MultipartForm } from '../uploads/multipart-form.js';

/** Opens forms with files: only the leading field is read; the files wait, unstored, until a controller receives them. */
export function setUpUploads(app: NestExpressApplication, config: Config): void {
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    if (changesSomething(request) && request.is('multipart/form-data')) await openUpload(request, response, config);
    next();
  });
}

async function openUpload(request: Request, response: Response, config: Config): Promise<void> {
  const form = new MultipartForm(request, { fileSize: config.maxUploadBytes, tmpDir: config.folders.tmp });
  request.multipart = form;
  response.once('close', () => {
    form.discard().catch((error: unknown) => request.log.error({ err: error }, 'Temporary files were left'));
  });
  const [name, value] = request.get(CSRF_HEADER) === undefined ? ((await form.firstField()) ?? []) : [];
  request.body = name === CSRF_FIELD ? { [CSRF_FIELD]: value } : {};
}
