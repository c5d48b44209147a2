import type { StatusTag } from '../../platform/web/pages/list-page.js';

/** One of the few things that belong to an account, drawn by `workspace/accounts/_lines.njk`. */
export interface AccountLine {
  readonly name: string;
  readonly facts: readonly string[];
  readonly tag?: StatusTag;
  readonly button?: { readonly text: string; readonly label: string; readonly action: string };
}
