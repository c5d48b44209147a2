import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ClassConstructor } from 'class-transformer';
import type { Request } from 'express';
import { FormRefused } from '../problems/form-refused.js';
import { parseForm } from './parse-form.js';

/** The body of an API request as a checked form; one that fails is answered 422 with a message for each field. */
export const ParsedBody = createParamDecorator((form: ClassConstructor<object>, context: ExecutionContext): object => {
  const parsed = parseForm(form, context.switchToHttp().getRequest<Request>().body);
  if (parsed.errors) throw new FormRefused(parsed.errors);
  return parsed.value;
});
