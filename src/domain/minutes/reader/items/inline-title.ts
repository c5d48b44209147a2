/** Parishes that print title and minute in one line: `2019/3. Minutes. The minutes of 4th December were approved.` */
import { isInCapitals } from './title-likeness.js';

const TITLE = /^\s*(.{3,70}?)([.:])\s+(?=\S)/;
const VERB = /\b(?:was|were|is|are|had|has|be|asked|reported|resolved|agreed|noted|proposed)\b/i;
const USUAL =
  /^(?:to receive (?:and \w+ )?(?:any )?)?(?:apolog(?:y|ies)(?: for absence)?|declarations? of (?:\w+ )?interests?(?: and dispensations)?|interests)$/i;

/** Where the minute itself begins, from the start of the title; null where the line is title alone. */
export function endOfInlineTitle(text: string): { readonly title: number; readonly body: number } | null {
  const found = TITLE.exec(text.slice(0, 120));
  const words = found?.[1] ?? '';
  if (!found || VERB.test(words) || /\b(?:no|nos|cllr|mr|mrs|dr)$/i.test(words)) return null;
  const body = found[0].length;
  return isInCapitals(text.slice(body, body + 60)) ? null : { title: body, body };
}

export function isUsualInline(text: string): boolean {
  const end = endOfInlineTitle(text);
  return (
    end !== null &&
    USUAL.test(
      text
        .slice(0, end.title)
        .replace(/[.:]\s*$/, '')
        .trim(),
    )
  );
}

/** Whether half of the items and more are printed so. */
export function printsInline(titles: readonly string[]): boolean {
  const inline = titles.filter((title) => {
    const end = endOfInlineTitle(title);
    const rest = title.slice(end?.body ?? title.length).trim();
    return end !== null && (rest.length >= 15 || /\.$/.test(rest));
  });
  return titles.length >= 3 && inline.length * 2 >= titles.length;
}
