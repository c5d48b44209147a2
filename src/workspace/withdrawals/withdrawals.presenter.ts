import { isMonitoringOfficer, type Reader } from '../../domain/access/roles.js';
import { plainDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import type { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import type { Row } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import type { Withdrawal } from '../../publications/withdrawal.entity.js';
import type { Agenda } from '../agendas/agenda.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelPaths, panelSurroundings } from '../panels/panel.paths.js';
import type { PublishedPiece } from './published-piece.js';
import type { SealedCopy } from './sealed-copy.js';
import { publicationInWords } from './withdrawable.js';
import { withdrawalPaths } from './withdrawal.paths.js';

export const CAUSE_WORDS = { mistake: 'Mistake', breach: 'Data breach' } as const;

interface PublishedToShow {
  readonly panel: Panel;
  readonly published: Page<PublishedPiece>;
  readonly withdrawals: readonly Withdrawal[];
  readonly reader: Reader;
}

export function presentPublished({ panel, published, withdrawals, reader }: PublishedToShow) {
  return {
    ...panelSurroundings(panel, 'Overview', reader),
    title: `What is public of the ${panel.name}`,
    published: {
      ...head('Public now', ['What', 'Published', 'Edition', 'Change']),
      rows: published.items.map((piece) => pieceRow(panel.id, piece)),
    },
    pagination:
      published.total > published.size ? paginationOf(published, withdrawalPaths.published(panel.id)) : undefined,
    withdrawn: {
      ...head('Withdrawn', ['What', 'Withdrawn', 'Why']),
      rows: withdrawals.map(({ id, what, cause, withdrawnAt }) => ({
        cells: [
          { link: { text: what, href: withdrawalPaths.show(id) } },
          { text: instant(withdrawnAt) },
          { text: CAUSE_WORDS[cause] },
        ],
      })),
    },
  };
}

function pieceRow(panelId: string, piece: PublishedPiece): Row {
  const what = publicationInWords(piece);
  return {
    cells: [
      { link: { text: what, href: `/${piece.address}` } },
      { text: instant(piece.publishedAt) },
      { text: `${piece.edition}` },
      { link: { text: 'Withdraw', href: withdrawalPaths.withdraw(panelId, piece.id), hidden: what } },
    ],
  };
}

export function presentWithdrawing(
  panel: Panel,
  piece: PublishedPiece,
  reader: Reader,
  typed = {},
  errors?: FormErrors,
) {
  return {
    ...surroundings(panel, reader),
    title: `Withdraw: ${publicationInWords(piece)}`,
    caption: panel.name,
    action: withdrawalPaths.withdraw(panel.id, piece.id),
    publicPage: `/${piece.address}`,
    becomes: BECOMES[piece.kind] ?? null,
    ...presentForm(typed, errors),
  };
}

const BECOMES: Readonly<Record<string, string>> = {
  agenda: 'The agenda is a draft again: put it right and publish it anew. Its packs are sealed.',
  decisions: 'What was decided can be published again from the minutes.',
  'draft-minutes':
    'The minutes are checked, and no longer published: take the check back, put them right and publish them anew.',
  'approved-minutes': 'The minutes stay approved. They can be published again, with what is private in them marked so.',
};

interface WithdrawalToShow {
  readonly withdrawal: Withdrawal;
  readonly panel: Panel;
  readonly copies: readonly SealedCopy[];
  readonly openings: readonly AuditEvent[];
  /** Published agendas that hold a file of it too. */
  readonly alsoIn: readonly Agenda[];
  readonly mayOpen: boolean;
  readonly reader: Reader;
}

export function presentWithdrawal(shown: WithdrawalToShow) {
  const { withdrawal, panel, copies, openings, alsoIn, mayOpen, reader } = shown;
  const { id, what, cause, reason, withdrawnAt, reviewedAt, address } = withdrawal;
  const isOpenBreach = cause === 'breach' && reviewedAt === null;
  const isSealed = cause === 'breach' && !mayOpen;
  return {
    ...surroundings(panel, reader),
    title: `Withdrawn: ${what}`,
    caption: panel.name,
    facts: {
      rows: [
        { key: 'Because of', value: { text: CAUSE_WORDS[cause] } },
        ...(isSealed ? [] : [{ key: 'Reason', value: { text: reason } }]),
        { key: 'Withdrawn', value: { text: instant(withdrawnAt) } },
        { key: 'Public address', value: { link: { text: `/${address}`, href: `/${address}` } } },
        ...(reviewedAt === null ? [] : [{ key: 'Closed', value: { text: instant(reviewedAt) } }]),
      ],
    },
    isSealed,
    alsoIn: alsoIn.flatMap(({ meeting }) =>
      meeting?.panel
        ? [
            {
              text: `${meeting.panel.name}, ${plainDate(meeting.day)}`,
              href: withdrawalPaths.published(meeting.panelId),
            },
          ]
        : [],
    ),
    review: isOpenBreach && isMonitoringOfficer(reader) ? withdrawalPaths.review(id) : null,
    copies: copies.map(({ publication, files }) => ({
      heading: `${publicationInWords(publication)}, edition ${publication.edition}, published ${instant(publication.publishedAt)}`,
      files: [
        { text: 'What it said (JSON)', href: withdrawalPaths.content(id, publication.id) },
        ...files.map((file) => ({ text: file.name, href: withdrawalPaths.file(id, file.id) })),
      ],
    })),
    openings: {
      ...head('Who opened it', ['Who', 'When', 'What']),
      rows: openings.map(({ actor, at, detail }) => ({
        cells: [{ text: actor }, { text: instant(at) }, { text: openedInWords(detail) }],
      })),
    },
  };
}

function openedInWords({ file, pages, edition, version }: AuditEvent['detail']): string {
  const which = edition === undefined ? `version ${String(version)}` : `edition ${String(edition)}`;
  return [file, pages === undefined ? null : `pages ${String(pages)}`, which]
    .filter((each) => each !== null)
    .join(', ');
}

function surroundings(panel: Panel, reader: Reader) {
  const { breadcrumbs, ...around } = panelSurroundings(panel, 'Overview', reader);
  const up = { text: 'What is public', href: withdrawalPaths.published(panel.id) };
  return { ...around, breadcrumbs: [...breadcrumbs, { text: panel.name, href: panelPaths.show(panel.id) }, up] };
}

function instant(at: string): string {
  const { date, time } = londonTime(at);
  return `${plainDate(date)}, ${printedTime(time)}`;
}

function head(caption: string, headings: readonly string[]) {
  return { caption, columns: headings.map((heading) => ({ heading })) };
}
