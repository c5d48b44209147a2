import { type Reader, maySettings } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { presentForm } from '../../platform/web/forms/form-model.js';
import type { ListPage, Option } from '../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../platform/web/pages/sorting.js';
import {
  ACTION_DUE_WORDS,
  ATTENDANCE_WORDS,
  CLAUSE_WORDS,
  KIND_WORDS,
  LAYOUT_WORDS,
  MARKER_WORDS,
  NAME_STYLE_WORDS,
  NUMBERING_WORDS,
  optionsOf,
  PAGE_STYLE_WORDS,
  QUORUM_RULE_WORDS,
  QUORUM_SHARE_WORDS,
  RESTART_WORDS,
  LEAF_WORDS,
} from './panel-words.js';
import type { Panel } from './panel.entity.js';
import { panelPaths } from './panel.paths.js';
import type { PanelsQuery } from './panels-query.js';
import type { ReportingLine } from './reporting-line.entity.js';
import type { Seat } from './seat.entity.js';
import { holderName } from './seats/seat-holder.js';

interface PanelsToShow {
  readonly page: Page<Panel>;
  readonly query: PanelsQuery;
  readonly chairs: readonly Seat[];
  readonly on: CalendarDate;
  readonly reader: Reader;
  readonly address: string;
}

export function presentPanels({ page, query, chairs, on, reader, address }: PanelsToShow): ListPage {
  const isNarrowed = query.name !== undefined || query.kind !== undefined;
  return {
    heading: 'Panels',
    actions: maySettings(reader) ? [{ text: 'Add a panel', href: panelPaths.new() }] : [],
    caption: 'Panels of the council',
    filters: {
      action: panelPaths.index(),
      fields: [
        { name: 'name', label: 'Name or reference', kind: 'search' },
        {
          name: 'kind',
          label: 'Kind',
          kind: 'select',
          options: [{ value: '', text: 'All' }, ...optionsOf(KIND_WORDS)],
        },
        SORT_FIELD,
      ],
      form: presentForm({ ...query, sort: sortInWords(query.sorting) }).form,
      ...(isNarrowed ? { clear: panelPaths.index() } : {}),
    },
    columns: [
      sortableColumn('Panel', 'name', query.sorting, address),
      sortableColumn('Reference', 'reference', query.sorting, address),
      sortableColumn('Kind', 'kind', query.sorting, address),
      { heading: 'In the chair' },
    ],
    rows: page.items.map((panel) => ({
      cells: [
        { link: { text: panel.name, href: panelPaths.show(panel.id) } },
        { text: panel.reference },
        { text: KIND_WORDS[panel.kind] },
        { text: chairOf(panel, chairs, reader, on) },
      ],
    })),
    pagination: paginationOf(page, address),
    empty: isNarrowed
      ? { text: 'No panel here has this name.', link: { text: 'Show every panel', href: panelPaths.index() } }
      : noPanels(reader),
  };
}

function noPanels(reader: Reader): ListPage['empty'] {
  if (!maySettings(reader)) return { text: 'The council has no panels yet. An administrator can add them.' };
  return {
    text: 'The council has no panels yet. Add the first one, then its members and standing items.',
    link: { text: 'Add a panel', href: panelPaths.new() },
  };
}

/** What the form chooses from. */
export function panelChoices(officers: readonly Option[], panels: readonly Panel[]) {
  const bodies = panels.map(({ id, name }) => ({ value: id, text: name }));
  return {
    kinds: [{ value: '', text: 'Select the kind' }, ...optionsOf(KIND_WORDS)],
    pageStyles: optionsOf(PAGE_STYLE_WORDS),
    layouts: optionsOf(LAYOUT_WORDS),
    parents: [{ value: '', text: 'None' }, ...bodies],
    bodies,
    nameStyles: optionsOf(NAME_STYLE_WORDS),
    numberings: optionsOf(NUMBERING_WORDS),
    restarts: optionsOf(RESTART_WORDS),
    leafSequences: optionsOf(LEAF_WORDS),
    markers: optionsOf(MARKER_WORDS),
    clauseLabels: optionsOf(CLAUSE_WORDS),
    attendanceWords: optionsOf(ATTENDANCE_WORDS),
    quorumRules: optionsOf(QUORUM_RULE_WORDS),
    shares: optionsOf(QUORUM_SHARE_WORDS).reverse(),
    dueRules: optionsOf(ACTION_DUE_WORDS),
    officers: [{ value: '', text: 'Nobody' }, ...officers],
    yesOrNo: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ],
  };
}

