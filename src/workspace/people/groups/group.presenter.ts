import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Option } from '../../../platform/web/pages/list-page.js';
import type { GroupMembership } from '../group-membership.entity.js';
import { peoplePaths, peopleTabs } from '../people.paths.js';
import { fullName, type Person } from '../person.entity.js';

interface GroupChange {
  readonly person: Person;
  readonly history: readonly GroupMembership[];
  readonly groups: readonly Option[];
  readonly values: object;
  readonly errors: FormErrors | undefined;
}

export function presentGroupChange({ person, history, groups, values, errors }: GroupChange) {
  return {
    ...peopleTabs('People'),
    title: `Political group of ${fullName(person)}`,
    breadcrumbs: [
      { text: 'People', href: peoplePaths.index() },
      { text: fullName(person), href: peoplePaths.show(person.id) },
    ],
    action: peoplePaths.group(person.id),
    groups: [{ value: '', text: 'None' }, ...groups],
    history: {
      caption: 'Until now',
      columns: ['Group', 'From', 'To'].map((heading) => ({ heading })),
      rows: history.map(({ group, from, to }) => ({
        cells: [
          { text: group?.name ?? '' },
          from === null ? { text: 'Not recorded' } : { date: from },
          to === null ? { text: 'No end set' } : { date: to },
        ],
      })),
    },
    ...presentForm(values, errors),
  };
}
