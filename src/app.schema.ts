import { migrations } from '../migrations/index.js';
import { DemoDay } from '../seeds/demo-day.entity.js';
import { AuditEvent } from './platform/audit/audit-event.entity.js';
import { Counter } from './platform/database/counters.js';
import type { Schema } from './platform/database/data-sources.js';
import { SearchWord } from './platform/database/search/search-word.entity.js';
import { StoredFile } from './platform/files/stored-file.entity.js';
import { Job } from './platform/jobs/job.entity.js';
import { Lease } from './platform/jobs/lease.entity.js';
import { MailAttachment } from './platform/mail/mail-attachment.entity.js';
import { Mail } from './platform/mail/mail.entity.js';
import { KeptFormRow } from './platform/web/kept-forms/kept-form.entity.js';
import { SessionRow } from './platform/web/session/session.entity.js';
import { PublicationFile } from './publications/publication-file.entity.js';
import { Publication } from './publications/publication.entity.js';
import { Withdrawal } from './publications/withdrawal.entity.js';
import { Account } from './workspace/accounts/account.entity.js';
import { ApiToken } from './workspace/accounts/api-tokens/api-token.entity.js';
import { AccountLink } from './workspace/accounts/links/account-link.entity.js';
import { ActionEvidence } from './workspace/actions/action-evidence.entity.js';
import { ActionMilestone } from './workspace/actions/action-milestone.entity.js';
import { ActionParty } from './workspace/actions/action-party.entity.js';
import { ActionUpdate } from './workspace/actions/action-update.entity.js';
import { ActionNews } from './workspace/actions/news/action-news.entity.js';
import { Action } from './workspace/actions/action.entity.js';
import { DueChange } from './workspace/actions/due-change.entity.js';
import { AgendaEntry } from './workspace/agendas/agenda-entry.entity.js';
import { Agenda } from './workspace/agendas/agenda.entity.js';
import { ArisingReport } from './workspace/agendas/arising/arising-report.entity.js';
import { EarlierPaperFile } from './workspace/agendas/earlier-paper-file.entity.js';
import { EntryInterest } from './workspace/agendas/entry-interest.entity.js';
import { ExemptMarkingRow } from './workspace/agendas/exempt-marking.entity.js';
import { FileLook } from './workspace/agendas/looks/file-look.entity.js';
import { MinutesToApprove } from './workspace/agendas/minutes-to-approve.entity.js';
import { PackFile } from './workspace/agendas/packs/pack-file.entity.js';
import { PackVersion } from './workspace/agendas/packs/pack-version.entity.js';
import { Paper } from './workspace/agendas/paper.entity.js';
import { ExemptReview } from './workspace/agendas/reviews/exempt-review.entity.js';
import { ReportSubmission } from './workspace/agendas/submissions/report-submission.entity.js';
import { Authority } from './workspace/authority/authority.entity.js';
import { CalendarException } from './workspace/authority/calendar-exception.entity.js';
import { MunicipalYearRow } from './workspace/authority/municipal-year.entity.js';
import { ProperOfficer } from './workspace/authority/proper-officer.entity.js';
import { ChampionAppointment } from './workspace/champions/champion-appointment.entity.js';
import { ChampionStrand } from './workspace/champions/champion-strand.entity.js';
import { ChampionReport } from './workspace/champion-reports/champion-report.entity.js';
import { ChampionRemit } from './workspace/champions/remits/champion-remit.entity.js';
import { AnnualReport } from './workspace/work-programme/annual-cycle/annual-report.entity.js';
import { ProgrammeItem } from './workspace/work-programme/programme-item.entity.js';
import { ProgrammeMove } from './workspace/work-programme/programme-move.entity.js';
import { Meeting } from './workspace/meetings/meeting.entity.js';
import { ShortMeeting } from './workspace/meetings/short-meeting.entity.js';
import { SummonsMember } from './workspace/meetings/summons/summons-member.entity.js';
import { Summons } from './workspace/meetings/summons/summons.entity.js';
import { Appointment } from './workspace/minutes/appointments/appointment.entity.js';
import { ActionDecision } from './workspace/minutes/actions/action-decision.entity.js';
import { Approval } from './workspace/minutes/approval/approval.entity.js';
import { CorrectionRow } from './workspace/minutes/approval/correction.entity.js';
import { MinutesCirculation } from './workspace/minutes/circulation/circulation.entity.js';
import { MinutesLeaves } from './workspace/minutes/leaves/minutes-leaves.entity.js';
import { MinuteComment } from './workspace/minutes/circulation/comments/minute-comment.entity.js';
import { ClauseMarkRow } from './workspace/minutes/clause-mark.entity.js';
import { Clause } from './workspace/minutes/clause.entity.js';
import { MinuteBlock } from './workspace/minutes/minute-block.entity.js';
import { Minute } from './workspace/minutes/minute.entity.js';
import { Minutes } from './workspace/minutes/minutes.entity.js';
import { Phrase } from './workspace/minutes/phrase.entity.js';
import { RecordedVote } from './workspace/minutes/recorded-vote.entity.js';
import { Resolution } from './workspace/minutes/resolution.entity.js';
import { MinutesRelease } from './workspace/minutes/publication/minutes-release.entity.js';
import { Signature } from './workspace/minutes/signature/signature.entity.js';
import { MinutesVersion } from './workspace/minutes/versions/minutes-version.entity.js';
import { PanelClerk } from './workspace/panels/panel-clerk.entity.js';
import { Panel } from './workspace/panels/panel.entity.js';
import { ReportingLine } from './workspace/panels/reporting-line.entity.js';
import { Seat } from './workspace/panels/seat.entity.js';
import { StandingItem } from './workspace/panels/standing-item.entity.js';
import { TermsAmendment } from './workspace/terms-of-reference/amendments/terms-amendment.entity.js';
import { TermsVersion } from './workspace/terms-of-reference/terms-version.entity.js';
import { GroupMembership } from './workspace/people/group-membership.entity.js';
import { Person } from './workspace/people/person.entity.js';
import { PoliticalGroup } from './workspace/people/political-group.entity.js';
import { PostHolding } from './workspace/people/post-holding.entity.js';
import { Post } from './workspace/people/post.entity.js';
import { SummonsConsent } from './workspace/people/summons-consents/summons-consent.entity.js';
import { Ward } from './workspace/people/ward.entity.js';
import { AttendanceSheet } from './workspace/proceedings/attendance-sheet.entity.js';
import { Attendance } from './workspace/proceedings/attendance.entity.js';
import { InterestDeclaration } from './workspace/proceedings/interest-declaration.entity.js';
import { Presiding } from './workspace/proceedings/presiding.entity.js';
import { PrivateBusiness } from './workspace/proceedings/private-business.entity.js';
import { AnswerLink } from './workspace/reminders/answers/answer-link.entity.js';
import { ReportLink } from './workspace/reminders/reports/report-link.entity.js';
import { OwnerRequest } from './workspace/reminders/requests/owner-request.entity.js';
import { BodyReply } from './workspace/recommendations/bodies/body-reply.entity.js';
import { RecommendedBody } from './workspace/recommendations/bodies/recommended-body.entity.js';
import { LinkedAction } from './workspace/recommendations/links/linked-action.entity.js';
import { Recommendation } from './workspace/recommendations/recommendation.entity.js';
import { ActionChasing } from './workspace/reminders/ladder/action-chasing.entity.js';
import { PanelLadder } from './workspace/reminders/ladder/panel-ladder.entity.js';
import { PanelRecess } from './workspace/reminders/ladder/panel-recess.entity.js';
import { ChairsBriefSent } from './workspace/briefings/mailing/chairs-brief-sent.entity.js';
import { ExemptReviewNotice } from './workspace/reminders/exempt-reviews/exempt-review-notice.entity.js';
import { ReminderHold } from './workspace/reminders/runs/reminder-hold.entity.js';
import { ReminderRun } from './workspace/reminders/runs/reminder-run.entity.js';
import { Reminder } from './workspace/reminders/runs/reminder.entity.js';

