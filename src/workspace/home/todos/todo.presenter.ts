import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { StatusTag } from '../../../platform/web/pages/list-page.js';
import type { Todo } from './todo.js';

/** More than anybody does in a day; what is due later comes up when these are done. */
const MOST_SHOWN = 15;

/** As `components/todo-list.njk` takes it. */
export function presentTodos(todos: readonly Todo[], today: CalendarDate) {
  const left = todos.length - MOST_SHOWN;
  return {
    items: todos
      .slice(0, MOST_SHOWN)
      .map(({ text, href, hint, due }) => ({ text, href, hint, tag: tagOf(due, today) })),
    more: left > 0 ? `${left} more come up when these are done.` : null,
  };
}

function tagOf(due: CalendarDate | null, today: CalendarDate): StatusTag {
  if (due === null) return { status: 'to-do' };
  if (due < today) return { status: 'late', text: `Late: ${plainDate(due)}` };
  return due === today ? { status: 'due-today' } : { status: 'to-do', text: `By ${plainDate(due)}` };
}
