/** The questions that several acts ask. */
import type { Field } from '../../../platform/web/pages/list-page.js';

export const REASON: Field = { name: 'reason', label: 'Reason', kind: 'textarea', rows: 3 };

export const APPROVED_BY: Field = {
  name: 'approvedBy',
  label: 'Who approved it',
  hint: 'Such as the chair, or the panel at a meeting.',
};

export const EVIDENCE: Field = {
  name: 'files',
  label: 'Evidence',
  kind: 'file',
  isMultiple: true,
  isOptional: true,
  hint: 'PDF, Word, Excel, PowerPoint, PNG or JPEG. As private as the action itself.',
  accept: '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg',
};
