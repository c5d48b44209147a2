import type { FormErrors } from '../../../../platform/web/forms/form-errors.js';
import type { Field } from '../../../../platform/web/pages/list-page.js';
import type { AgendaInFull, EntryInFull } from '../../agenda-in-full.js';
import { agendaPaths } from '../../agenda.paths.js';
import { formPage, type FormPage } from '../../form-page.js';

export function presentUrgency(
  agenda: AgendaInFull,
  entry: EntryInFull,
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const { id, number, urgency, version } = entry;
  const removal = {
    text: 'It is not urgent',
    action: agendaPaths.entryUrgencyRemoval(agenda.id, id),
    kind: 'secondary' as const,
    fields: { version },
  };
  const parts = {
    heading: `Why item ${number} is urgent`,
    lede:
      'An item that was not on the agenda for the clear days can be taken only if whoever presides is of the opinion ' +
      'that it is urgent, by reason of special circumstances. The reason is printed and published with the item, and ' +
      'goes into the minutes.',
    action: agendaPaths.entryUrgency(agenda.id, id),
    sections: [{ fields: FIELDS }],
    submit: { text: 'Save' },
    others: urgency === null ? [] : [removal],
  };
  return formPage(agenda, parts, { ...urgency, version }, typed, errors);
}

const FIELDS: readonly Field[] = [
  { name: 'ruledBy', label: 'Who presides', hint: 'For example “Councillor Watson, Chair”.' },
  {
    name: 'circumstances',
    label: 'Special circumstances',
    kind: 'textarea',
    rows: 3,
    hint: 'For example “Court order received 8 October requires a reply by 14 October”. Not only that it is urgent or late.',
  },
  { name: 'whyNow', label: 'Why it cannot wait for the next meeting', kind: 'textarea', rows: 3 },
];
