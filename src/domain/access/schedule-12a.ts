/**
 * Information is exempt only under one of the seven paragraphs of Part 1 of Schedule 12A as it stands for England.
 * (LGA 1972, Sch 12A Part 1, as substituted by SI 2006/88.)
 */
import { enumerated } from '../enumeration.js';

export type Schedule12AParagraph = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DESCRIPTIONS: Record<Schedule12AParagraph, string> = {
  1: 'Information relating to any individual',
  2: 'Information which is likely to reveal the identity of an individual',
  3:
    'Information relating to the financial or business affairs of any particular person ' +
    '(including the authority holding that information)',
  4:
    'Information relating to any consultations or negotiations, or contemplated consultations or negotiations, ' +
    'in connection with any labour relations matter arising between the authority or a Minister of the Crown ' +
    'and employees of, or office holders under, the authority',
  5: 'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings',
  6:
    'Information which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue ' +
    'of which requirements are imposed on a person; or (b) to make an order or direction under any enactment',
  7:
    'Information relating to any action taken or to be taken in connection with the prevention, investigation ' +
    'or prosecution of crime',
};

export const SCHEDULE_12A_PARAGRAPHS: readonly Schedule12AParagraph[] = [1, 2, 3, 4, 5, 6, 7];

/** The words of the Act, without a full stop. */
export function descriptionOf(paragraph: Schedule12AParagraph): string {
  return DESCRIPTIONS[paragraph];
}

export function isSchedule12AParagraph(value: number): value is Schedule12AParagraph {
  return SCHEDULE_12A_PARAGRAPHS.some((paragraph) => paragraph === value);
}

/** Reads `3`, `para 3` or `Paragraph 3`; null for anything else, such as the Welsh `para 12`. */
export function parseSchedule12AParagraph(text: string): Schedule12AParagraph | null {
  const number = /^\s*(?:para(?:graph)?\.?\s*)?(\d{1,3})\s*$/i.exec(text)?.[1];
  const value = Number(number);
  return number !== undefined && isSchedule12AParagraph(value) ? value : null;
}

/** `paragraph 3`, `paragraphs 1 and 3`, `paragraphs 1, 2 and 3`. */
export function paragraphsInWords(paragraphs: readonly Schedule12AParagraph[]): string {
  const numbers = inOrder(paragraphs).map(String);
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${enumerated(numbers)}`;
}

/** Each paragraph once, smallest first. */
export function inOrder(paragraphs: readonly Schedule12AParagraph[]): Schedule12AParagraph[] {
  return SCHEDULE_12A_PARAGRAPHS.filter((paragraph) => paragraphs.includes(paragraph));
}
