import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { Request } from 'express';
import type { MultipartForm } from './multipart-form.js';
import type { Upload } from './upload.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** Set on multipart requests whose token was right. */
    multipart?: MultipartForm;
  }
}

/**
 * The fields and files of a multipart form, the files streamed to the temporary folder and hashed on the way. Check
 * permission first: until this is called nothing is stored. Move a file away to keep it.
 * @throws TooLarge
 */
export async function receiveUpload(request: Request): Promise<Upload> {
  if (!request.multipart) throw new UnsupportedMediaTypeException();
  const upload = await request.multipart.receive();
  request.body = upload.fields;
  return upload;
}
