/**
 * What a paper may be called when nobody has said: the name of its file without numbering, ending and marks between
 * the words. `06 - Revised_Terms-of-Reference (v2).pdf` gives `Revised Terms of Reference (v2)`.
 */
export function titleFromFileName(fileName: string): string {
  const words = withoutEnding(fileName)
    .replace(/[_+]+/g, ' ')
    .replace(/(?<=\p{L}{2})-(?=\p{L}{2})/gu, ' ')
    .replace(/^\s*(?:item|agenda item|appendix|annex)?\s*\d{1,3}[a-z]?(?:\s*[-–.)]+\s*|\s+)(?=\p{L})/iu, leadingWord)
    .replace(/\s+/g, ' ')
    .trim();
  const title = words === '' ? withoutEnding(fileName).trim() || 'Paper' : words;
  return title.charAt(0).toLocaleUpperCase('en-GB') + title.slice(1);
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/(\.[a-z0-9]{1,5})+$/i, '');
}

/** A number of the agenda is dropped; that of an appendix is part of its title. */
function leadingWord(lead: string): string {
  return /^\s*(?:appendix|annex)/i.test(lead) ? `${lead.replace(/[-–.)]+\s*$/, '').trim()} ` : '';
}
