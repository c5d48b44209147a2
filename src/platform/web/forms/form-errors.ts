import type { RuleBroken, StaleEdit } from '../../../domain/errors.js';

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

/** Somebody else was quicker: the record, and the version it has reached. */
export type Collision = Pick<StaleEdit, 'recordId' | 'version'>;

/** What is wrong with a form, in the order of its inputs; or with its moment. */
export class FormErrors {
  constructor(
    readonly list: readonly FormError[],
    readonly collision: Collision | null = null,
  ) {}

  static of(broken: RuleBroken): FormErrors {
    return new FormErrors([{ field: broken.field ?? '', message: broken.message }]);
  }

  static collided({ recordId, version }: StaleEdit): FormErrors {
    return new FormErrors([], { recordId, version });
  }

  /** Of the answer that shows the form again. */
  get status(): 409 | 422 {
    return this.collision ? 409 : 422;
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
    return new FormErrors([...this.list, ...more.list], this.collision ?? more.collision);
  }
}
