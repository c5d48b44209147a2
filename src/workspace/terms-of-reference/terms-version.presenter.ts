import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { sectionOutline } from '../../domain/terms-of-reference/section-outline.js';
import { stateOn, supersededFrom, waitingForThePublic } from '../../domain/terms-of-reference/terms-in-force.js';
import type { Button, Link } from '../../platform/web/pages/list-page.js';
import type { MinuteAddresses } from '../../publications/cited-minutes.js';
import type { TermsAmendment } from './amendments/terms-amendment.entity.js';
import { presentAmendments, presentToTakeUp } from './amendments/amendments.presenter.js';
import { adoptionHref } from './minutes-cited.js';
import { termsPaths } from './terms-of-reference.paths.js';
import { mayKeepTerms } from './terms-rights.js';
import { termsSurroundings } from './terms-surroundings.js';
import type { TermsOfPanel, TermsVersion } from './terms-version.entity.js';
import { adoptionInWords, rulesOf, tagOf, timeInForce } from './terms-words.js';

export interface VersionToShow {
  readonly version: TermsOfPanel;
  /** All of the panel, in the order of their numbers. */
  readonly versions: readonly TermsVersion[];
  /** To this version, and to the one that it supersedes. */
  readonly amendments: readonly TermsAmendment[];
  readonly amendmentsBefore: readonly TermsAmendment[];
  /** Where the minutes that they cite are published. */
  readonly minuteAt: MinuteAddresses;
  /** Of those that the public can read. */
  readonly publicIds: ReadonlySet<string>;
  readonly today: CalendarDate;
  readonly reader: Reader;
}

export function presentVersion(shown: VersionToShow) {
  const { version, versions, today, reader } = shown;
  const { panel, panelId, number, adoptedOn } = version;
  const mayKeep = mayKeepTerms(reader, panelId);
  const mayWrite = mayKeep && adoptedOn === null;
  return {
    ...termsSurroundings(panel, reader),
    title: `${version.title}: version ${number}`,
    heading: version.title,
    caption: `${panel.name}, version ${number}`,
    tag: tagOf(version, versions, today).tag,
    facts: { rows: factRows(shown) },
    buttons: mayKeep ? buttonsOf(version) : [],
    toPublish: mayKeep ? toPublishInWords(shown) : null,
    publication: mayKeep && mayPublish(shown) ? termsPaths.publication(panelId, number) : null,
    renewal: mayKeep && adoptedOn !== null ? termsPaths.renewal(panelId, number) : null,
    differences: differencesFrom(version, versions),
    opening: version.opening,
    sections: version.sections.map(({ label, heading, text, number: section }) => ({
      anchor: `section-${section}`,
      heading: `${label} ${heading}`,
      blocks: sectionOutline(text),
      edit: mayWrite ? termsPaths.section(panelId, number, section) : null,
    })),
    amendments: presentAmendments(panel.name, shown.amendments, shown.minuteAt),
    newAmendment: mayKeep ? termsPaths.amendments(panelId, number) : null,
    removal: mayWrite && !isReferredTo(shown) ? removalOf(version) : null,
    toTakeUp: mayWrite ? presentToTakeUp(version, shown.amendmentsBefore) : [],
  };
}

function isReferredTo({ version: { id }, versions, amendments, amendmentsBefore }: VersionToShow): boolean {
  const isTakenFrom = versions.some(({ supersedesId }) => supersedesId === id);
  return isTakenFrom || amendments.length > 0 || amendmentsBefore.some(({ takenUpInId }) => takenUpInId === id);
}

function removalOf({ panelId, number, version }: TermsVersion) {
  const action = termsPaths.removal(panelId, number);
  return { text: `Remove version ${number}`, kind: 'warning', action, fields: { version } };
}

function mayPublish({ version, publicIds }: VersionToShow): boolean {
  return version.adoptedOn !== null && version.inForceFrom !== null && !publicIds.has(version.id);
}

/** Null where the public reads it, or nothing that it supersedes. */
function toPublishInWords({ version, versions, publicIds }: VersionToShow): string | null {
  const found = waitingForThePublic(versions, publicIds).find((waiting) => waiting.version.id === version.id);
  return found ? `Publish it: the public still reads version ${found.publicReads.number}.` : null;
}

function factRows({ version, versions, minuteAt, publicIds }: VersionToShow) {
  const { panel, number, supersedesId, reviewOn } = version;
  const former = versions.find(({ id }) => id === supersedesId);
  const publicPage = `/panels/${panel.slug}/terms-of-reference/${number}`;
  const adoption = adoptionInWords(version) ?? 'Not adopted yet';
  const minute = adoptionHref(version, minuteAt);
  const time = timeInForce(version, versions);
  return [
    { key: 'Adopted by', value: minute === null ? { text: adoption } : { link: { text: adoption, href: minute } } },
    ...(time === null ? [] : [{ key: 'In force', value: { text: time } }]),
    ...(former === undefined ? [] : [{ key: 'Supersedes', value: { text: `Version ${former.number}` } }]),
    ...rulesOf(version).map(({ key, text }) => ({ key, value: { text } })),
    ...(reviewOn === null ? [] : [{ key: 'To be reviewed by', value: { date: reviewOn } }]),
    {
      key: 'Public page',
      value: publicIds.has(version.id) ? { link: { text: publicPage, href: publicPage } } : { text: 'None yet' },
    },
  ];
}

function buttonsOf({ panelId, number, adoptedOn, inForceFrom }: TermsVersion): Button[] {
  const text = { text: 'Change the whole text', href: termsPaths.text(panelId, number) };
  const details = { text: 'Change the details', href: termsPaths.details(panelId, number) };
  const adoption = { text: adoptionButton(adoptedOn, inForceFrom), href: termsPaths.adoption(panelId, number) };
  const offered = adoptedOn === null ? [text, details, adoption] : [details, adoption];
  return offered.map((button) => ({ ...button, kind: 'secondary' }));
}

function adoptionButton(adoptedOn: CalendarDate | null, inForceFrom: CalendarDate | null): string {
  if (adoptedOn === null) return 'Record the adoption';
  return inForceFrom === null ? 'Set the day it is in force' : 'Correct the adoption';
}

/** To each other version, the one it supersedes first. */
function differencesFrom(version: TermsVersion, versions: readonly TermsVersion[]): Link[] {
  const others = versions.filter(({ number }) => number < version.number).reverse();
  return others.map(({ number }) => ({
    text: `What changed since version ${number}`,
    href: termsPaths.differences(version.panelId, number, version.number),
  }));
}

export function toTermsResource(version: TermsVersion, all: readonly TermsVersion[], today: CalendarDate) {
  return {
    id: version.id,
    panelId: version.panelId,
    number: version.number,
    title: version.title,
    state: stateOn(version, all, today),
    supersedesId: version.supersedesId,
    adoptedOn: version.adoptedOn,
    adoptingBody: version.adoptingBody,
    adoptingMinute: version.adoptingMinute,
    inForceFrom: version.inForceFrom,
    supersededFrom: supersededFrom(version, all),
    quorum: version.quorum,
    maximumMembers: version.maximumMembers,
    frequency: version.frequency,
    chairRule: version.chairRule,
    reviewOn: version.reviewOn,
    version: version.version,
  };
}

/** With its text. */
export function toTermsInFull(version: TermsVersion, all: readonly TermsVersion[], today: CalendarDate) {
  const { opening, sections } = version;
  const told = sections.map(({ label, number, heading, text }) => ({ label, number, heading, text }));
  return { ...toTermsResource(version, all, today), opening, sections: told };
}
