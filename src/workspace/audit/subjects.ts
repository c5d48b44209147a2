/** What events are about, in words, and the page on which it stands where there is one. */
import { seesEveryAction } from '../../domain/access/action-access.js';
import { mayReadEveryDraft, type Reader } from '../../domain/access/roles.js';
import type { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { actionPaths } from '../actions/action.paths.js';
import { accountPaths } from '../accounts/accounts.paths.js';
import { agendaPaths } from '../agendas/agenda.paths.js';
import { authorityPaths } from '../authority/authority.paths.js';
import { championReportPaths } from '../champion-reports/champion-report.paths.js';
import { championPaths } from '../champions/champion.paths.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import { panelPaths } from '../panels/panel.paths.js';
import { programmePaths } from '../work-programme/programme.paths.js';
import { peoplePaths } from '../people/people.paths.js';
import { termsPaths } from '../terms-of-reference/terms-of-reference.paths.js';

const WORDS: Readonly<Record<string, string>> = {
  'annual-report': 'yearly report',
  'agenda-entry': 'agenda item',
  authority: 'council',
  'programme-item': 'item of the work programme',
};

const PAGES: Readonly<Record<string, (id: string) => string>> = {
  account: accountPaths.show,
  action: actionPaths.show,
  agenda: agendaPaths.show,
  authority: authorityPaths.settings,
  'calendar exception': authorityPaths.calendar,
  meeting: meetingPaths.show,
  'municipal year': authorityPaths.year,
  panel: panelPaths.show,
  person: peoplePaths.show,
  'proper officer': authorityPaths.officers,
};

export function subjectInWords(kind: string): string {
  const words = WORDS[kind] ?? kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An event does not say of which panel an agenda is, so its page is named to those who may read all of them. */
export function pageOfSubject({ subjectKind, subjectId, detail }: AuditEvent, reader: Reader): string | null {
  if (subjectKind === 'agenda' && !mayReadEveryDraft(reader)) return null;
  if (subjectKind === 'action' && !seesEveryAction(reader)) return null;
  const { panelId, number } = detail;
  if (subjectKind === 'seat' && typeof panelId === 'string') return panelPaths.seats(panelId);
  if (subjectKind === 'champion-strand' && typeof panelId === 'string') return championPaths.index(panelId);
  const { strandId } = detail;
  if (subjectKind === 'champion-report' && typeof strandId === 'string' && subjectId !== null)
    return championReportPaths.show(strandId, subjectId);
  if (subjectKind === 'terms-of-reference' && typeof panelId === 'string' && typeof number === 'number')
    return termsPaths.version(panelId, number);
  if (subjectKind === 'programme-item' && typeof panelId === 'string') return programmePaths.index(panelId);
  if (subjectKind === 'annual-report' && typeof panelId === 'string') return programmePaths.cycle(panelId);
  return subjectId === null ? null : (PAGES[subjectKind]?.(subjectId) ?? null);
}
