import { applyDecorators, Delete, HttpCode } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { RemovalForm } from './removal.form.js';

/** A handler that takes something away, at the version the sender saw, and answers with nothing. */
export function Removal(path: string): MethodDecorator {
  return applyDecorators(Delete(path), HttpCode(204), ApiBody({ type: RemovalForm }));
}
