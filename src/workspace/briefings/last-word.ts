import { ACT_WORDS } from '../../domain/actions/action-acts.js';
import { nearDate } from '../../domain/calendar/calendar-date.js';
import type { ActionLine } from '../actions/action-lines.service.js';
import type { ChairsFacts } from './chairs-facts.js';

/** `3 September: Progress. A date is sought.`; null where nothing was said yet. */
export function lastWordOf({ id }: ActionLine, { news, today }: Pick<ChairsFacts, 'news' | 'today'>): string | null {
  const last = news.get(id)?.at(-1);
  if (!last) return null;
  const said = last.text === '' ? '' : ` ${last.text}`;
  return `${nearDate(last.madeOn, today)}: ${ACT_WORDS[last.act]}.${said}`;
}
