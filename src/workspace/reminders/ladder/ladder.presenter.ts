import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
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

interface LadderToShow {
  readonly panel: Panel;
  readonly ladder: PanelLadder;
  readonly recesses: readonly PanelRecess[];
  /** As typed and right, else as saved. */
  readonly example: Ladder;
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
    example: presentExample(example, today),
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

function presentExample(ladder: Ladder, today: CalendarDate) {
  return {
    title: `An action due on ${longDate(today)}`,
    steps: stepsOf(ladder, today).map(({ day, rung }) => ({
      day: longDate(day),
      when: whenInWords(rung),
      who: whoInWords(rung),
    })),
  };
}
