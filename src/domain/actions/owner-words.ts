/** Whether the words of a clause name this post or person: articles, titles and capitals do not matter, initials do. */

/**
 * `surname` is given for people, who are also named by title and surname (`Councillor Cusworth`), or with initials
 * (`Councillor V. Cusworth`), which then have to fit.
 */
export function namesOwner(words: string, name: string, surname?: string): boolean {
  const said = plain(words);
  if (said === plain(name)) return true;
  if (surname === undefined) return false;
  const last = plain(surname);
  if (!` ${said}`.endsWith(` ${last}`)) return false;
  const forenames = wordsBefore(last, plain(name));
  return wordsBefore(last, said).every((word, index) => forenames[index]?.startsWith(word) === true);
}

function wordsBefore(last: string, text: string): string[] {
  return text
    .slice(0, -last.length)
    .split(' ')
    .filter((word) => word !== '');
}

const TITLES = /^(?:the|councillor|councillors|cllr|mr|mrs|ms|miss|dr|officer)\s+/;

function plain(text: string): string {
  let words = text.toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  while (TITLES.test(words)) words = words.replace(TITLES, '');
  return words;
}
