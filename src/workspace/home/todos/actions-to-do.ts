import { Injectable } from '@nestjs/common';
import { mayAgreeCompletion } from '../../../domain/access/action-access.js';
import { isClerk } from '../../../domain/access/roles.js';
import { ActionCounts } from '../../actions/action-counts.service.js';
import { actionPaths } from '../../actions/action.paths.js';
import { PanelsService } from '../../panels/panels.service.js';
import { countedByPanel } from './counted-by-panel.js';
import { type AtDesk, type Todo, TodoSource } from './todo.js';

const SORTING = { by: 'due', order: 'ascending' } as const;
const LIVE = { which: 'live', sorting: SORTING } as const;

/** What the actions of a panel wait for, from its clerk and from its chair. */
@Injectable()
export class ActionsToDo extends TodoSource {
  constructor(
    private readonly counts: ActionCounts,
    private readonly panels: PanelsService,
  ) {
    super();
  }

  async of(desk: AtDesk): Promise<Todo[]> {
    return [...(await this.ofClerk(desk)), ...(await this.ofChair(desk))];
  }

  private async ofClerk({ reader }: AtDesk): Promise<Todo[]> {
    if (!isClerk(reader)) return [];
    const incomplete = await this.counts.by('panelId', reader.clerkOf, { ...LIVE, isIncomplete: true }, reader);
    const awaiting = { ...LIVE, rag: 'awaiting-agreement' } as const;
    const toAgree = await this.counts.by('panelId', reader.clerkOf, awaiting, reader);
    if (incomplete.length + toAgree.length === 0) return [];
    const panels = await this.panels.all();
    return [
      ...countedByPanel(panels, incomplete).map(({ panel, count }) => ({
        text: `${panel.reference}: ${count === 1 ? '1 action' : `${count} actions`} without owner or date`,
        href: actionPaths.incompleteOf(panel.id),
        hint: 'Give each an owner and a date, so that somebody is reminded.',
        due: null,
      })),
      ...countedByPanel(panels, toAgree).map(({ panel, count }) => ({
        text: `${panel.reference}: ${completions(count)} to put to the panel`,
        href: actionPaths.toAgreeOf(panel.id),
        hint: 'Complete when a minute records it.',
        due: null,
      })),
    ];
  }

  private async ofChair({ reader, today }: AtDesk): Promise<Todo[]> {
    const chaired = [...new Set(reader.seats.map(({ panelId }) => panelId))].filter((panelId) =>
      mayAgreeCompletion(reader, panelId, today),
    );
    const proposed = await this.counts.by('panelId', chaired, { which: 'proposed', sorting: SORTING }, reader);
    if (proposed.length === 0) return [];
    return countedByPanel(await this.panels.all(), proposed).map(({ panel, count }) => ({
      text: `${panel.reference}: ${completions(count)} for you to agree`,
      href: actionPaths.proposedOf(panel.id),
      hint: 'The panel agrees at its next meeting.',
      due: null,
    }));
  }
}

function completions(count: number): string {
  return count === 1 ? '1 completion' : `${count} completions`;
}
