import { descriptionOf, SCHEDULE_12A_PARAGRAPHS } from '../../../domain/access/schedule-12a.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { AgendaInFull, MarkingInFull } from '../agenda-in-full.js';
import { formPage, type FormPage, type FormSection } from '../form-page.js';

export interface MarkedThing {
  /** `Item 15`, or `“Options appraisal”` */
  readonly name: string;
  readonly path: string;
  readonly marking: MarkingInFull | null;
  readonly isPaper: boolean;
}

export function presentMarking(
  agenda: AgendaInFull,
  thing: MarkedThing,
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const { name, path, marking, isPaper } = thing;
  const open = {
    text: 'Open to the public',
    action: `${path}/removal`,
    kind: 'warning' as const,
    fields: { version: marking?.version ?? 0 },
  };
  const parts = {
    heading: `Keep ${name} from the public`,
    action: path,
    sections: isPaper ? [...SECTIONS, PUBLIC_NAME] : SECTIONS,
    submit: { text: 'Save the marking' },
    others: marking === null ? [] : [open],
  };
  return formPage(agenda, parts, valuesOf(marking), typed, errors);
}

/** As the inputs hold them: words for yes and no, and paragraphs as text. */
function valuesOf(marking: MarkingInFull | null): object {
  if (marking === null) return { basis: 'exempt' };
  if (marking.basis === 'confidential') return marking;
  return {
    ...marking,
    paragraphs: marking.paragraphs.map(String),
    contractNegotiation: yesOrNo(marking.contractNegotiation),
    mustBeRegistered: yesOrNo(marking.mustBeRegistered),
    ownPlanningPermission: yesOrNo(marking.ownPlanningPermission),
  };
}

function yesOrNo(answer: boolean): 'yes' | 'no' {
  return answer ? 'yes' : 'no';
}

export const PUBLIC_NAME: FormSection = {
  heading: 'What the public reads',
  fields: [
    {
      name: 'publicName',
      label: 'What the public may call this paper',
      isOptional: true,
      hint: 'For example “Appendix B”. It is printed with the ground, and must give nothing away. Without it the agenda says “A paper of this item”.',
    },
  ],
};

const YES: Field['options'] = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

/** What makes matter exempt, and what the law asks of whoever says so. */
export const IF_EXEMPT: FormSection = {
  heading: 'If it is exempt',
  fields: [
    {
      name: 'paragraphs',
      label: 'Paragraphs of Part 1 of Schedule 12A',
      kind: 'checkboxes',
      isSmall: true,
      options: SCHEDULE_12A_PARAGRAPHS.map((number) => ({
        value: String(number),
        text: `${number}. ${descriptionOf(number)}`,
      })),
    },
    {
      name: 'reason',
      label: 'Why it falls under this paragraph',
      kind: 'textarea',
      rows: 3,
      hint: 'Never published. You can add it later: the agenda cannot be published before.',
    },
    {
      name: 'publicInterestTest',
      label: 'Public interest test',
      kind: 'textarea',
      rows: 3,
      hint: 'Why keeping it exempt outweighs disclosing it. Never published, and needed before the agenda is.',
    },
    { name: 'reviewOn', label: 'Review date', kind: 'date', hint: 'When to ask whether it can be published.' },
    {
      name: 'contractNegotiation',
      label: 'Does it give away terms of a contract under negotiation?',
      kind: 'radios',
      isSmall: true,
      options: YES,
      hint: 'Asked under paragraph 3: if not, every other member of the council may read it.',
    },
    {
      name: 'mustBeRegistered',
      label: 'Must it be registered by law, as filed company accounts are?',
      kind: 'radios',
      isSmall: true,
      options: YES,
      hint: 'Asked under paragraph 3.',
    },
    {
      name: 'ownPlanningPermission',
      label: 'Is it about planning permission the council may grant itself?',
      kind: 'radios',
      isSmall: true,
      options: YES,
    },
  ],
};

const SECTIONS: readonly FormSection[] = [
  {
    fields: [
      {
        name: 'basis',
        label: 'Why it is kept from the public',
        kind: 'radios',
        options: [
          {
            value: 'exempt',
            text: 'Exempt',
            hint: 'The panel may resolve to take it in private, on a paragraph of Schedule 12A.',
          },
          {
            value: 'confidential',
            text: 'Confidential',
            hint: 'The law forbids publication. “Sensitive” is not enough.',
          },
        ],
      },
    ],
  },
  IF_EXEMPT,
  {
    heading: 'If it is confidential',
    fields: [
      {
        name: 'legalBasis',
        label: 'What forbids publication',
        kind: 'radios',
        isSmall: true,
        options: [
          { value: 'government-terms', text: 'A government department gave it on terms that forbid it' },
          { value: 'enactment', text: 'An enactment' },
          { value: 'court-order', text: 'A court order' },
        ],
      },
      {
        name: 'legalBasisText',
        label: 'Which department and terms, enactment or order',
        kind: 'textarea',
        rows: 2,
        hint: 'Never published, and needed before the agenda is.',
      },
    ],
  },
];
