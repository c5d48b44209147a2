import type { FormModel } from '../forms/form-model.js';
import type { Pagination } from './pagination.js';

/** One value in a list, drawn by `components/cell.njk`. There is no HTML kind: templates draw, presenters tell. */
export type Cell =
  | { readonly text: string }
  | { readonly link: CellLink }
  | { readonly date: string; readonly long?: boolean }
  | { readonly tag: StatusTag }
  | { readonly list: readonly Cell[] };

export interface CellLink {
  readonly text: string;
  readonly href: string;
  /** Said to screen readers only, where many links on a page read alike ("Change" → "Change the quorum"). */
  readonly hidden?: string;
}

/** `status` is one of the words of `components/status-tag.njk`; `text` replaces its word where it says more. */
export interface StatusTag {
  readonly status: string;
  readonly text?: string;
}

export interface Column {
  readonly heading: string;
  readonly kind?: 'text' | 'number';
  readonly sort?: { readonly href: string; readonly order?: 'ascending' | 'descending' };
}

/** The first cell names the row. */
export interface Row {
  readonly cells: readonly Cell[];
}

export interface Link {
  readonly text: string;
  readonly href: string;
}

export interface Button {
  readonly text: string;
  readonly href?: string;
  readonly kind?: 'secondary' | 'warning';
}

export interface Filters {
  readonly action: string;
  /** As `components/field.njk` takes them. */
  readonly fields: readonly Field[];
  readonly form: FormModel['form'];
  /** What is wrong with them, where the list could not be narrowed. */
  readonly errors?: FormModel['errors'];
  /** The list without filters; left out while none is in use. */
  readonly clear?: string;
  /** What the button says, if not "Filter". */
  readonly submit?: string;
  /** What it is called for those who cannot see it, if not "Filter this list". */
  readonly label?: string;
}

/** An input of a form, drawn by `components/field.njk`. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind?:
    | 'text'
    | 'email'
    | 'tel'
    | 'number'
    | 'password'
    | 'search'
    | 'time'
    | 'textarea'
    | 'select'
    | 'radios'
    | 'checkboxes'
    | 'date'
    | 'file'
    | 'hidden';
  readonly hint?: string;
  readonly options?: readonly Option[];
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly accept?: string;
  /** Several files may be chosen. */
  readonly isMultiple?: boolean;
  readonly autocomplete?: string;
  readonly isOptional?: boolean;
  readonly isLabelHidden?: boolean;
  readonly isSmall?: boolean;
  readonly size?: 's' | 'm' | 'l';
}

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

/** A whole list page, drawn by `components/list-page.njk`. */
export interface ListPage {
  readonly heading: string;
  readonly lede?: string;
  readonly actions?: readonly Button[];
  /** The same seen otherwise: as a month, as a file for a calendar. */
  readonly otherViews?: readonly Link[];
  /** Says to screen readers what the table lists. */
  readonly caption: string;
  readonly filters?: Filters;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly pagination?: Pagination;
  readonly empty: { readonly text: string; readonly link?: Link };
}
