import type { Request } from 'express';
import { labelOf } from '../kept-forms/kept-form.presenter.js';
import { postedFields } from '../kept-forms/posted-fields.js';
import { isMachineMade } from '../kept-forms/posted-form.js';

export interface TypedWords {
  readonly label: string;
  readonly text: string;
}

/**
 * What somebody had typed into a form that cannot be shown again, because what it was about has gone or been published
 * meanwhile: on the page that tells them so, for them to copy.
 */
export function typedWords({ method, body }: Pick<Request, 'method' | 'body'>): TypedWords[] {
  if (method !== 'POST') return [];
  const typed = postedFields(body).fields.filter((field) => field[1].trim() !== '' && !isMachineMade(field));
  return typed.map(([name, text]) => ({ label: labelOf(name), text }));
}
