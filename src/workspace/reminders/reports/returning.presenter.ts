import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { agendaPaths } from '../../agendas/agenda.paths.js';
import type { SubmissionToSettle } from '../../agendas/submissions/acceptances.service.js';

/** As `workspace/agendas/form` takes it. */
export function presentReturning(
  { agenda, entry, submission }: SubmissionToSettle,
  typed: object = {},
  errors?: FormErrors,
) {
  const isPrivate = entry.marking !== null || submission.paragraphs.length > 0;
  const heading = `Return the report for item ${entry.number}`;
  const back = agendaPaths.submission(agenda.id, submission.id);
  return {
    title: heading,
    heading,
    backLink: { text: 'Back to the report', href: back },
    lede: isPrivate
      ? 'Its author gets a mail with a new link. Because the report may be exempt, your words are not in the mail: they read them after signing in.'
      : 'Its author gets your words by mail, with a new link. Write nothing that is to be kept from the public.',
    action: agendaPaths.submissionReturn(agenda.id, submission.id),
    sections: [{ fields: [{ name: 'reason', label: 'What has to change', kind: 'textarea', rows: 5 }] }],
    submit: { text: 'Return the report' },
    ...presentForm(typed, errors),
  };
}
