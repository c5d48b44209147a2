import type { RuleBroken } from '../../../domain/errors.js';

export interface FormError {
  /** The input's name as the form sends it, for example `startsOn` or `entries[0][title]`; empty for the whole form. */
  readonly field: string;
  readonly message: string;
}

/** An entry of the error summary: the link moves the reader to the input. */
export interface ErrorSummaryItem {
  readonly text: string;
  readonly href?: string;
}

/** What is wrong with a form, in the order of its inputs. */
export class FormErrors {
  constructor(readonly list: readonly FormError[]) {}

  static of(broken: RuleBroken): FormErrors {
    return new FormErrors([{ field: broken.field ?? '', message: broken.message }]);
  }

  /** The first message about one input, if there is one. */
  get(field: string): string | undefined {
    return this.list.find((error) => error.field === field)?.message;
  }

  get summary(): ErrorSummaryItem[] {
    return this.list.map(({ field, message }) =>
      field === '' ? { text: message } : { text: message, href: `#${field}` },
    );
  }

  with(more: FormErrors): FormErrors {
    return new FormErrors([...this.list, ...more.list]);
  }
}
