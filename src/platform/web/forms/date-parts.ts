const PART = /^(.+)-(day|month|year)$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Joins the three boxes of a GOV.UK date input (`startsOn-day`, `-month`, `-year`) into one `startsOn` as
 * `2017-10-24`, so that page and API share one form class. What is no number stays recognisably no date.
 */
export function joinDateParts(fields: Record<string, unknown>): Record<string, unknown> {
  // A map, because a field may be called __proto__.
  const joined = new Map<string, unknown>();
  const dates = new Set<string>();
  for (const [name, value] of Object.entries(fields)) {
    const date = PART.exec(name)?.[1];
    if (date === undefined) joined.set(name, value);
    else dates.add(date);
  }
  for (const date of dates) joined.set(date, joined.get(date) ?? dateFrom(fields, date));
  return Object.fromEntries(joined);
}

function dateFrom(fields: Record<string, unknown>, name: string): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => text(fields[`${name}-${part}`]));
  if (!year && !month && !day) return undefined;
  return [year, monthNumber(month ?? '').padStart(2, '0'), (day ?? '').padStart(2, '0')].join('-');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** People write "10", "Oct" and "October". */
function monthNumber(month: string): string {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return named > 0 ? String(named) : month;
}
