import { isClerk, maySettings, type Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { NamedDays } from '../../domain/calendar/named-day.js';
import { seatsOn } from '../../domain/membership/seats.js';
import { authorityPaths } from '../authority/authority.paths.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import { panelPaths } from '../panels/panel.paths.js';
import type { MeetingAtHand } from './meeting-at-hand.js';
import { tableToAttend } from './meetings-at-hand.presenter.js';
import type { MyDesk } from './mine/my-desk.js';
import { presentMyDesk } from './mine/my-desk.presenter.js';
import { progressChart } from './progress/progress-chart.js';
import type { ProgressOfPanels } from './progress/progress-of-panels.js';
import type { Todo } from './todos/todo.js';
import { presentTodos } from './todos/todo.presenter.js';
import { presentWeeks } from './weeks/weeks.presenter.js';

export interface Desk {
  readonly reader: Reader & { readonly name: string };
  readonly today: CalendarDate;
  readonly todos: readonly Todo[];
  /** Of a clerk's panels; empty for anybody else. */
  readonly toPrepare: readonly MeetingAtHand[];
  readonly toAttend: readonly MeetingAtHand[];
  readonly mine: MyDesk;
  /** Of a clerk's panels; null for anybody else. */
  readonly progress: ProgressOfPanels | null;
  readonly namedDays: NamedDays;
  /** The council has its settings. */
  readonly isSetUp: boolean;
  readonly hasPanels: boolean;
}

/** The next thing to do comes first. */
export function presentHome(desk: Desk) {
  const { reader, today } = desk;
  return {
    title: 'Home',
    name: reader.name,
    firstStep: firstStep(desk),
    todo: desk.hasPanels && mayHaveTodos(desk) ? waiting(desk) : null,
    weeks: presentWeeks(desk.toPrepare, desk.namedDays, today),
    progress: desk.progress && progressChart(desk.progress),
    toAttend: seatsOn(reader.seats, today).length > 0 ? attended(desk) : null,
    mine: presentMyDesk(desk.mine),
  };
}

function firstStep({ reader, isSetUp, hasPanels }: Desk) {
  if (isSetUp && hasPanels) return null;
  if (!maySettings(reader)) return { text: 'Nothing has been set up yet. An administrator does so first.' };
  return isSetUp
    ? {
        text: 'The council has no panels yet. Register people, then add the panels they sit on.',
        link: { text: 'Add the first panel', href: panelPaths.new() },
      }
    : {
        text: 'The council has not been set up yet.',
        link: { text: 'Enter its name, address and calendar', href: authorityPaths.settings() },
      };
}

/** Clerks are told as well that nothing waits. */
function mayHaveTodos({ reader, todos }: Desk): boolean {
  return isClerk(reader) || todos.length > 0;
}

function waiting({ todos, today }: Desk) {
  const empty = {
    text: 'Nothing waits for you in the next three weeks.',
    link: { text: 'Schedule a meeting', href: meetingPaths.new() },
  };
  return { ...presentTodos(todos, today), empty };
}

function attended({ toAttend, reader, today }: Desk) {
  const empty = { text: 'None of your panels meets in the next twelve weeks.' };
  return { table: tableToAttend(toAttend, reader, today), empty, calendar: meetingPaths.mine() };
}
