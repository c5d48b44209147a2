/**
 * The resolution to exclude the public names the items and the description of Schedule 12A that each of them falls
 * under; without it nothing exempt can be taken in private. (LGA 1972, s.100A(4)-(5).)
 */
import {
  descriptionOf,
  inOrder,
  paragraphsInWords,
  parseSchedule12AParagraph,
  type Schedule12AParagraph,
} from '../access/schedule-12a.js';
import { enumerated } from '../enumeration.js';

export interface ExemptItem {
  /** The printed number: `15`, `13A`. */
  readonly number: string;
  readonly paragraphs: readonly Schedule12AParagraph[];
}

/**
 * `{items}`: item 15, items 15 and 16 · `{business}`: the following item of business · `{paragraphs}`: paragraph 3 ·
 * `{descriptions}`: the words of the Act for each paragraph.
 */
export const EXCLUSION_PLACEHOLDERS = ['items', 'business', 'paragraphs', 'descriptions'] as const;

export const DEFAULT_EXCLUSION_TEMPLATE =
  'That, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting ' +
  'for {items}, because exempt information as described in {paragraphs} of Part 1 of Schedule 12A to the Act is likely ' +
  'to be disclosed ({descriptions}).';

/** The text for the clerk to check; empty when no item is exempt. */
export function draftExclusion(items: readonly ExemptItem[], template = DEFAULT_EXCLUSION_TEMPLATE): string {
  if (items.length === 0) return '';
  const words = wordsFor(items);
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => words.get(name) ?? placeholder);
}

/** Sentences on what a panel's template lacks; empty for a sound one. */
export function exclusionTemplateProblems(template: string): string[] {
  const used = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  const unknown = used.filter((name) => !EXCLUSION_PLACEHOLDERS.some((known) => known === name));
  return [
    ...unknown.map((name) => `{${name}} is not a placeholder that can be filled in`),
    ...(used.includes('paragraphs') ? [] : ['The wording must name the paragraph of Schedule 12A: use {paragraphs}']),
    ...(used.includes('items') || used.includes('business')
      ? []
      : ['The wording must say which items it is for: use {items} or {business}']),
  ];
}

/** The paragraphs a finished wording names: `Paragraphs 1, 2 and 3 of Part 1` gives 1, 2 and 3. */
export function paragraphsNamedIn(wording: string): Schedule12AParagraph[] {
  const lists = [...wording.matchAll(/\bpara(?:graph)?s?\.?\s+(\d+(?:(?:\s*,\s*|\s*&\s*|\s+(?:and|or)\s+)+\d+)*)/gi)];
  const numbers = lists.flatMap(([, list = '']) => list.match(/\d+/g) ?? []);
  return inOrder(numbers.flatMap((number) => parseSchedule12AParagraph(number) ?? []));
}

/** The numbers that the wording passes over. It may name them (`items 15 and 16`, `items 15 to 17`) or say `the following`. */
export function itemsNotNamedIn(wording: string, numbers: readonly string[]): string[] {
  if (/\b(?:following|remain(?:ing|der))\b/i.test(wording)) return [];
  const lists = [
    ...wording.matchAll(/\bitems?\s+(?:nos?\.?\s*)?(\d+[A-Z]*(?:(?:\s*[,&–-]\s*|\s+(?:and|or|to)\s+)+\d+[A-Z]*)*)/gi),
  ];
  const named = new Set(lists.flatMap(([, list = '']) => numbersIn(list)));
  return numbers.filter((number) => !named.has(number));
}

function numbersIn(list: string): string[] {
  const ranges = [...list.matchAll(/(\d+)\s*(?:to|–|-)\s*(\d+)/gi)].flatMap(([, from = '', to = '']) =>
    Array.from({ length: Math.max(0, Math.min(Number(to) - Number(from) + 1, LONGEST_RANGE)) }, (_, index) =>
      String(Number(from) + index),
    ),
  );
  return [...ranges, ...(list.toUpperCase().match(/\d+[A-Z]*/g) ?? [])];
}

const LONGEST_RANGE = 200;

function wordsFor(items: readonly ExemptItem[]): Map<string, string> {
  const paragraphs = inOrder(items.flatMap((item) => item.paragraphs));
  return new Map([
    ['items', `${items.length === 1 ? 'item' : 'items'} ${enumerated(items.map(({ number }) => number))}`],
    ['business', items.length === 1 ? 'the following item of business' : 'the following items of business'],
    ['paragraphs', paragraphsInWords(paragraphs)],
    ['descriptions', paragraphs.map(midSentence).join('; ')],
  ]);
}

function midSentence(paragraph: Schedule12AParagraph): string {
  return descriptionOf(paragraph).replace('Information', 'information');
}
