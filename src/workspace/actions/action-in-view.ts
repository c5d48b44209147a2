import { type Rag, ragInWords, ragOf } from '../../domain/actions/rag.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { ChampionStrand } from '../champions/champion-strand.entity.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import { type Action, safeWording } from './action.entity.js';
import { type OwnerGone, ownerGone } from './owner-gone.js';

/** An action as one reader may see it: what is closed to this reader is not in it. */
export interface ActionInView extends Action {
  readonly panel: Panel;
  readonly meeting: Meeting;
  readonly strand: ChampionStrand | null;
  /** Its wording, its updates and their files open to the reader. */
  readonly opens: boolean;
  readonly rag: Rag;
  /** `Overdue 16 days` */
  readonly ragWords: string;
  readonly ownerGone: OwnerGone | null;
}

/** What is told of an action by other records than its own. */
export interface Around {
  readonly opens: boolean;
  /** The posts that somebody holds today. */
  readonly heldPostIds: ReadonlySet<string>;
}

/** As read with its panel, meeting, owner and strand. */
export function inView(action: Action, { opens, heldPostIds }: Around, today: CalendarDate): ActionInView[] {
  const { panel, meeting, strand = null } = action;
  if (!panel || !meeting) return [];
  const shown = opens ? action : publicPart(action);
  const rag = ragOf(action, today);
  const gone = ownerGone(action, heldPostIds, today);
  const words = ragInWords(rag, action.dueOn, today);
  return [{ ...shown, panel, meeting, strand, opens, rag, ragWords: words, ownerGone: gone }];
}

/** Free words of a private action are as private as its clause. */
export function publicPart<T extends Action>(action: T): T {
  return {
    ...action,
    wording: safeWording(action),
    ownerWords: null,
    dueWords: null,
    noOwnerBecause: null,
    noDateBecause: null,
    waitingFor: action.waitingFor === null ? null : 'others',
  };
}
