/** The words of the settings, the same on every page. */
import type { Panel } from './panel.entity.js';

export const KIND_WORDS: Readonly<Record<Panel['kind'], string>> = {
  council: 'Council',
  committee: 'Committee',
  'sub-committee': 'Sub-committee',
  panel: 'Panel',
  'select-commission': 'Select commission',
  board: 'Board',
  'working-group': 'Working group',
};

export const PAGE_STYLE_WORDS: Readonly<Record<Panel['pageStyle'], string>> = {
  'right-hand': 'Each item starts on a right-hand page',
  continuous: 'Pages run on without blanks',
};

export const LAYOUT_WORDS: Readonly<Record<Panel['membershipLayout'], string>> = {
  sentence: 'In a sentence for each kind of seat',
  list: 'In a list, one line each',
};

/** As the choices of a form. */
export function optionsOf(words: Readonly<Record<string, string>>): { value: string; text: string }[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}
