import type { ClassConstructor } from 'class-transformer';
import { RuleBroken, StaleEdit } from '../../../domain/errors.js';
import { FormErrors } from './form-errors.js';
import { parseForm } from './parse-form.js';

export type Submission<Result> =
  { readonly value: Result; readonly errors?: undefined } | { readonly value?: undefined; readonly errors: FormErrors };

/**
 * Parses a page's form and hands it to the service. A rule the service finds broken comes back like a mistake in an
 * input, and so does a record that somebody else has saved meanwhile, so that the page is shown again with what the
 * person had typed.
 */
export async function submitForm<Form extends object, Result>(
  form: ClassConstructor<Form>,
  body: unknown,
  use: (value: Form) => Promise<Result>,
): Promise<Submission<Result>> {
  const parsed = parseForm(form, body);
  if (parsed.errors) return { errors: parsed.errors };
  try {
    return { value: await use(parsed.value) };
  } catch (error) {
    if (error instanceof RuleBroken) return { errors: FormErrors.of(error) };
    if (error instanceof StaleEdit) return { errors: FormErrors.collided(error) };
    throw error;
  }
}
