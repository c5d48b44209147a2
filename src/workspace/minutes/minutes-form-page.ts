import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { type FormModel, presentEdit } from '../../platform/web/forms/form-model.js';
import type { Field } from '../../platform/web/pages/list-page.js';
import type { MinutesInFull } from './minutes-in-full.js';
import { meetingOf } from './minutes-words.js';
import { minutesPaths } from './minutes.paths.js';

/** A page with one form, drawn by `workspace/minutes/form.njk`. */
export interface MinutesFormPage extends FormModel {
  readonly title: string;
  readonly heading: string;
  readonly caption: string;
  readonly backLink: { readonly text: string; readonly href: string };
  readonly lede: string | null;
  readonly action: string;
  readonly fields: readonly Field[];
  /** What there is to print before the form is filled in. */
  readonly print: { readonly text: string; readonly href: string } | null;
  readonly submit: { readonly text: string; readonly kind?: 'warning' };
}

type Parts = Pick<MinutesFormPage, 'heading' | 'action' | 'fields' | 'submit'> &
  Partial<Pick<MinutesFormPage, 'lede' | 'backLink' | 'print'>>;

/** `opened` are the values of the record; `typed` what the person sent, where something in it is wrong. */
export function minutesFormPage(
  minutes: Pick<MinutesInFull, 'id' | 'meeting' | 'panel'>,
  parts: Parts,
  opened: object,
  typed?: object,
  errors?: FormErrors,
): MinutesFormPage {
  return {
    title: parts.heading,
    caption: meetingOf(minutes),
    backLink: { text: 'Back to the minutes', href: minutesPaths.show(minutes.id) },
    lede: null,
    print: null,
    ...parts,
    ...presentEdit(opened, typed, errors),
  };
}
