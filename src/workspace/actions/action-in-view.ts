import { type Rag, ragInWords, ragOf } from '../../domain/actions/rag.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { ChampionStrand } from '../champions/champion-strand.entity.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import { type Action, safeWording } from './action.entity.js';

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
}

/** As read with its panel, meeting, owner and strand. */
export function inView(action: Action, opens: boolean, today: CalendarDate): ActionInView[] {
  const { panel, meeting, strand = null } = action;
  if (!panel || !meeting) return [];
  const shown = opens ? action : publicPart(action);
  const rag = ragOf(action, today);
  return [{ ...shown, panel, meeting, strand, opens, rag, ragWords: ragInWords(rag, action.dueOn, today) }];
}

/** Free words of a private action are as private as its clause. */
export function publicPart(action: Action): Action {
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
