import { Factory } from 'fishery';
import type { NewEntryForm } from '../../../src/workspace/agendas/entries/entry.form.js';
import type { MarkingForm } from '../../../src/workspace/agendas/markings/marking.form.js';

class EntryFormFactory extends Factory<NewEntryForm> {
  exclusion(): this {
    return this.params({ kind: 'exclusion', title: 'Exclusion of the press and public', paperExpectation: undefined });
  }

  nextMeetings(): this {
    return this.params({ kind: 'next-meetings', title: 'Dates of the next meetings', paperExpectation: undefined });
  }
}

/** An item of business that expects a paper, at the end of the agenda. */
export const entryForm = EntryFormFactory.define(({ sequence }): NewEntryForm => ({
  kind: 'business',
  title: `Business ${sequence}`,
  paperExpectation: 'paper',
}));

class MarkingFormFactory extends Factory<MarkingForm> {
  confidential(): this {
    return this.params({
      basis: 'confidential',
      paragraphs: [],
      reason: '',
      publicInterestTest: '',
      legalBasis: 'court-order',
      legalBasisText: 'Order of the Family Court of 2 October 2017',
    });
  }
}

/** Exempt under paragraph 3, with everything the law asks for. */
export const markingForm = MarkingFormFactory.define((): MarkingForm => ({
  basis: 'exempt',
  paragraphs: [3],
  reason: 'It sets out what agencies charge for a placement.',
  publicInterestTest: 'Disclosure would weaken the council in the coming tender.',
  reviewOn: '2018-04-01',
  contractNegotiation: false,
  mustBeRegistered: false,
  ownPlanningPermission: false,
  legalBasisText: '',
}));
