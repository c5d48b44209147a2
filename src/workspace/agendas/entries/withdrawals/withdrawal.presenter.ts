import type { FormErrors } from '../../../../platform/web/forms/form-errors.js';
import type { AgendaInFull, EntryInFull } from '../../agenda-in-full.js';
import { agendaPaths } from '../../agenda.paths.js';
import { formPage, type FormPage } from '../../form-page.js';

export function presentWithdrawal(
  agenda: AgendaInFull,
  entry: EntryInFull,
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const parts = {
    heading: `Withdraw item ${entry.number}?`,
    lede: `“${entry.title}” stays in the editor, marked as withdrawn: it has no number and is not printed. You can bring it back.`,
    action: agendaPaths.entryWithdrawal(agenda.id, entry.id),
    sections: [
      {
        fields: [
          {
            name: 'reason',
            label: 'Why it is withdrawn',
            kind: 'textarea' as const,
            rows: 3,
            hint: 'For those who prepare the agenda; it is not published.',
          },
        ],
      },
    ],
    submit: { text: 'Withdraw', kind: 'warning' as const },
    links: [
      { text: 'Remove it instead: it was put here by mistake', href: agendaPaths.entryRemoval(agenda.id, entry.id) },
    ],
  };
  return formPage(agenda, parts, { version: entry.version }, typed, errors);
}
