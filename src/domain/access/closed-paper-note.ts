/**
 * An open item with one paper that is kept back, most often an appendix, is taken in public: no resolution is moved for
 * it unless members wish to discuss the paper. The agenda says so in words that give nothing of it away.
 * (LGA 1972, s.100A(2), (4) and s.100B(5).)
 */
import { type ExemptMarking, publicLabel } from './exempt-marking.js';

/** `publicName` is what the public may call it, such as `Appendix B`. */
export function closedPaperNote(marking: ExemptMarking, publicName: string | null): string {
  const name = publicName ?? 'A paper of this item';
  const ground = publicLabel(marking).replace('Not for publication', 'is not for publication');
  return `${name} ${ground}. ${IF_DISCUSSED[marking.basis]}`;
}

const IF_DISCUSSED = {
  exempt: 'If members wish to discuss it, the meeting will be asked to exclude the press and public.',
  confidential: 'If members discuss it, the press and public have to be excluded.',
} as const;
