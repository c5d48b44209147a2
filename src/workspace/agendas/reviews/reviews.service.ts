import { Inject, Injectable } from '@nestjs/common';
import { mayReviewExempt, type Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotAllowed, NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import type { AgendaInFull, EntryInFull, PaperInFull } from '../agenda-in-full.js';
import { AgendaLoader } from '../agenda-loader.js';
import { ExemptMarkingRow } from '../exempt-marking.entity.js';
import type { MarkedSubject } from '../markings/markings.service.js';
import { MattersService, refuseClosed } from '../matters.service.js';
import { ExemptReview } from './exempt-review.entity.js';
import type { ReviewForm } from './review.form.js';
import type { EarlierReview, ReviewedMatter } from './reviewed-matter.js';

/**
 * What came of looking again at exempt information after its agenda was published: kept so until another day, or fit
 * to be released. The marking stands either way, because what was published stays as it was. Of a draft, the marking
 * itself is changed. (LGA 1972, Sch 12A para 10.)
 */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: AgendaLoader,
    private readonly matters: MattersService,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotAllowed, NotFound where it is not exempt, RuleBroken while the agenda is not published */
  async open(agendaId: string, subject: MarkedSubject, user: Reader): Promise<ReviewedMatter> {
    const agenda = await this.loader.load(agendaId);
    if (!mayReviewExempt(user, agenda.panel.id)) {
      throw new NotAllowed(
        'Only the clerk of this panel, the monitoring officer and the proper officer can record this review.',
      );
    }
    if (agenda.state !== 'published')
      throw new RuleBroken('This agenda has not been published: change the marking itself.');
    const { entry, paper } = subjectOn(agenda, subject);
    const opening = this.matters.opening(user, agenda.panel.id, entry, paper);
    // The proper officer answers for what is kept from the public without being shown all of it.
    if (!opening.may && opening.because === 'disclosable-interest') refuseClosed(opening);
    const marking = (paper ?? entry).marking;
    if (marking?.basis !== 'exempt') throw new NotFound('This is not exempt, so there is nothing to review.');
    return { agenda, marking, name: nameOf(entry, paper), earlier: await this.earlierOf(marking, opening.may) };
  }

  /** Without a day of review nobody is asked again: that of what can be released goes, and is kept in the review. */
  async record(agendaId: string, subject: MarkedSubject, form: ReviewForm, user: Actor & Reader): Promise<void> {
    const { outcome, reason, version } = form;
    const reviewOn = outcome === 'kept' ? this.nextDay(form) : refuseDay(form);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('agenda', agendaId);
      const { marking } = await this.open(agendaId, subject, user);
      await updateVersioned(unit, ExemptMarkingRow, { id: marking.id, version }, { reviewOn });
      const review = { markingId: marking.id, outcome, reason, dueOn: marking.reviewOn, reviewOn };
      const made = { id: newId(), reviewedAt: this.clock.now(), reviewedBy: user.name };
      await unit.manager.insert(ExemptReview, { ...review, ...made });
      // The reason stays out of the audit trail, which is read by more people than the matter.
      await this.audit.record(unit, user, {
        action: outcome === 'kept' ? 'reviewed: kept exempt' : 'reviewed: can be released',
        ...auditedSubject(subject),
        detail: { dueOn: marking.reviewOn ?? '', ...(reviewOn === null ? {} : { reviewOn }) },
      });
    });
  }

  private async earlierOf({ id: markingId }: Pick<ExemptReview, 'id'>, opens: boolean): Promise<EarlierReview[]> {
    const order = { reviewedAt: 'DESC', id: 'DESC' } as const;
    const reviews = await this.unitOfWork.reading(ExemptReview).find({ where: { markingId }, order });
    return reviews.map((review) => ({ ...review, reason: opens ? review.reason : null }));
  }

  private nextDay({ reviewOn }: ReviewForm): string {
    if (reviewOn === undefined) throw new RuleBroken('Enter the day on which it is reviewed next', 'reviewOn');
    if (reviewOn <= this.clock.today()) throw new RuleBroken('The next review must be on a later day', 'reviewOn');
    return reviewOn;
  }
}

/** What is said to be fit for release is not asked about again. @throws RuleBroken */
function refuseDay({ reviewOn }: ReviewForm): null {
  if (reviewOn === undefined) return null;
  throw new RuleBroken('Leave the next review date blank where it can be released', 'reviewOn');
}

function subjectOn(agenda: AgendaInFull, subject: MarkedSubject): { entry: EntryInFull; paper?: PaperInFull } {
  const paperOf = ({ papers }: EntryInFull) =>
    'paperId' in subject ? papers.find(({ id }) => id === subject.paperId) : undefined;
  const entry = agenda.entries.find((each) =>
    'entryId' in subject ? each.id === subject.entryId : paperOf(each) !== undefined,
  );
  if (!entry) throw new NotFound('There is no such item or paper on this agenda.');
  return { entry, paper: paperOf(entry) };
}

function nameOf({ number, title, publicTitle }: EntryInFull, paper?: PaperInFull): string {
  const item = [number === '' ? '' : `item ${number}, `, `“${publicTitle ?? title}”`].join('');
  if (paper === undefined) return item;
  const paperName = paper.marking?.publicName;
  return paperName ? `“${paperName}” of ${item}` : `a paper of ${item}`;
}

function auditedSubject(subject: MarkedSubject) {
  return 'entryId' in subject
    ? { subjectKind: 'agenda-entry', subjectId: subject.entryId }
    : { subjectKind: 'paper', subjectId: subject.paperId };
}
