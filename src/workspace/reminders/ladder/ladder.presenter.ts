import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { NamedDays } from '../../../domain/calendar/named-day.js';
import type { Reader } from '../../../domain/access/roles.js';
import type { Ladder } from '../../../domain/reminders/ladder.js';
import { stepsOf } from '../../../domain/reminders/ladder-steps.js';
import { whenInWords, whoInWords } from '../../../domain/reminders/ladder-words.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../../platform/web/forms/form-model.js';
import type { Panel } from '../../panels/panel.entity.js';
import { panelSurroundings } from '../../panels/panel.paths.js';
import { mayKeepReminders } from '../reminder-rights.js';
import { reminderPaths } from '../reminders.paths.js';
import type { PanelLadder } from './panel-ladder.entity.js';
import type { PanelRecess } from './panel-recess.entity.js';

const MEND_FIRST = 'The example is shown again when what you have entered is right.';
const NOBODY = 'Nobody is reminded of it.';

/** A ladder that need not be saved. */
export type LadderToTry = Ladder & { readonly isOff: boolean };

interface LadderToShow {
  readonly panel: Panel;
  readonly ladder: PanelLadder;
  readonly recesses: readonly PanelRecess[];
  /** As typed, else as saved; null where what is typed is no ladder. */
  readonly example: LadderToTry | null;
  readonly namedDays: NamedDays;
  readonly today: CalendarDate;
  readonly reader: Reader;
  readonly typed?: object | undefined;
  readonly errors?: FormErrors | undefined;
  readonly recess?: { readonly typed: object; readonly errors: FormErrors } | undefined;
}

export function presentLadder({
  panel,
  ladder,
  recesses,
  example,
  namedDays,
  today,
  reader,
  typed,
  errors,
  recess,
}: LadderToShow) {
  const { daysBefore, isOff, isBriefOff, onTheDay } = ladder;
  const boxes = { isOn: !isOff && 'yes', onTheDay: onTheDay && 'yes', sendsBrief: !isBriefOff && 'yes' };
  const opened = { ...ladder, ...boxes, daysBefore: daysBefore.join(', ') };
  return {
    ...panelSurroundings(panel, 'Reminders', reader),
    title: `Reminders of the ${panel.name}`,
    mayKeep: mayKeepReminders(reader, panel.id),
    isOff,
    isBriefOff,
    action: reminderPaths.ladder(panel.id),
    exampleAction: reminderPaths.example(panel.id),
    ladder: presentEdit(opened, typed, errors),
    example: presentExample(example, { namedDays, quiet: recesses, today }),
    recesses: recesses.map(({ id, name, from, to }) => ({
      text: `${name}: ${plainDate(from)} to ${plainDate(to)}`,
      removal: {
        text: 'Remove',
        action: reminderPaths.recessRemoval(panel.id, id),
        kind: 'secondary',
        label: `Remove ${name}`,
      },
    })),
    recessAction: reminderPaths.recesses(panel.id),
    recess: presentForm(recess?.typed ?? {}, recess?.errors),
    ...(recess ? presentForm({}, recess.errors) : presentForm({}, errors)),
  };
}

interface Calendar {
  readonly namedDays: NamedDays;
  readonly quiet: readonly PanelRecess[];
  readonly today: CalendarDate;
}

function presentExample(example: LadderToTry | null, { today, ...calendar }: Calendar) {
  return {
    title: `An action due on ${longDate(today)}`,
    instead: example === null ? MEND_FIRST : example.isOff ? NOBODY : null,
    steps: (example === null || example.isOff ? [] : stepsOf(example, today, calendar)).map((step) => ({
      day: longDate(step.day),
      when: `${whenInWords(step.rung)}${step.isMadeUpFor ? ', on the next working day' : ''}`,
      who: whoInWords(step.rung),
    })),
  };
}
