import { describe, expect, it } from '@jest/globals';
import { labelOf } from '../../../../src/platform/web/kept-forms/kept-form.presenter.js';
import { postedFields } from '../../../../src/platform/web/kept-forms/posted-fields.js';

describe('posted fields', () => {
  it('are named as their inputs were, in their order', () => {
    const body = {
      _csrf: 'token',
      title: 'Foster carers',
      'startsOn-day': '24',
      roles: ['clerk', 'administrator'],
      entries: [{ title: 'One', tags: ['a', 'b'] }, { title: 'Two' }],
      settings: { colour: '#1d4f91' },
    };

    expect(postedFields(body).fields).toEqual([
      ['title', 'Foster carers'],
      ['startsOn-day', '24'],
      ['roles', 'clerk'],
      ['roles', 'administrator'],
      ['entries[0][title]', 'One'],
      ['entries[0][tags]', 'a'],
      ['entries[0][tags]', 'b'],
      ['entries[1][title]', 'Two'],
      ['settings[colour]', '#1d4f91'],
    ]);
  });

  it.each(['password', 'currentPassword', 'account[newPassword]', 'passphrase', 'apiToken', 'clientSecret'])(
    'never hold the value of %s',
    (name) => {
      expect(postedFields({ [name]: 'swordfish' })).toEqual({ fields: [], secrets: [name] });
    },
  );

  it.each([undefined, null, 'text', {}])('of %j are none', (body) => {
    expect(postedFields(body === 'text' ? [] : body)).toEqual({ fields: [], secrets: [] });
  });
});

describe('the label of an input', () => {
  it.each([
    ['title', 'Title'],
    ['publicInterestTest', 'Public interest test'],
    ['startsOn-day', 'Starts on: day'],
    ['entries[0][publicTitle]', 'Entries: 1: public title'],
  ])('%s is %s', (name, label) => {
    expect(labelOf(name)).toBe(label);
  });
});
