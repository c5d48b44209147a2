import { type HTMLElement, parse } from 'node-html-parser';

/** A page as a person reads it: headings, links, tables by their caption, forms by their button. */
export class PageReader {
  private readonly root: HTMLElement;

  constructor(readonly html: string) {
    this.root = parse(html);
  }

  get title(): string {
    return wordsOf(this.root.querySelector('title'));
  }

  get heading(): string {
    return wordsOf(this.root.querySelector('h1'));
  }

  /** Everything in the main part of the page. */
  get text(): string {
    return wordsOf(this.root.querySelector('main') ?? this.root);
  }

  get headings(): string[] {
    return this.all('h1, h2, h3').map(wordsOf);
  }

  get navigation(): string[] {
    return this.all('header nav a').map(wordsOf);
  }

  get breadcrumbs(): string[] {
    return this.all('.govuk-breadcrumbs__link').map(wordsOf);
  }

  /** The lines of the error summary. */
  get errors(): string[] {
    return this.all('.govuk-error-summary__list li').map(wordsOf);
  }

  /** What the page says was just done. */
  get message(): string | null {
    const banner = this.root.querySelector('.app-message .govuk-notification-banner__content');
    return banner ? wordsOf(banner) : null;
  }

  get tags(): string[] {
    return this.all('.govuk-tag').map(wordsOf);
  }

  /** What a list of tasks says waits to be done. */
  get tasks(): { name: string; hint: string; status: string }[] {
    return this.all('.govuk-task-list__item').map((item) => ({
      name: wordsOf(item.querySelector('.govuk-task-list__link')),
      hint: wordsOf(item.querySelector('.govuk-task-list__hint')),
      status: wordsOf(item.querySelector('.govuk-task-list__status')),
    }));
  }

  all(selector: string): HTMLElement[] {
    return this.root.querySelectorAll(selector);
  }

  get(selector: string): HTMLElement {
    return found(this.root.querySelector(selector), selector);
  }

  /** The address behind a link's words. */
  link(words: string): string {
    const link = this.all('a').find((each) => wordsOf(each) === words);
    return found(link, `a link "${words}"`).getAttribute('href') ?? '';
  }

  hasLink(words: string): boolean {
    return this.all('a').some((each) => wordsOf(each) === words);
  }

  table(caption: string): TableReader {
    const table = this.all('table').find((each) => wordsOf(each.querySelector('caption')) === caption);
    return new TableReader(found(table, `a table "${caption}"`));
  }

  /** The value beside a key in a summary list. */
  fact(key: string): string {
    const row = this.all('.govuk-summary-list__row').find((each) => wordsOf(each.querySelector('dt')) === key);
    return wordsOf(found(row, `a fact "${key}"`).querySelector('dd'));
  }

  /** The form with this button. */
  form(button: string): FormReader {
    const form = this.all('form').find((each) =>
      each.querySelectorAll('button').some((one) => [wordsOf(one), one.getAttribute('aria-label')].includes(button)),
    );
    return new FormReader(found(form, `a form with the button "${button}"`));
  }
}

export class TableReader {
  constructor(private readonly table: HTMLElement) {}

  get columns(): string[] {
    return this.table.querySelectorAll('thead th').map(wordsOf);
  }

  get rows(): RowReader[] {
    return this.table.querySelectorAll('tbody tr').map((row) => new RowReader(row, this.columns));
  }

  /** The row whose first cell has these words. */
  row(name: string): RowReader {
    return found(
      this.rows.find((row) => row.name === name),
      `a row "${name}"`,
    );
  }
}

export class RowReader {
  private readonly cells: HTMLElement[];

  constructor(
    row: HTMLElement,
    private readonly columns: readonly string[],
  ) {
    this.cells = row.querySelectorAll('th, td');
  }

  get name(): string {
    return cellWords(this.cells[0]);
  }

  cell(column: string): string {
    const index = this.columns.indexOf(column);
    return cellWords(found(this.cells[index], `a column "${column}"`));
  }
}

export class FormReader {
  constructor(private readonly form: HTMLElement) {}

  get action(): string {
    return this.form.getAttribute('action') ?? '';
  }

  /** What a browser would send if nothing was changed, the token included. */
  get values(): Record<string, string> {
    const inputs = this.form.querySelectorAll('input, textarea, select').filter(isSent);
    return Object.fromEntries(inputs.map((input) => [input.getAttribute('name') ?? '', valueOf(input)]));
  }

  get labels(): string[] {
    return this.form.querySelectorAll('label').map(wordsOf);
  }

  /** The message beside an input. */
  error(name: string): string | null {
    const id = this.form.querySelector(`[name="${name}"], [name="${name}-day"]`)?.getAttribute('id') ?? name;
    const message = this.form.querySelector(`#${escaped(`${id}-error`)}, #${escaped(`${id}-date-error`)}`);
    return message ? wordsOf(message).replace(/^Error: /, '') : null;
  }
}

function escaped(id: string): string {
  return id.replace(/[[\].]/g, '\\$&');
}

function isSent(input: HTMLElement): boolean {
  const type = input.getAttribute('type');
  if (!input.hasAttribute('name') || type === 'file' || type === 'submit') return false;
  return type === 'radio' || type === 'checkbox' ? input.hasAttribute('checked') : true;
}

function valueOf(input: HTMLElement): string {
  if (input.tagName === 'TEXTAREA') return input.textContent;
  if (input.tagName !== 'SELECT') return input.getAttribute('value') ?? '';
  const option = input.querySelector('option[selected]') ?? input.querySelector('option');
  return option?.getAttribute('value') ?? '';
}

/** The heading repeated in each cell for narrow screens is not the cell's own. */
function cellWords(cell: HTMLElement | undefined): string {
  return wordsOf(cell?.querySelector('.app-table__value') ?? cell);
}

/** Words as they are read: shapes for the eye are left out, blanks are one. */
function wordsOf(element: HTMLElement | null | undefined): string {
  if (!element) return '';
  const copy = parse(element.outerHTML);
  copy.querySelectorAll('[aria-hidden="true"]').forEach((each) => each.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function found<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined) throw new Error(`The page has no ${what.replace(/^a /, '')}.`);
  return thing;
}
