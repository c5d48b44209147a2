import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import { actionPaths } from '../../actions/action.paths.js';
import { requestPaths } from '../reminders.paths.js';
import type { OwnerRequest, RequestKind } from './owner-request.entity.js';

const TITLES: Readonly<Record<RequestKind, string>> = {
  'more-time': 'Keep the date as it is',
  'not-mine': 'Leave the action with its owner',
};

/** As `workspace/actions/act` takes it. */
export function presentDeclining({ id, actionId, kind }: OwnerRequest, typed: object = {}, errors?: FormErrors) {
  return {
    title: TITLES[kind],
    heading: TITLES[kind],
    backLink: { text: 'Back to the action', href: actionPaths.show(actionId) },
    lede: 'Whoever asked gets your reason by mail, unless the action was resolved in private.',
    action: requestPaths.declining(actionId, id),
    back: actionPaths.show(actionId),
    fields: [{ name: 'reason', label: 'Reason', kind: 'textarea', rows: 3 }],
    submit: { text: 'Decline' },
    ...presentForm(typed, errors),
  };
}
