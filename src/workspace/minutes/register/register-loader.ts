import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CLAUSE_MARKS } from '../../../domain/minutes/clause-marks.js';
import { clauseLabels } from '../../../domain/minutes/clause-labels.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Panel } from '../../panels/panel.entity.js';
import { Citations } from '../citations.service.js';
import { ClauseMarkRow } from '../clause-mark.entity.js';
import { Clause } from '../clause.entity.js';
import { Resolution } from '../resolution.entity.js';
import { plainMarkdown } from './plain-markdown.js';
import type { RegisteredClause, RegisteredResolution } from './registered-resolution.js';

/** A resolution that is in the reader's scope, and whether the private part of its minute is too. */
export interface InScope {
  readonly id: string;
  readonly opens: boolean;
}

/** Fills lines of the register: four statements, however many there are. Asks nobody for permission. */
@Injectable()
export class RegisterLoader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly citations: Citations,
  ) {}

  /** In the order asked for. */
  async load(found: readonly InScope[]): Promise<RegisteredResolution[]> {
    const ids = found.map(({ id }) => id);
    if (ids.length === 0) return [];
    const relations = { block: { minute: { minutes: { meeting: { panel: true } } } } } as const;
    const resolutions = await this.unitOfWork.reading(Resolution).find({ where: { id: In(ids) }, relations });
    const clauses = await this.unitOfWork
      .reading(Clause)
      .find({ where: { blockId: In(ids) }, order: { position: 'ASC', id: 'ASC' } });
    const marks = await this.unitOfWork.reading(ClauseMarkRow).find({
      where: { clauseId: In(clauses.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    const names = await this.citations.namesIn(
      clauses.map(({ text }) => text),
      { items: [] },
    );
    const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
    return found.flatMap(({ id, opens }) => {
      const resolution = byId.get(id);
      const panel = resolution?.block?.minute?.minutes?.meeting?.panel;
      if (!resolution || !panel) return [];
      const own = clauses.filter(({ blockId }) => blockId === id);
      const drawn = (text: string) => plainMarkdown(this.citations.drawn(text, names));
      return lineOf(resolution, opens, panel, registeredClauses(own, marks, panel, drawn));
    });
  }
}

function lineOf(
  { id, kind, recommendedTo, outcome, block }: Resolution,
  opens: boolean,
  panel: Panel,
  clauses: readonly RegisteredClause[],
): RegisteredResolution[] {
  const minute = block?.minute;
  const minutes = minute?.minutes;
  const meeting = minutes?.meeting;
  if (!block || !minute || !minutes || !meeting) return [];
  return [
    {
      id,
      minutesId: minutes.id,
      meetingId: meeting.id,
      panelId: panel.id,
      panel: panel.name,
      panelReference: panel.reference,
      day: meeting.day,
      number: minute.printedNumber,
      series: minute.series !== null && /^\d{4}\/\d+$/.test(minute.series) ? minute.series : null,
      heading: opens ? minute.heading : (minute.publicHeading ?? minute.heading),
      isPrivate: block.isPrivate,
      state: minutes.state,
      kind,
      recommendedTo,
      outcome,
      clauses,
    },
  ];
}

function registeredClauses(
  clauses: readonly Clause[],
  marks: readonly ClauseMarkRow[],
  { clauseLabels: style }: Panel,
  drawn: (text: string) => string,
): RegisteredClause[] {
  const labels = clauseLabels(
    clauses.map(({ level }) => level),
    style,
  );
  return clauses.map(({ id, level, text, owner, due }, index) => ({
    id,
    level,
    label: labels[index] ?? '',
    text: drawn(text),
    marks: CLAUSE_MARKS.filter((mark) => marks.some((row) => row.clauseId === id && row.mark === mark)),
    owner,
    due,
  }));
}