/** The form as it opens. */
export function panelFormOf(panel: Panel, reporting: readonly ReportingLine[]): object {
  return {
    ...panel,
    partVaApplies: yesOrNo(panel.partVaApplies),
    printsAbsent: yesOrNo(panel.printsAbsent),
    initialsLeaves: yesOrNo(panel.initialsLeaves),
    quorumCountsCoOptees: yesOrNo(panel.quorumCountsCoOptees),
    publishesProgress: yesOrNo(panel.publishesProgress),
    allowsCoChairs: yesOrNo(panel.allowsCoChairs),
    reportsTo: reporting.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])),
    reportsToOthers: othersOf(reporting).join('\n'),
  };
}

function yesOrNo(answer: boolean): string {
  return answer ? 'yes' : 'no';
}

function othersOf(reporting: readonly ReportingLine[]): string[] {
  return reporting.flatMap(({ bodyName }) => (bodyName === null ? [] : [bodyName]));
}

export function toPanelResource(panel: Panel) {
  return {
    id: panel.id,
    name: panel.name,
    slug: panel.slug,
    reference: panel.reference,
    kind: panel.kind,
    partVaApplies: panel.partVaApplies,
    pageStyle: panel.pageStyle,
    membershipLayout: panel.membershipLayout,
    chairWord: panel.chairWord,
    defaultPlace: panel.defaultPlace,
    defaultTime: panel.defaultTime,
    exclusionTemplate: panel.exclusionTemplate,
    clerkId: panel.clerkId,
    leadOfficerId: panel.leadOfficerId,
    parentId: panel.parentId,
    nameStyle: panel.nameStyle,
    numbering: panel.numbering,
    numberingRestarts: panel.numberingRestarts,
    firstNumber: panel.firstNumber,
    resolutionMarker: panel.resolutionMarker,
    clauseLabels: panel.clauseLabels,
    attendanceWords: panel.attendanceWords,
    printsAbsent: panel.printsAbsent,
    leafSequence: panel.leafSequence,
    firstLeaf: panel.firstLeaf,
    initialsLeaves: panel.initialsLeaves,
    quorumRule: panel.quorumRule,
    quorumLeast: panel.quorumLeast,
    quorumParts: panel.quorumParts,
    quorumCountsCoOptees: panel.quorumCountsCoOptees,
    actionDueRule: panel.actionDueRule,
    actionDueDays: panel.actionDueDays,
    publishesProgress: panel.publishesProgress,
    allowsCoChairs: panel.allowsCoChairs,
    agendaSettingDays: panel.agendaSettingDays,
    reportDeadlineDays: panel.reportDeadlineDays,
    chairsClearanceDays: panel.chairsClearanceDays,
    version: panel.version,
  };
}

/** With where it reports to, which is kept beside it. */
export function toPanelInFull(panel: Panel, reporting: readonly ReportingLine[]) {
  return {
    ...toPanelResource(panel),
    reportsTo: reporting.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])),
    reportsToOthers: othersOf(reporting).join('\n') || null,
  };
}

function chairOf(panel: Panel, chairs: readonly Seat[], reader: Reader, on: CalendarDate): string {
  const names = chairs.filter(({ panelId }) => panelId === panel.id).map((seat) => holderName(seat, reader, on));
  return names.length === 0 ? 'Nobody' : names.join(', ');
}
