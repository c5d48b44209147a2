import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { type FormModel, presentEdit } from '../../platform/web/forms/form-model.js';
import type { Field } from '../../platform/web/pages/list-page.js';
import type { AgendaInFull } from './agenda-in-full.js';
import { agendaPaths } from './agenda.paths.js';
import { meetingInWords } from './meeting-in-words.js';

export interface FormSection {
  readonly heading?: string;
  readonly text?: string;
  readonly fields: readonly Field[];
}

/** A page with one form, drawn by `workspace/agendas/form.njk`. */
export interface FormPage extends FormModel {
  readonly title: string;
  readonly heading: string;
  readonly caption: string;
  readonly backLink: { readonly text: string; readonly href: string };
  readonly lede: string | null;
  readonly action: string;
  readonly isUpload: boolean;
  readonly sections: readonly FormSection[];
  readonly submit: { readonly text: string; readonly kind?: 'warning' };
  /** Other things to do here, each a button of its own. */
  readonly others: readonly OtherAction[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

export interface OtherAction {
  readonly text: string;
  readonly action: string;
  readonly kind: 'secondary' | 'warning';
  readonly fields: Readonly<Record<string, string | number>>;
}

type Parts = Pick<FormPage, 'heading' | 'action' | 'sections' | 'submit'> &
  Partial<Pick<FormPage, 'lede' | 'isUpload' | 'others' | 'links'>>;

/** `opened` are the values of the record; `typed` what the person sent, where something in it is wrong. */
export function formPage(
  agenda: AgendaInFull,
  parts: Parts,
  opened: object,
  typed?: object,
  errors?: FormErrors,
): FormPage {
  return {
    title: parts.heading,
    caption: meetingInWords(agenda),
    backLink: { text: 'Back to the agenda', href: agendaPaths.show(agenda.id) },
    lede: null,
    isUpload: false,
    others: [],
    links: [],
    ...parts,
    ...presentEdit(opened, typed, errors),
  };
}
