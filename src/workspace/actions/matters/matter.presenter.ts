import { longDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { Panel } from '../../panels/panel.entity.js';
import { actionPaths } from '../action.paths.js';
import type { GroupedField } from '../owner-choices.js';

export interface MatterToAsk {
  readonly panel: Pick<Panel, 'id' | 'name'>;
  /** The last of them first. */
  readonly meetings: readonly Meeting[];
  readonly owners: GroupedField;
}

export function presentMatter({ panel, meetings, owners }: MatterToAsk, typed: object = {}, errors?: FormErrors) {
  const title = 'Add an action';
  return {
    title,
    breadcrumbs: [
      { text: 'Actions', href: actionPaths.index() },
      { text: panel.name, href: actionPaths.ofPanel(panel.id) },
      { text: title },
    ],
    caption: panel.name,
    heading: title,
    lede: 'For what came up at a meeting and stands in no clause of its minutes. What was resolved becomes an action by itself when the minutes are checked.',
    action: actionPaths.new(panel.id),
    back: actionPaths.ofPanel(panel.id),
    backText: 'Back to the actions',
    fields: [
      {
        name: 'meetingId',
        label: 'Meeting at which it came up',
        kind: 'select',
        options: meetings.map(({ id, day }) => ({ value: id, text: longDate(day) })),
      },
      { name: 'wording', label: 'What is to be done', kind: 'textarea', rows: 3, hint: WORDING_HINT },
      { ...owners, label: 'Owner' },
      { name: 'dueOn', label: 'Due date', kind: 'date', isOptional: true },
      {
        name: 'reason',
        label: 'Reason',
        kind: 'textarea',
        rows: 2,
        isOptional: true,
        hint: 'Needed where there is no owner or no date.',
      },
    ],
    submit: { text: title },
    ...presentForm(typed, errors),
  };
}

const WORDING_HINT = 'For every reader of the tracker, so leave out anything that is not for publication.';
