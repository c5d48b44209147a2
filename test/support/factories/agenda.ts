import { Factory } from 'fishery';
import type { AgendaDetailsForm } from '../../../src/workspace/agendas/agenda-details.form.js';

/** What stands around the entries of an agenda that has just been begun. */
export const agendaDetailsForm = Factory.define<AgendaDetailsForm>(() => ({
  note: 'The meeting will be filmed for the council’s website.',
  issuedOn: '2017-10-16',
  version: 1,
}));
