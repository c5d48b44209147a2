/**
 * What of an agenda entry may leave the building. A marked entry gives its safe title, its pages and the label the Act
 * asks for, and nothing else; an open entry with a closed paper keeps back that paper's title. Written as literals, so
 * that a new column is private until somebody names it here. (LGA 1972, s.100B(2) and (5).)
 */
import { publicLabel, shortLabel, type ExemptMarking } from './exempt-marking.js';

interface Pages {
  readonly first: number;
  readonly last: number;
}

export interface PaperFacts {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly author: string | null;
  readonly backgroundPapers: string | null;
  readonly description: string | null;
  readonly pages: Pages | null;
  readonly marking: ExemptMarking | null;
}

export interface EntryFacts {
  readonly number: string;
  readonly title: string;
  /** The title to print where the real one would give the matter away. */
  readonly safeTitle: string | null;
  readonly purpose: string | null;
  readonly presenter: string | null;
  readonly pages: Pages | null;
  readonly marking: ExemptMarking | null;
  readonly papers: readonly PaperFacts[];
}

export interface PublicPaperFacts {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly author: string | null;
  readonly backgroundPapers: string | null;
  readonly description: string | null;
  readonly pages: Pages | null;
}

/** A closed paper, as the public may know of it. */
export interface ClosedPaperFacts {
  readonly label: string;
  readonly pages: Pages | null;
}

export interface PublicEntryFacts {
  readonly number: string;
  readonly title: string;
  readonly purpose: string | null;
  readonly presenter: string | null;
  readonly pages: Pages | null;
  /** Both null on an open entry. */
  readonly label: string | null;
  readonly shortLabel: string | null;
  readonly papers: readonly PublicPaperFacts[];
  readonly closedPapers: readonly ClosedPaperFacts[];
}

export function publicFacts(entry: EntryFacts): PublicEntryFacts {
  return entry.marking === null ? factsOfOpenEntry(entry) : factsOfClosedEntry(entry, entry.marking);
}

/** Ids of the papers the public may not see, by their own marking or by their entry's. */
export function closedPaperIds(
  entries: readonly {
    readonly marking: ExemptMarking | null;
    readonly papers: readonly { readonly id: string; readonly marking: ExemptMarking | null }[];
  }[],
): Set<string> {
  const closed = entries.flatMap(({ marking, papers }) =>
    papers.filter((paper) => (marking ?? paper.marking) !== null),
  );
  return new Set(closed.map(({ id }) => id));
}

function factsOfOpenEntry(entry: EntryFacts): PublicEntryFacts {
  return {
    number: entry.number,
    title: publicTitle(entry),
    purpose: entry.purpose,
    presenter: entry.presenter,
    pages: entry.pages,
    label: null,
    shortLabel: null,
    papers: entry.papers.filter((paper) => paper.marking === null).map(factsOfOpenPaper),
    closedPapers: entry.papers.flatMap(({ marking, pages }) =>
      marking === null ? [] : [{ label: publicLabel(marking), pages }],
    ),
  };
}

function factsOfClosedEntry(entry: EntryFacts, marking: ExemptMarking): PublicEntryFacts {
  return {
    number: entry.number,
    title: publicTitle(entry),
    purpose: null,
    presenter: null,
    pages: entry.pages,
    label: publicLabel(marking),
    shortLabel: shortLabel(marking),
    papers: [],
    closedPapers: [],
  };
}

function publicTitle({ safeTitle, title }: EntryFacts): string {
  return safeTitle === null || safeTitle.trim() === '' ? title : safeTitle;
}

function factsOfOpenPaper(paper: PaperFacts): PublicPaperFacts {
  const { id, title, kind, author, backgroundPapers, description, pages } = paper;
  return { id, title, kind, author, backgroundPapers, description, pages };
}
