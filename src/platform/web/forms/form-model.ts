import { differencesOf } from './differences.js';
import type { Collision, ErrorSummaryItem, FormErrors } from './form-errors.js';
import { isRecord } from './form-text.js';

/** A form as its page draws it: `form` and `errors` for `components/field.njk` and the error summary. */
export interface FormModel {
  /** Values by input name: `title`, `startsOn-day`, `entries[0][title]`. */
  readonly form: Readonly<Record<string, unknown>>;
  readonly errors: {
    readonly summary: readonly ErrorSummaryItem[];
    readonly byField: Readonly<Record<string, string>>;
    /** Where somebody else was quicker: the values they saved that differ from what is typed. */
    readonly collision?: Collision & { readonly saved: Readonly<Record<string, unknown>> };
  };
}

/**
 * What a form shows: the values of a record when it opens, or what the person typed, with what is wrong in it.
 * Days are split for date inputs, nested values named as their inputs are.
 */
export function presentForm(values: object, errors?: FormErrors): FormModel {
  return {
    form: Object.fromEntries(Object.entries(values).flatMap(([name, value]) => [...inputs(name, value)])),
    errors: {
      summary: errors?.summary ?? [],
      byField: Object.fromEntries((errors?.list ?? []).map(({ field, message }) => [field, message]).reverse()),
    },
  };
}

/**
 * The form of a record: `opened` as it stands now, or what the person typed. Where somebody else has saved it meanwhile
 * the form keeps what was typed, shows the other's value beside it and carries the newest version: both are seen
 * before either is overwritten.
 */
export function presentEdit(opened: object, typed?: object, errors?: FormErrors): FormModel {
  if (typed === undefined || !errors?.collision) return presentForm(typed ?? opened, errors);
  const newest = 'version' in opened ? opened.version : undefined;
  const { form, errors: shown } = presentForm({ ...typed, version: newest }, errors);
  const saved = differencesOf(typed, opened);
  return { form, errors: { ...shown, collision: { ...errors.collision, saved } } };
}

function* inputs(name: string, value: unknown): Generator<[string, unknown]> {
  yield [name, value];
  if (typeof value === 'string') yield* dateInputs(name, value);
  if (Array.isArray(value)) yield* nested(name, Object.entries(value));
  if (isRecord(value)) yield* nested(name, Object.entries(value));
}

function* nested(name: string, entries: [string, unknown][]): Generator<[string, unknown]> {
  for (const [key, value] of entries) yield* inputs(`${name}[${key}]`, value);
}

function* dateInputs(name: string, value: string): Generator<[string, unknown]> {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined) return;
  yield [`${name}-day`, String(Number(day))];
  yield [`${name}-month`, String(Number(month))];
  yield [`${name}-year`, year];
}
