import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { HiddenKind, HiddenMatter } from '../../../domain/agendas/hidden-matter.js';
import { canHide } from '../objects/annotations.js';
import { loadPaper } from '../objects/load-paper.js';
import { withPdfjs } from '../open-with-pdfjs.js';
import type { Look } from './look.js';
import { RULES } from './look.js';
import { CoverMap } from './painted/cover-map.js';
import { type Reading, readPage } from './painted/read-page.js';
import type { PaintedPage } from './painted/painted-page.js';
import { annotationsOf, pagesToRedact, pagesWithComments, pagesWithReviewersMarks } from './rules/annotations.js';
import { attachmentsIn } from './rules/attachments.js';
import { hasCoveredWords } from './rules/covered-words.js';
import { formAnswersIn } from './rules/form-answers.js';
import { hasInvisibleWords } from './rules/invisible-words.js';
import { namesPeople } from './rules/named-people.js';
import { hasScripts } from './rules/scripts.js';
import { hasWordsOutside } from './rules/words-outside-page.js';
import { dropPictures } from './without-pictures.js';

/** One rule each, of a page as it is painted. */
const OF_PAGES: readonly { kind: HiddenKind; holds: (page: PaintedPage, map: CoverMap) => boolean }[] = [
  { kind: 'words-covered', holds: hasCoveredWords },
  { kind: 'words-invisible', holds: hasInvisibleWords },
  { kind: 'words-outside-page', holds: hasWordsOutside },
  { kind: 'hidden-layer', holds: ({ hasHiddenLayer }) => hasHiddenLayer },
];

/**
 * Looks a file through for what a reader of its pages does not see, or would not expect in it. Says of what kind and on
 * which pages, never what. Throws on a file that cannot be read to its end, or has more on a page than can be looked at.
 */
export async function lookThrough(bytes: Uint8Array): Promise<Look> {
  const paper = await loadPaper(bytes);
  const annotations = annotationsOf(paper);
  const attached = attachmentsIn(paper, annotations);
  const answers = formAnswersIn(paper, annotations);
  const found: HiddenMatter[] = [
    ...onPages('redaction-not-applied', pagesToRedact(annotations)),
    ...onPages('reviewers-marks', pagesWithReviewersMarks(annotations)),
    ...onPages('comments', pagesWithComments(annotations)),
    ...(attached ? [{ kind: 'attachments', pages: attached } as const] : []),
    ...(answers ? [{ kind: 'form-answers', pages: answers } as const] : []),
    ...(hasScripts(paper) ? [{ kind: 'scripts', pages: [] } as const] : []),
    ...(namesPeople(paper) ? [{ kind: 'people-named', pages: [] } as const] : []),
  ];
  dropPictures(paper);
  const slim = await paper.save({ addDefaultPage: false, updateFieldAppearances: false, useObjectStreams: false });
  return { rules: RULES, found: [...(await withPdfjs(slim, hiddenOnPages)), ...found] };
}

async function hiddenOnPages(document: PDFDocumentProxy): Promise<HiddenMatter[]> {
  const reading = await readingOf(document);
  const pages = new Map<HiddenKind, number[]>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const painted = await readPage(page, reading);
    const map = new CoverMap(painted);
    for (const { kind, holds } of OF_PAGES) {
      if (holds(painted, map)) pages.set(kind, [...(pages.get(kind) ?? []), number]);
    }
    page.cleanup();
  }
  return [...pages].map(([kind, found]) => ({ kind, pages: found }));
}

async function readingOf(document: PDFDocumentProxy): Promise<Reading> {
  const { OPS: operators } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const shown = await document.getOptionalContentConfig({ intent: 'display' });
  const printed = await document.getOptionalContentConfig({ intent: 'print' });
  const layers = {
    isShown: (group: unknown) => shown.isVisible(group),
    isPrinted: (group: unknown) => printed.isVisible(group),
  };
  return { operators, layers, canHide };
}

function onPages(kind: HiddenKind, pages: readonly number[]): HiddenMatter[] {
  return pages.length > 0 ? [{ kind, pages }] : [];
}
