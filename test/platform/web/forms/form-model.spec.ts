import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../../../../src/domain/errors.js';
import { FormErrors } from '../../../../src/platform/web/forms/form-errors.js';
import { presentForm } from '../../../../src/platform/web/forms/form-model.js';
import { submitForm } from '../../../../src/platform/web/forms/submit-form.js';

class AnyForm {}

describe('what a form shows', () => {
  it('splits a day into the three boxes of a date input', () => {
    expect(presentForm({ heldOn: '2017-10-04' }).form).toEqual({
      heldOn: '2017-10-04',
      'heldOn-day': '4',
      'heldOn-month': '10',
      'heldOn-year': '2017',
    });
  });

  it('names nested values as their inputs are named', () => {
    expect(presentForm({ entries: [{ title: 'Apologies' }] }).form).toMatchObject({ 'entries[0][title]': 'Apologies' });
  });

  it('shows the first message of each field, and all of them above', () => {
    const errors = new FormErrors([
      { field: 'title', message: 'Enter a title' },
      { field: 'title', message: 'Use fewer words' },
      { field: '', message: 'The meeting is held already' },
    ]);

    expect(presentForm({}, errors).errors).toEqual({
      byField: { title: 'Enter a title', '': 'The meeting is held already' },
      summary: [
        { text: 'Enter a title', href: '#title' },
        { text: 'Use fewer words', href: '#title' },
        { text: 'The meeting is held already' },
      ],
    });
  });
});

describe('sending a form', () => {
  it('shows a rule that the service finds broken beside its field', async () => {
    const broken = new RuleBroken('Give five clear days', 'heldOn');
    const { errors } = await submitForm(AnyForm, {}, () => Promise.reject(broken));

    expect(errors?.get('heldOn')).toBe('Give five clear days');
  });

  it('lets every other error through', async () => {
    const sent = submitForm(AnyForm, {}, () => Promise.reject(new Error('disk full')));

    await expect(sent).rejects.toThrow('disk full');
  });
});
