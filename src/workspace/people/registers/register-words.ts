/** The words of the registers, the same on every page. */
import type { RegisterName } from '../people.paths.js';
import type { RegisterState } from '../register-query.js';

const STATE_WORDS: Readonly<Record<RegisterState, string>> = {
  standing: 'Those of the day',
  ended: 'Those that ended',
  all: 'All',
};

export const STATE_OPTIONS = Object.entries(STATE_WORDS).map(([value, text]) => ({ value, text }));

export const REGISTER_WORDS: Readonly<Record<RegisterName, RegisterWords>> = {
  wards: {
    heading: 'Wards',
    one: 'ward',
    add: 'Add a ward',
    lede: 'Councillors are chosen for a ward on their own page.',
    example: 'Hellaby',
  },
  'political-groups': {
    heading: 'Political groups',
    one: 'political group',
    add: 'Add a political group',
    lede: 'Two or more councillors are a group once they have given notice. Who joined and left when is kept with the person.',
    example: 'Labour',
  },
};

interface RegisterWords {
  readonly heading: 'Wards' | 'Political groups';
  readonly one: string;
  readonly add: string;
  readonly lede: string;
  readonly example: string;
}
