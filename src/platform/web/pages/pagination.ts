/** One page of a list, read by SQL in a total order (`..., id`). */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all; counting stops at `MOST_COUNTED`, and then there are more. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly size: number;
}

export interface PageRequest {
  readonly page: number;
  readonly size: number;
  readonly skip: number;
  readonly take: number;
}

/** As GOV.UK's pagination component takes it, with a sentence on where the reader is. */
export interface Pagination {
  readonly results: string;
  readonly items: readonly PaginationItem[];
  readonly previous?: PaginationStep;
  readonly next?: PaginationStep;
}

/** `text` where it is not the page before or after by number. */
export interface PaginationStep {
  readonly href: string;
  readonly text?: string;
}

export type PaginationItem =
  { readonly ellipsis: true } | { readonly number: number; readonly href: string; readonly current?: true };

/** An exact total over a million rows costs more than the page itself, so lists say "1,000+". */
export const MOST_COUNTED = 1000;

const USUAL_SIZE = 25;

/** Reads `?page=`; what is no page number is page 1, and nobody leafs beyond what is counted. */
export function pageRequest(query: Readonly<Record<string, unknown>>, size = USUAL_SIZE): PageRequest {
  const asked = typeof query['page'] === 'string' && /^\d{1,6}$/.test(query['page']) ? Number(query['page']) : 1;
  const page = Math.min(Math.max(asked, 1), Math.ceil(MOST_COUNTED / size));
  return { page, size, skip: (page - 1) * size, take: size };
}

/** `address` is the path and query of this page (`originalUrl`): every filter in it is kept. */
export function paginationOf(page: Page<unknown>, address: string): Pagination {
  const last = Math.max(1, Math.ceil(page.total / page.size));
  const href = (number: number) => addressOfPage(address, number);
  return {
    results: resultsOf(page),
    items: numbersAround(page.page, last).map((number) => itemOf(number, page.page, href)),
    ...(page.page > 1 ? { previous: { href: href(page.page - 1) } } : {}),
    ...(page.page < last ? { next: { href: href(page.page + 1) } } : {}),
  };
}

function resultsOf({ items, total, page, size }: Page<unknown>): string {
  const first = (page - 1) * size + 1;
  const all = total >= MOST_COUNTED ? `${MOST_COUNTED.toLocaleString('en-GB')}+` : total.toLocaleString('en-GB');
  if (items.length === 0) return `Showing none of ${all}`;
  return `Showing ${first} to ${first + items.length - 1} of ${all}`;
}

/** First, last, and the current page with its neighbours; null is a gap of at least two pages. */
function numbersAround(current: number, last: number): (number | null)[] {
  const shown = [...new Set([1, current - 1, current, current + 1, last])].filter((n) => n >= 1 && n <= last);
  return shown.flatMap((number, index) => {
    const gap = number - (shown[index - 1] ?? number - 1);
    if (gap <= 1) return [number];
    return gap === 2 ? [number - 1, number] : [null, number];
  });
}

function itemOf(number: number | null, current: number, href: (number: number) => string): PaginationItem {
  if (number === null) return { ellipsis: true };
  return number === current ? { number, href: href(number), current: true } : { number, href: href(number) };
}

function addressOfPage(address: string, page: number): string {
  const [path = '', query = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('page', String(page));
  return `${path}?${parameters.toString()}`;
}
