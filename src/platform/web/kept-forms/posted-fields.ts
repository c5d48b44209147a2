import { CSRF_FIELD } from '../csrf.js';
import { isRecord } from '../forms/form-text.js';
import { isSecret } from '../forms/secret-fields.js';

export type PostedField = readonly [name: string, value: string];

export interface PostedFields {
  /** In the order of the form; a name may come more than once. */
  readonly fields: readonly PostedField[];
  /** Inputs whose value must never be stored, so that their names are all that is left. */
  readonly secrets: readonly string[];
}

/** A parsed body as the inputs it came from: `entries[0][title]` for nested values. */
export function postedFields(body: unknown): PostedFields {
  const all = [...inputsOf('', body)].filter(([name]) => name !== CSRF_FIELD);
  return {
    fields: all.filter(([name]) => !isSecret(name)),
    secrets: [...new Set(all.map(([name]) => name).filter(isSecret))],
  };
}

function* inputsOf(name: string, value: unknown): Generator<PostedField> {
  if (typeof value === 'string') yield [name, value];
  else if (Array.isArray(value)) yield* listed(name, value);
  else if (isRecord(value)) for (const [key, item] of Object.entries(value)) yield* inputsOf(within(name, key), item);
}

/** Ticked boxes share a name; the parts of a list do not. */
function* listed(name: string, items: readonly unknown[]): Generator<PostedField> {
  for (const [index, item] of items.entries()) {
    yield* inputsOf(typeof item === 'string' ? name : within(name, String(index)), item);
  }
}

function within(name: string, key: string): string {
  return name === '' ? key : `${name}[${key}]`;
}
