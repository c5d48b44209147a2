import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { joinDateParts } from './date-parts.js';
import { type FormError, FormErrors } from './form-errors.js';
import { isRecord, tidy } from './form-text.js';

export type ParsedForm<Form> =
  { readonly value: Form; readonly errors?: undefined } | { readonly value?: undefined; readonly errors: FormErrors };

/**
 * Reads a body (form fields or JSON) into a form class and checks it. Fields the class does not declare are dropped,
 * so that nobody can set what the form does not offer; blank fields are absent.
 */
export function parseForm<Form extends object>(form: ClassConstructor<Form>, body: unknown): ParsedForm<Form> {
  const fields = joinDateParts(asRecord(tidy(asRecord(body))));
  const value = plainToInstance(form, fields, { exposeUnsetFields: false });
  const problems = validateSync(value, { whitelist: true, stopAtFirstError: true, forbidUnknownValues: false });
  return problems.length === 0 ? { value } : { errors: new FormErrors(problems.flatMap((each) => flatten(each))) };
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** A list of entries gives `entries[0][title]`: the names its inputs have. */
function flatten(problem: ValidationError, around = ''): FormError[] {
  const field = around === '' ? problem.property : `${around}[${problem.property}]`;
  const own = Object.values(problem.constraints ?? {}).map((message) => ({ field, message }));
  return [...own, ...(problem.children ?? []).flatMap((child) => flatten(child, field))];
}
