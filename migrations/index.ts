import { Platform1795305600001 } from './0001-platform.js';
import { Council1795305600002 } from './0002-council.js';
import { Agendas1795305600003 } from './0003-agendas.js';
import { DemoDays1795305600004 } from './0004-demo-days.js';
import { Housekeeping1795305600005 } from './0005-housekeeping.js';
import { MorePublications1795305600006 } from './0006-more-publications.js';
import { MailAndAccess1795305600007 } from './0007-mail-and-access.js';
import { PeopleAndPanels1795305600008 } from './0008-people-and-panels.js';
import { TheYear1795305600009 } from './0009-the-year.js';
import { AgendaEditor1795305600010 } from './0010-agenda-editor.js';
import { Papers1795305600011 } from './0011-papers.js';
import { Desk1795305600012 } from './0012-desk.js';
import { PanelHabits1795305600013 } from './0013-panel-habits.js';
import { FiledPublications1795305600014 } from './0014-filed-publications.js';
import { Closures1795305600015 } from './0015-closures.js';
import { Proceedings1795305600016 } from './0016-proceedings.js';
import { Minutes1795305600017 } from './0017-minutes.js';
import { Approval1795305600018 } from './0018-approval.js';
import { MinutesPublication1795305600019 } from './0019-minutes-publication.js';
import { DecisionRegister1795305600020 } from './0020-decision-register.js';
import { Circulation1795305600021 } from './0021-circulation.js';
import { OutcomeOfVotes1795305600022 } from './0022-outcome-of-votes.js';
import { PapersOfMinutes1795305600023 } from './0023-papers-of-minutes.js';
import { DeclaredInterests1795305600024 } from './0024-declared-interests.js';
import { Leaves1795305600025 } from './0025-leaves.js';
import { Champions1795305600027 } from './0027-champions.js';
import { Actions1795305600028 } from './0028-actions.js';
import { ActionDecisions1795305600029 } from './0029-action-decisions.js';
import { Arising1795305600030 } from './0030-arising.js';
import { ActionIndexes1795305600031 } from './0031-action-indexes.js';
import { Reminders1795305600032 } from './0032-reminders.js';
import { OwnerRequests1795305600035 } from './0035-owner-requests.js';
import { Notices1795305600036 } from './0036-notices.js';
import { Summonses1795305600037 } from './0037-summonses.js';
import { MailAttachments1795305600038 } from './0038-mail-attachments.js';
import { DailyLetters1795305600039 } from './0039-daily-letters.js';
import { ReportSubmissions1795305600040 } from './0040-report-submissions.js';
import { ExemptReviews1795305600042 } from './0042-exempt-reviews.js';
import { TermsOfReference1795305600043 } from './0043-terms-of-reference.js';
import { WorkProgramme1795305600044 } from './0044-work-programme.js';
import { ChampionRemits1795305600045 } from './0045-champion-remits.js';
import { Recommendations1795305600046 } from './0046-recommendations.js';
import { SummonedLater1795305600047 } from './0047-summoned-later.js';
import { OutsideBodies1795305600048 } from './0048-outside-bodies.js';
import { ChampionReports1795305600049 } from './0049-champion-reports.js';
import { ChampionRegister1795305600050 } from './0050-champion-register.js';
import { Withdrawals1795305600051 } from './0051-withdrawals.js';
import { FileLooks1795305600052 } from './0052-file-looks.js';
import { PublicRecommendations1795305600054 } from './0054-public-recommendations.js';

/** Every step in order. A step that was released never changes; what must differ comes as a new one. */
export const migrations = [
  Platform1795305600001,
  Council1795305600002,
  Agendas1795305600003,
  DemoDays1795305600004,
  Housekeeping1795305600005,
  MorePublications1795305600006,
  MailAndAccess1795305600007,
  PeopleAndPanels1795305600008,
  TheYear1795305600009,
  AgendaEditor1795305600010,
  Papers1795305600011,
  Desk1795305600012,
  PanelHabits1795305600013,
  FiledPublications1795305600014,
  Closures1795305600015,
  Proceedings1795305600016,
  Minutes1795305600017,
  Approval1795305600018,
  MinutesPublication1795305600019,
  DecisionRegister1795305600020,
  Circulation1795305600021,
  OutcomeOfVotes1795305600022,
  PapersOfMinutes1795305600023,
  DeclaredInterests1795305600024,
  Leaves1795305600025,
  Champions1795305600027,
  Actions1795305600028,
  ActionDecisions1795305600029,
  Arising1795305600030,
  ActionIndexes1795305600031,
  Reminders1795305600032,
  OwnerRequests1795305600035,
  Notices1795305600036,
  Summonses1795305600037,
  MailAttachments1795305600038,
  DailyLetters1795305600039,
  ReportSubmissions1795305600040,
  ExemptReviews1795305600042,
  TermsOfReference1795305600043,
  WorkProgramme1795305600044,
  ChampionRemits1795305600045,
  Recommendations1795305600046,
  SummonedLater1795305600047,
  OutsideBodies1795305600048,
  ChampionReports1795305600049,
  ChampionRegister1795305600050,
  Withdrawals1795305600051,
  FileLooks1795305600052,
  PublicRecommendations1795305600054,
];
