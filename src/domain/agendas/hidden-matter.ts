/**
 * What a file may carry that a reader of its pages does not see. The first ones stay in the public copy; the others are
 * left out of it when the paper is rewritten for publication.
 */
export const STAYING_KINDS = [
  'words-covered',
  'redaction-not-applied',
  'words-invisible',
  'words-outside-page',
  'hidden-layer',
  'reviewers-marks',
  'not-looked-through',
] as const;
export const LEFT_OUT_KINDS = ['comments', 'attachments', 'form-answers', 'scripts', 'people-named'] as const;

export type StayingKind = (typeof STAYING_KINDS)[number];
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];
export type HiddenKind = StayingKind | LeftOutKind;

/** One thing of one kind in a file; never what it says. */
export interface HiddenMatter {
  readonly kind: HiddenKind;
  /** Pages of the file, counted from 1, in order; empty where it belongs to no page. */
  readonly pages: readonly number[];
}
