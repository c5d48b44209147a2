/** Whether a line, or a cell of one, is a name with its post and no sentence about somebody. */
import { isPerson, nameAt } from './name-shape.js';

export function startsWithName(text: string): boolean {
  return text
    .trim()
    .split(/\s{2,}/)
    .slice(0, 4)
    .some((cell) => isNameCell(cell));
}

export function isNameCell(cell: string): boolean {
  const text = cell.replace(/^[-–*•·▪]\s+|^\d{1,2}[.)]\s+/, '');
  if (/^(?:councillors|cllrs|aldermen)\b/i.test(text)) return true;
  const shape = nameAt(text);
  if (shape === null || shape.start > 0 || !isPerson(shape)) return false;
  return /^\s*(?:$|[([,;:.–—&-]|and\b|who\b|in the\b|\p{Lu})/u.test(text.slice(shape.end));
}
