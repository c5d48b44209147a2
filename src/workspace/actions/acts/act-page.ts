import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionInView } from '../action-in-view.js';
import { actionPaths } from '../action.paths.js';
import type { Act, AskedInAddress } from './act.js';

/** The page that asks for one act; what was typed and what is wrong with it where it is shown again. */
export function presentAct(
  act: Act,
  action: ActionInView,
  { fields, asked }: { readonly fields: readonly Field[]; readonly asked: AskedInAddress },
  typed?: object,
  errors?: FormErrors,
) {
  const { title, lede, submit, name, takesFiles } = act;
  return {
    title: `${title}: ${action.reference}`,
    breadcrumbs: [
      { text: 'Actions', href: actionPaths.index() },
      { text: action.reference, href: actionPaths.show(action.id) },
      { text: title },
    ],
    caption: `${action.reference} · ${action.wording}`,
    heading: title,
    lede,
    action: actionPaths.act(action.id, name),
    back: actionPaths.show(action.id),
    takesFiles,
    fields,
    submit: { text: submit, ...(name === 'withdrawal' ? { kind: 'warning' as const } : {}) },
    ...presentEdit({ ...act.opened?.(action, asked), version: action.version }, typed, errors),
  };
}
