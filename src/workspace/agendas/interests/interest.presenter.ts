import type { Reader } from '../../../domain/access/roles.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field, Option } from '../../../platform/web/pages/list-page.js';
import { personInWords } from '../../people/person.entity.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { agendaPaths } from '../agenda.paths.js';
import { formPage } from '../form-page.js';

export interface InterestChoices {
  readonly people: readonly Option[];
  readonly user: Reader;
}

export function presentInterests(
  agenda: AgendaInFull,
  entry: EntryInFull,
  { people, user }: InterestChoices,
  typed: object = {},
  errors?: FormErrors,
) {
  const person: Field = { name: 'personId', label: 'Who has an interest', kind: 'select', options: people };
  const parts = {
    heading: `Interests in item ${entry.number}`,
    lede: entry.title,
    action: agendaPaths.interests(agenda.id, entry.id),
    sections: [{ fields: [person] }],
    submit: { text: 'Record the interest' },
  };
  return {
    ...formPage(agenda, parts, typed, errors),
    recorded: entry.interests.map(({ id, person: one }) => ({
      name: personInWords(one),
      /** Null for one's own, which somebody else must remove. */
      removal: one.id === user.personId ? null : agendaPaths.interestRemoval(agenda.id, entry.id, id),
    })),
  };
}
