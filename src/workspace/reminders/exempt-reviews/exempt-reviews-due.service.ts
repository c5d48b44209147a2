import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import {
  isForAuthor,
  reviewedBy,
  type ReviewNotice,
  reviewNoticeOn,
} from '../../../domain/reminders/exempt-review-notices.js';
import { Config } from '../../../platform/config/config.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type MarkingToReview, MarkingsToReview } from '../../agendas/markings/markings-to-review.service.js';
import { fullName } from '../../people/person.entity.js';
import { DailyLetters } from '../daily/daily-letters.service.js';
import type { DueLetter, LettersOfDay } from '../daily/due-letter.js';
import { type Contact, ContactsService } from '../links/contacts.service.js';
import { ExemptReviewNotice } from './exempt-review-notice.entity.js';
import { exemptReviewsEmail, type MarkingToAskAbout, type ReviewerRole } from './exempt-reviews.email.js';

interface Asked extends MarkingToAskAbout {
  readonly personId: string;
  readonly notice: ReviewNotice;
}

/** What one mail asks about at most; the rest is asked about on the next day. */
const MOST_AT_ONCE = 50;

/** Asks authors and clerks whether exempt information can be released: one mail a person and day, each notice once. */
@Injectable()
export class ExemptReviewsDue implements OnModuleInit {
  constructor(
    private readonly daily: DailyLetters,
    private readonly unitOfWork: UnitOfWork,
    private readonly markings: MarkingsToReview,
    private readonly contacts: ContactsService,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.daily.register('exempt-reviews', (day) => this.due(day));
  }

  private async due(day: CalendarDate): Promise<LettersOfDay> {
    const markings = await this.markings.until(reviewedBy(day));
    const people = [...new Set(markings.flatMap(everybodyAround))];
    const contacts = await this.contacts.of(people, day);
    const reachable = (id: string | null) => (contacts.get(id ?? '')?.address ? id : null);
    const asked = markings.flatMap((marking) => askedOf(marking, day, reachable));
    const unasked = await this.unasked(asked);
    const letters = people.flatMap((id) => {
      const contact = contacts.get(id);
      const theirs = unasked.filter(({ personId }) => personId === id).slice(0, MOST_AT_ONCE);
      return contact && theirs.length > 0 ? [this.letterOf(contact, theirs, day)] : [];
    });
    const askedAbout = new Set(asked.map(({ marking }) => marking.id));
    const forNobody = markings.filter(({ id }) => !askedAbout.has(id)).filter((each) => isUnreachable(each, reachable));
    return { letters, forNobody: forNobody.map(nobodyFor) };
  }

  /** What somebody has never been asked about first, so that no pile of old reviews keeps a new one waiting. */
  private async unasked(asked: readonly Asked[]): Promise<Asked[]> {
    const ids = [...new Set(asked.map(({ marking }) => marking.id))];
    const marks = await this.unitOfWork.reading(ExemptReviewNotice).findBy({ markingId: In(ids) });
    const done = new Set(marks.map((mark) => keyOf(mark.markingId, mark.personId, mark.reviewOn, mark.noticeOn)));
    const known = new Set(marks.map((mark) => keyOf(mark.markingId, mark.personId, mark.reviewOn)));
    const isKnown = ({ marking, personId }: Asked) => known.has(keyOf(marking.id, personId, marking.reviewOn));
    const unasked = asked.filter(
      ({ marking, personId, notice }) => !done.has(keyOf(marking.id, personId, marking.reviewOn, notice.on)),
    );
    // An author is asked once more after the day at most: where what came before it never reached them.
    const wanted = unasked.filter((each) => each.role === 'clerk' || isForAuthor(each.notice) || !isKnown(each));
    return [...wanted.filter((each) => !isKnown(each)), ...wanted.filter(isKnown)];
  }

  private letterOf(contact: Contact, asked: readonly Asked[], day: CalendarDate): DueLetter {
    const { person } = contact;
    const key = `exempt-reviews:${person.id}:${day}`;
    const model = exemptReviewsEmail(asked, { name: fullName(person) }, day, this.config.baseUrl);
    return {
      contact,
      key,
      what: asked.length === 1 ? '1 exempt matter to review' : `${asked.length} exempt matters to review`,
      write: () =>
        Promise.resolve({
          template: 'exempt-reviews',
          model,
          purpose: 'exempt-reviews',
          about: { kind: 'person', id: person.id },
        }),
      together: async ({ manager }) => {
        for (const { marking, personId, notice } of asked) {
          const mark = { markingId: marking.id, personId, reviewOn: marking.reviewOn, noticeOn: notice.on };
          await manager.insert(ExemptReviewNotice, { ...mark, id: newId(), mailKey: key });
        }
      },
    };
  }
}

type Reachable = (personId: string | null) => string | null;

function everybodyAround({ authorId, meeting: { panel } }: MarkingToReview): string[] {
  return [authorId, panel.clerkId, panel.leadOfficerId].flatMap((id) => id ?? []);
}

/** In the clerk's default the panel's lead officer; an author who is the clerk is asked once. */
function askedOf(marking: MarkingToReview, day: CalendarDate, reachable: Reachable): Asked[] {
  const notice = reviewNoticeOn(marking.reviewOn, day);
  if (notice === null) return [];
  const author = reachable(marking.authorId);
  const keeper = keeperOf(marking, reachable);
  const roles: [string | null, ReviewerRole][] = [
    [author, 'author'],
    [keeper === author ? null : keeper, 'clerk'],
  ];
  return roles.flatMap(([personId, role]) => (personId === null ? [] : [{ marking, role, personId, notice }]));
}

function keeperOf({ meeting: { panel } }: MarkingToReview, reachable: Reachable): string | null {
  return reachable(panel.clerkId) ?? reachable(panel.leadOfficerId);
}

function isUnreachable(marking: MarkingToReview, reachable: Reachable): boolean {
  return reachable(marking.authorId) === null && keeperOf(marking, reachable) === null;
}

function nobodyFor({ title, meeting, reviewOn }: MarkingToReview): string {
  return `The review of “${title}” (${meeting.panel.name}, ${plainDate(meeting.day)}), due on ${plainDate(reviewOn)}, is for nobody: neither its author nor the clerk can be written to.`;
}

function keyOf(...parts: readonly string[]): string {
  return parts.join(' ');
}
