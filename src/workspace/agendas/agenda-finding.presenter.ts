import type { Finding, FindingCode } from '../../domain/agendas/checked-agenda.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import type { AgendaInFull } from './agenda-in-full.js';
import type { AgendaInHand } from './agenda-in-hand.js';
import { agendaPaths } from './agenda.paths.js';

const HIDDEN = 'Hidden matter in files';
const LEFT_OUT = 'Left out of the public copies';

/** Two codes of one name are two ways to fail one check. */
const CHECKS: Record<FindingCode, string> = {
  'nothing-on-agenda': 'Business',
  'too-few-clear-days': 'Clear days',
  'marking-incomplete': 'Markings',
  'no-exclusion-before': 'Exclusion of the public',
  'exclusion-lacks-paragraph': 'Wording of the exclusion',
  'background-papers-blank': 'Background papers',
  'paper-missing': 'Papers',
  'exclusion-lacks-item': 'Items of the exclusion',
  'exclusion-without-business': 'Private business',
  'item-too-late': 'Late items',
  'paper-to-follow': 'Papers to follow',
  'minutes-not-named': 'Minutes to approve',
  'minutes-not-of-meeting-held': 'Minutes to approve',
  'next-meetings-empty': 'Next meetings',
  'description-missing': 'Scans',
  'characters-unprintable': 'Characters',
  'private-before-open': 'Order of business',
  'words-covered': HIDDEN,
  'redaction-not-applied': HIDDEN,
  'words-invisible': HIDDEN,
  'words-outside-page': HIDDEN,
  'hidden-layer': HIDDEN,
  'reviewers-marks': HIDDEN,
  'not-looked-through': HIDDEN,
  'left-out-of-file': LEFT_OUT,
  'people-named': LEFT_OUT,
  'same-as-exempt': 'Files not for publication',
};

export interface FindingLine {
  readonly level: 'stop' | 'warning';
  readonly text: string;
  readonly href: string;
  readonly lawRef: string;
}

/** What is wrong, each line leading to where it is put right, and the checks that found nothing. */
export function presentFindings({ agenda, findings }: AgendaInHand) {
  const wrong = new Set(findings.map(({ code }) => CHECKS[code]));
  const lines = findings.map((finding): FindingLine => ({
    level: finding.level,
    text: finding.message,
    href: placeToMend(finding, agenda),
    lawRef: finding.lawRef,
  }));
  const passed = [...new Set(Object.values(CHECKS))].filter((name) => !wrong.has(name));
  return { lines, passed };
}

/** The page, and on it the place, where it is put right. */
export function placeToMend(finding: Finding, agenda: AgendaInFull): string {
  const { id, meeting } = agenda;
  const { code, entryId = '', paperId } = finding;
  switch (code) {
    case 'nothing-on-agenda':
      return agendaPaths.newEntry(id, 'business');
    case 'too-few-clear-days':
      return meetingPaths.show(meeting.id);
    case 'marking-incomplete':
      return `${markingPath(id, entryId, paperId)}#${finding.field ?? 'basis'}`;
    case 'no-exclusion-before':
      return agendaPaths.newEntry(id, 'exclusion');
    case 'exclusion-lacks-paragraph':
      return agendaPaths.entry(id, exclusionBefore(entryId, agenda));
    case 'background-papers-blank':
      return `${agendaPaths.paper(id, paperId ?? '')}#backgroundPapers`;
    case 'description-missing':
      return `${agendaPaths.paper(id, paperId ?? '')}#description`;
    case 'characters-unprintable':
      return agendaPaths.entry(id, entryId);
    case 'paper-missing':
      return agendaPaths.newPaper(id, entryId);
    case 'exclusion-lacks-item':
      return `${agendaPaths.entry(id, entryId)}#wording`;
    case 'exclusion-without-business':
      return agendaPaths.entryWithdrawal(id, entryId);
    case 'item-too-late':
      return agendaPaths.entryUrgency(id, entryId);
    case 'paper-to-follow':
      return agendaPaths.newPaper(id, entryId);
    case 'minutes-not-named':
    case 'minutes-not-of-meeting-held':
      return `${agendaPaths.entry(id, entryId)}#minutesOf`;
    case 'next-meetings-empty':
      return `${agendaPaths.entry(id, entryId)}#meetingsText`;
    case 'words-covered':
    case 'redaction-not-applied':
    case 'words-invisible':
    case 'words-outside-page':
    case 'hidden-layer':
    case 'reviewers-marks':
    case 'not-looked-through':
    case 'left-out-of-file':
      return `${agendaPaths.paper(id, paperId ?? '')}#file`;
    case 'same-as-exempt':
      return agendaPaths.paperMarking(id, paperId ?? '');
    case 'people-named':
      return agendaPaths.show(id);
    case 'private-before-open':
      return `${agendaPaths.show(id)}#entry-${entryId}`;
  }
}

function markingPath(id: string, entryId: string, paperId: string | undefined): string {
  return paperId === undefined ? agendaPaths.entryMarking(id, entryId) : agendaPaths.paperMarking(id, paperId);
}

function exclusionBefore(entryId: string, { entries }: AgendaInFull): string {
  const place = entries.findIndex(({ id }) => id === entryId);
  return entries.slice(0, place).findLast(({ kind }) => kind === 'exclusion')?.id ?? entryId;
}
