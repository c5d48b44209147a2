import { withCitationLinks } from '../../domain/minutes/citation-links.js';
import type { MinutesRecord } from '../../domain/minutes/minutes-record.js';
import { minuteAnchor } from '../../domain/minutes/printed-minutes.js';
import type { MinutesContent } from '../../publications/content/minutes-content.js';
import { paths } from '../portal.paths.js';

/** Published minutes in which each minute they cite is a link, where the public can read it. */
export function citedInPublic(
  { record, citations }: Pick<MinutesContent, 'record' | 'citations'>,
  address: string,
): MinutesRecord {
  const own = record.items.map(({ id, number }) => ({ id, address, anchor: minuteAnchor(number) }));
  const hrefs = new Map(
    [...citations, ...own].map((each) => [each.id, `${paths.minutes(each.address)}#${each.anchor}`]),
  );
  return withCitationLinks(record, (id) => hrefs.get(id) ?? null);
}
