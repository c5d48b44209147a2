import { isCalendarDate, longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { renderMarkdown } from '../../markdown/markdown-tokens.js';

/** The filters of all templates; more than a handful would be logic in the wrong place. */
export const VIEW_FILTERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  /** `2017-10-24` → `24 October 2017` */
  date: (value) => (isDay(value) ? plainDate(value) : value),
  /** `2017-10-24` → `Tuesday 24 October 2017` */
  longDate: (value) => (isDay(value) ? longDate(value) : value),
  /** Markdown → HTML, which `components/markdown.njk` alone puts into a page. */
  markdown: (value) => (typeof value === 'string' ? renderMarkdown(value) : ''),
  /** Text → its paragraphs, parted by blank lines. */
  paragraphs: (value) => (typeof value === 'string' ? value.split(/\n\s*\n/).filter((text) => text.trim()) : []),
};

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isCalendarDate(value);
}
