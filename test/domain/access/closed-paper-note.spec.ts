import { describe, expect, it } from '@jest/globals';
import { closedPaperNote } from '../../../src/domain/access/closed-paper-note.js';
import { PARAGRAPH_3 } from '../agendas/agenda-to-check.js';

describe('the note on a closed paper of an open item', () => {
  it('says on what ground, and what happens if members wish to discuss it', () => {
    expect(closedPaperNote(PARAGRAPH_3, 'Appendix B')).toMatch(
      /^Appendix B is not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A .*\)\. If members wish to discuss it, the meeting will be asked to exclude the press and public\.$/,
    );
  });

  it('names it only as the clerk has said', () => {
    expect(closedPaperNote(PARAGRAPH_3, null)).toMatch(/^A paper of this item is not for publication/);
  });

  it('leaves no choice where the paper is confidential', () => {
    const marking = { basis: 'confidential', legalBasis: 'court-order', legalBasisText: 'An order' } as const;

    expect(closedPaperNote(marking, 'Appendix C')).toMatch(/the press and public have to be excluded\.$/);
  });
});