/** Every table of the product and every step that makes them. */
export const schema: Schema = {
  entities: [
    AuditEvent,
    Counter,
    Job,
    KeptFormRow,
    Lease,
    Mail,
    MailAttachment,
    SessionRow,
    StoredFile,
    Publication,
    PublicationFile,
    Withdrawal,
    SearchWord,
    Authority,
    CalendarException,
    MunicipalYearRow,
    ProperOfficer,
    Ward,
    Person,
    PoliticalGroup,
    GroupMembership,
    Post,
    PostHolding,
    SummonsConsent,
    Account,
    AccountLink,
    ApiToken,
    Panel,
    PanelClerk,
    ReportingLine,
    Seat,
    StandingItem,
    TermsVersion,
    TermsAmendment,
    ChampionStrand,
    ChampionRemit,
    ChampionReport,
    ChampionAppointment,
    Meeting,
    ShortMeeting,
    Summons,
    SummonsMember,
    Action,
    ActionUpdate,
    ActionNews,
    DueChange,
    ActionMilestone,
    ActionParty,
    ActionEvidence,
    AnnualReport,
    ProgrammeItem,
    ProgrammeMove,
    Agenda,
    AgendaEntry,
    EntryInterest,
    MinutesToApprove,
    FileLook,
    Paper,
    EarlierPaperFile,
    ArisingReport,
    ReportSubmission,
    ExemptMarkingRow,
    ExemptReview,
    Recommendation,
    RecommendedBody,
    BodyReply,
    LinkedAction,
    PackVersion,
    PackFile,
    Attendance,
    AttendanceSheet,
    Presiding,
    InterestDeclaration,
    PrivateBusiness,
    Minutes,
    Minute,
    MinuteBlock,
    Resolution,
    RecordedVote,
    Clause,
    ClauseMarkRow,
    Phrase,
    MinutesCirculation,
    MinuteComment,
    MinutesLeaves,
    MinutesRelease,
    MinutesVersion,
    Approval,
    CorrectionRow,
    Signature,
    Appointment,
    ActionDecision,
    PanelLadder,
    PanelRecess,
    ActionChasing,
    ReminderRun,
    Reminder,
    ReminderHold,
    ExemptReviewNotice,
    ChairsBriefSent,
    AnswerLink,
    OwnerRequest,
    ReportLink,
    DemoDay,
  ],
  migrations,
};
