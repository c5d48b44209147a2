import type { MarkedSubject } from './markings.service.js';

/** The address of a marking: under an entry, or under a paper. */
export type MarkingAddress =
  | { readonly id: string; readonly entryId: string; readonly paperId?: undefined }
  | { readonly id: string; readonly paperId: string; readonly entryId?: undefined };

export function subjectOf({ entryId, paperId }: MarkingAddress): MarkedSubject {
  return paperId === undefined ? { entryId } : { paperId };
}
