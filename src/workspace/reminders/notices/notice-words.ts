import { seesEveryAction } from '../../../domain/access/action-access.js';
import { knowsEverybody, mayReadEveryDraft, maySettings, type Reader } from '../../../domain/access/roles.js';
import type { MailState } from '../../../platform/mail/mail.entity.js';
import type { StatusTag } from '../../../platform/web/pages/list-page.js';
import { accountPaths } from '../../accounts/accounts.paths.js';
import { actionPaths } from '../../actions/action.paths.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { minutesPaths } from '../../minutes/minutes.paths.js';
import { panelPaths } from '../../panels/panel.paths.js';
import { peoplePaths } from '../../people/people.paths.js';

export const PURPOSES: Readonly<Record<string, string>> = {
  'first-password': 'To choose a first password',
  'new-password': 'To choose a new password, as an administrator asked',
  'minutes-circulated': 'To read draft minutes and comment on them',
  'reminder-digest': 'To be reminded of actions',
  'test-mail': 'To see whether mail arrives',
  'fresh-answer-link': 'To answer for an action by a new link, as the person asked',
  'action-news': 'To tell an owner what has happened to an action',
  'request-declined': 'To hear that a request about an action was declined',
  'meeting-called-off': 'To tell that a meeting is not held as planned',
  'meeting-moved': 'To tell that the time or place of a meeting has changed',
  'agenda-published': 'To tell that an agenda is published',
  'draft-minutes-published': 'To tell that draft minutes are published',
  'approved-minutes-published': 'To tell that approved minutes are published',
  summons: 'To summon a member of the council to its meeting',
  'reports-due': 'To be asked for reports',
  'chairs-brief': 'To know where things stand before taking the chair',
  'exempt-reviews': 'To be asked whether exempt matters can be released',
  'champion-notice': 'To be told of a champion’s or representative’s report, or of the end of their time',
  'reply-due': 'To be told that a reply to a recommendation is due',
  'terms-review': 'To be reminded of the review of terms of reference',
  'report-asked-for': 'To be asked for one report',
  'report-returned': 'To hear that a report was returned',
  'fresh-report-link': 'To hand in a report by a new link, as the person asked',
  'forgotten-password': 'To choose a new password, as the person asked',
};
const ABOUT: Readonly<Record<string, About>> = {
  account: { text: 'Their account', href: accountPaths.show, opensTo: maySettings },
  action: { text: 'The action', href: actionPaths.show, opensTo: seesEveryAction },
  meeting: { text: 'The meeting', href: meetingPaths.show, opensTo: () => true },
  minutes: { text: 'Draft minutes', href: minutesPaths.show, opensTo: mayReadEveryDraft },
  panel: { text: 'The panel', href: panelPaths.show, opensTo: () => true },
  person: { text: 'Their actions', href: peoplePaths.show, opensTo: knowsEverybody },
};

interface About {
  readonly text: string;
  readonly href: (id: string) => string;
  /** Who is led to its page; the page has rules of its own besides. */
  readonly opensTo: (reader: Reader) => boolean;
}

export const STATE_TAGS: Readonly<Record<MailState, StatusTag>> = {
  queued: { status: 'to-follow', text: 'Queued' },
  sending: { status: 'publishing', text: 'Sending' },
  sent: { status: 'published', text: 'Sent' },
  failed: { status: 'failed' },
};

export function purposeInWords(purpose: string): string {
  return PURPOSES[purpose] ?? purpose;
}

export const STATE_WORDS: Readonly<Record<MailState, string>> = {
  queued: 'Queued',
  sending: 'Sending',
  sent: 'Sent',
  failed: 'Failed',
};

export function aboutInWords(kind: string): string {
  return ABOUT[kind]?.text ?? kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}

/** Null for what has no page of its own, or none for this reader. */
export function aboutPage(kind: string, id: string | null, reader: Reader): string | null {
  const known = ABOUT[kind];
  return known && id !== null && known.opensTo(reader) ? known.href(id) : null;
}
