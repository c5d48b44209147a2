import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Csrf } from '../csrf.js';
import { currentUserOf } from '../current-user.js';
import { KeptForms } from './kept-forms.js';
import { postedForm } from './posted-form.js';

/**
 * Saves a form whose session was gone when it arrived, or had been replaced because its reader signed in again
 * elsewhere. Nothing is done with it but to show it to the person whose page it was on.
 */
@Injectable()
export class LostForms {
  constructor(
    private readonly csrf: Csrf,
    private readonly keptForms: KeptForms,
  ) {}

  /** @returns the id under which it is kept; null for what is not kept */
  async keep(request: Request): Promise<string | null> {
    const accountId = this.csrf.drawnFor(request);
    const reader = currentUserOf(request);
    if (accountId === null || (reader && reader.accountId !== accountId)) return null;
    const form = await postedForm(request);
    return form && this.keptForms.keep(accountId, form);
  }
}
