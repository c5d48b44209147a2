import type { Reader } from '../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { termsInForce } from '../../domain/terms-of-reference/terms-in-force.js';
import type { Row } from '../../platform/web/pages/list-page.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelSurroundings } from '../panels/panel.paths.js';
import { termsPaths } from './terms-of-reference.paths.js';
import { mayKeepTerms } from './terms-rights.js';
import type { TermsVersion } from './terms-version.entity.js';
import { adoptionInWords, tagOf, timeInForce } from './terms-words.js';

interface TermsToList {
  readonly panel: Panel;
  /** In the order of their numbers. */
  readonly versions: readonly TermsVersion[];
  readonly today: CalendarDate;
  readonly reader: Reader;
}

export function presentTermsIndex({ panel, versions, today, reader }: TermsToList) {
  const inForce = termsInForce(versions, today);
  const mayKeep = mayKeepTerms(reader, panel.id);
  return {
    ...panelSurroundings(panel, 'Terms of reference', reader),
    title: `Terms of reference of the ${panel.name}`,
    newVersion: mayKeep ? { text: 'Paste a version', href: termsPaths.new(panel.id) } : null,
    inForce: inForce && {
      text: `Version ${inForce.number} is in force today.`,
      href: termsPaths.version(panel.id, inForce.number),
    },
    review: inForce && reviewOf(inForce, today),
    versions: {
      caption: 'Versions',
      columns: ['Version', 'Status', 'Adopted by', 'In force', 'What changed'].map((heading) => ({ heading })),
      rows: [...versions].reverse().map((version) => rowOf(version, versions, today)),
    },
  };
}

/** Null before the day. */
function reviewOf({ number, reviewOn }: TermsVersion, today: CalendarDate): string | null {
  if (reviewOn === null || reviewOn > today) return null;
  return `Version ${number} was to be reviewed by ${plainDate(reviewOn)}.`;
}

function rowOf(version: TermsVersion, all: readonly TermsVersion[], today: CalendarDate): Row {
  const { panelId, number } = version;
  const former = all.find(({ id }) => id === version.supersedesId);
  return {
    cells: [
      { link: { text: `Version ${number}`, href: termsPaths.version(panelId, number) } },
      tagOf(version, all, today),
      { text: adoptionInWords(version) ?? '' },
      { text: timeInForce(version, all) ?? '' },
      former
        ? {
            link: {
              text: `Since version ${former.number}`,
              href: termsPaths.differences(panelId, former.number, number),
            },
          }
        : { text: '' },
    ],
  };
}
