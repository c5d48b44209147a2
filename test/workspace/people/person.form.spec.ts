import { describe, expect, it } from '@jest/globals';
import { parseForm } from '../../../src/platform/web/forms/parse-form.js';
import { PersonForm } from '../../../src/workspace/people/person.form.js';
import { personForm } from '../../support/factories/person.js';

describe('the form of a person', () => {
  it('takes a councillor as a page sends one', () => {
    const sent = { kind: 'councillor', surname: ' Elliott ', title: '', namedInPublic: 'yes', publicDescription: '' };

    expect(parseForm(PersonForm, sent).value).toMatchObject({ surname: 'Elliott', namedInPublic: true });
  });

  it('asks what the public reads in place of a name that is not given', () => {
    const { errors } = parseForm(PersonForm, { kind: 'co-optee', surname: 'Young', namedInPublic: 'no' });

    expect(errors?.list).toEqual([
      {
        field: 'publicDescription',
        message: 'Enter what the public reads instead of the name, such as “a representative of the LAC Council”',
      },
    ]);
  });

  it.each([
    ['kind', { kind: 'mayor' }],
    ['namedInPublic', { namedInPublic: undefined }],
    ['namedInPublic', { namedInPublic: undefined, publicDescription: 'a representative of the LAC Council' }],
    ['surname', { surname: '' }],
    ['mail', { mail: 'not a mail address' }],
    ['telephone', { telephone: 'ask at the desk' }],
  ])('refuses a wrong %s', (field, wrong) => {
    const { errors } = parseForm(PersonForm, { ...personForm.build(), ...wrong });

    expect(errors?.list.map((error) => error.field)).toEqual([field]);
  });
});
