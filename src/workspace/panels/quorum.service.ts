import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { quorumOn, type QuorumRule } from '../../domain/membership/quorum.js';
import { NotFound } from '../../domain/errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PanelTerms } from './panel-terms.service.js';
import { Panel } from './panel.entity.js';
import { Seat } from './seat.entity.js';

export interface Quorum {
  /** How many members must be in the room. */
  readonly number: number;
  readonly rule: QuorumRule;
  /** The terms of reference in force on the day say so, and not the panel's settings. */
  readonly isByTerms: boolean;
}

/**
 * The only reader of a panel's quorum: nothing else counts its seats. Where the terms of reference in force on the day
 * name a number, that is the quorum; where they do not, the panel's settings say.
 */
@Injectable()
export class QuorumService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: PanelTerms,
  ) {}

  async quorumOn(panelId: string, day: CalendarDate): Promise<Quorum> {
    const panel = await this.unitOfWork.reading(Panel).findOneBy({ id: panelId });
    if (!panel) throw new NotFound('There is no such panel.');
    const seats = await this.unitOfWork.reading(Seat).findBy({ panelId });
    const settings = ruleOf(panel);
    const { quorum } = await this.terms.on(panelId, day);
    const rule = quorum === null ? settings : ({ ...settings, kind: 'number', least: quorum } as const);
    return { number: quorumOn(seats, rule, day), rule, isByTerms: quorum !== null };
  }
}

function ruleOf(panel: Panel): QuorumRule {
  return {
    kind: panel.quorumRule,
    least: panel.quorumLeast,
    parts: panel.quorumParts,
    countsCoOptees: panel.quorumCountsCoOptees,
  };
}
