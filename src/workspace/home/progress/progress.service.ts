import { Injectable } from '@nestjs/common';
import { isClerk, type Reader } from '../../../domain/access/roles.js';
import { ActionCounts } from '../../actions/action-counts.service.js';
import { PanelsService } from '../../panels/panels.service.js';
import type { ProgressOfPanels } from './progress-of-panels.js';

const LIVE = { which: 'live', sorting: { by: 'due', order: 'ascending' } } as const;

/** How the open actions of a clerk's panels stand. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly counts: ActionCounts,
    private readonly panels: PanelsService,
  ) {}

  /** Null for anybody else. */
  async for(reader: Reader): Promise<ProgressOfPanels | null> {
    if (!isClerk(reader)) return null;
    const counts = await this.counts.by('panelId', reader.clerkOf, LIVE, reader);
    const open = new Set(counts.map(({ of }) => of));
    const panels = open.size === 0 ? [] : (await this.panels.all()).filter(({ id }) => open.has(id));
    return { panels, counts };
  }
}
