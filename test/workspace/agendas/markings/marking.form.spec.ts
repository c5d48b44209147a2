import { describe, expect, it } from '@jest/globals';
import { parseForm } from '../../../../src/platform/web/forms/parse-form.js';
import { MarkingForm } from '../../../../src/workspace/agendas/markings/marking.form.js';

const fieldsOf = (body: object) => parseForm(MarkingForm, body).errors?.list.map(({ field }) => field);

describe('the marking form', () => {
  it('asks for the ground at once, and lets the reasons follow', () => {
    expect(fieldsOf({ basis: 'exempt' })).toEqual(['paragraphs']);
    expect(fieldsOf({ basis: 'exempt', paragraphs: '1' })).toBeUndefined();
  });

  it('asks what forbids publication of confidential matter, for which “sensitive” is no answer', () => {
    expect(fieldsOf({ basis: 'confidential', reason: 'sensitive' })).toEqual(['legalBasis']);
  });

  it.each(['12', '0', 'x'])('knows no paragraph %s of the English schedule', (paragraph) => {
    expect(fieldsOf({ basis: 'exempt', paragraphs: paragraph, reason: 'r', publicInterestTest: 't' })).toEqual([
      'paragraphs',
    ]);
  });

  it('reads what a page sends', () => {
    const { value } = parseForm(MarkingForm, {
      basis: 'exempt',
      paragraphs: ['1', '3'],
      reason: 'r',
      publicInterestTest: 't',
      'reviewOn-day': '1',
      'reviewOn-month': '4',
      'reviewOn-year': '2018',
      contractNegotiation: 'yes',
      mustBeRegistered: 'no',
    });

    expect(value).toMatchObject({
      paragraphs: [1, 3],
      reviewOn: '2018-04-01',
      contractNegotiation: true,
      mustBeRegistered: false,
    });
  });

  it('takes no silence for a no under paragraph 3, which would open it to every member of the council', () => {
    const marking = { basis: 'exempt', reason: 'r', publicInterestTest: 't' };

    expect(fieldsOf({ ...marking, paragraphs: '3' })).toEqual(['contractNegotiation', 'mustBeRegistered']);
    expect(fieldsOf({ ...marking, paragraphs: '1' })).toBeUndefined();
  });

  it('takes the truth about the council’s own planning permission, which stops publication instead', () => {
    const marking = { basis: 'exempt', paragraphs: '1', reason: 'r', publicInterestTest: 't' };

    expect(fieldsOf({ ...marking, ownPlanningPermission: 'yes' })).toBeUndefined();
  });

  it('asks first of all which of the two it is', () => {
    expect(fieldsOf({ basis: 'sensitive' })?.[0]).toBe('basis');
  });
});
