import type { Field } from '../../../platform/web/pages/list-page.js';
import { meetingPaths } from '../meeting.paths.js';
import type { SummonsPage } from './summons-page.js';
import { mayAuthenticate } from './summons-rights.js';

/** What the proper officer is asked to sign; null where there is nothing, or for anybody else. */
export function signingOf(page: SummonsPage) {
  const { plan, sent, missing, reader } = page;
  if (!mayAuthenticate(reader)) return null;
  if (sent === null) return plan.refusal === null ? authentication(page) : null;
  return missing.length > 0 && plan.past === null ? furtherSummons(page) : null;
}

function authentication({ plan, reader }: SummonsPage) {
  return {
    heading: 'Authenticate the summons',
    text: 'The emails go out at once. Members on the list for paper are summoned when theirs is left or posted. What is sent stays on record as it is.',
    action: meetingPaths.summons(plan.meeting.id),
    fields: [...lateField(plan), ...(plan.unseated.length > 0 ? [UNSEATED] : []), signature(reader.name)],
    submit: { text: 'Authenticate and send the summons' },
  };
}

function furtherSummons({ plan, missing, reader }: SummonsPage) {
  const names = missing.map(({ name }) => name).join(', ');
  return {
    heading: 'Summon the members who are missing',
    text: `The same summons goes to ${names}: by email to whoever has consented to that, and on paper to the others.`,
    action: meetingPaths.summonsMembers(plan.meeting.id),
    fields: [...lateField(plan), signature(reader.name)],
    submit: { text: 'Summon these members' },
  };
}

function lateField({ timing }: SummonsPage['plan']): Field[] {
  return timing.isShort ? [LATE] : [];
}

function signature(name: string): Field {
  return {
    name: 'signature',
    label: 'Your name, as your signature',
    hint: `Enter ${name}. The time is recorded with it.`,
  };
}

const LATE: Field = {
  name: 'lateBecause',
  label: 'Why this summons goes out late',
  hint: 'Kept on record with the summons and in the audit trail. It is not in the emails.',
  kind: 'textarea',
  rows: 2,
};

const UNSEATED: Field = {
  name: 'unseatedBecause',
  label: 'Why the councillors without a seat are not summoned',
  hint: 'Every member of the council has to be summoned. Give them a seat on the panel first if they are members.',
  kind: 'textarea',
  rows: 2,
};
