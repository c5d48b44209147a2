import type { Look } from '../hidden/look.js';

export type PdfProblem = 'not-a-pdf' | 'locked' | 'damaged' | 'no-pages' | 'too-complex';

/** What a dry run counted; null where the text of a page could not be read. */
export interface PageCounts {
  readonly pageCount: number;
  readonly pagesWithText: number | null;
}

/** What a dry run found: the pages, or why the file cannot be taken, in words for the person at the desk. */
export type PdfInspection =
  ({ accepted: true } & PageCounts) | { accepted: false; problem: PdfProblem; message: string };

/** An inspection, and what was found hidden in a file that can be taken. */
export type PdfExamination =
  Extract<PdfInspection, { accepted: false }> | (Extract<PdfInspection, { accepted: true }> & { look: Look });

/** What the child sends to its parent. */
export type Verdict = PageCounts | { problem: PdfProblem };

const MESSAGES: Record<PdfProblem, string> = {
  'not-a-pdf': 'The selected file is not a PDF. Save the paper as a PDF and choose it again',
  locked: 'The selected file is locked with a password. Save it without a password and choose it again',
  damaged: 'The selected file is damaged or incomplete. Open it, save it as a PDF again and choose the new file',
  'no-pages': 'The selected file has no pages',
  'too-complex': 'The selected file is too complex to open safely. Print it to a new PDF and choose that one',
};

export function refusal(problem: PdfProblem): PdfInspection {
  return { accepted: false, problem, message: MESSAGES[problem] };
}

/** Undefined for anything but a verdict: a hostile file may have taken over the child. */
export function inspectionFrom(message: unknown): PdfInspection | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if ('pageCount' in message && Number.isSafeInteger(message.pageCount)) {
    return { accepted: true, pageCount: Number(message.pageCount), pagesWithText: pagesWithTextIn(message) };
  }
  const problem = 'problem' in message ? message.problem : undefined;
  return isProblem(problem) ? refusal(problem) : undefined;
}

function pagesWithTextIn(message: object): number | null {
  const count: unknown = Reflect.get(message, 'pagesWithText');
  return Number.isSafeInteger(count) ? Number(count) : null;
}

function isProblem(value: unknown): value is PdfProblem {
  return typeof value === 'string' && Object.hasOwn(MESSAGES, value);
}
