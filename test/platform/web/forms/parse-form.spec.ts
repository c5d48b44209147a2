import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Length, ValidateNested } from 'class-validator';
import { IsDay, IsTimeOfDay } from '../../../../src/platform/web/forms/form-rules.js';
import { AsList, AsTimeOfDay, AsWholeNumber, AsYesOrNo } from '../../../../src/platform/web/forms/form-values.js';
import { parseForm } from '../../../../src/platform/web/forms/parse-form.js';

class EntryForm {
  @Length(1, 20, { message: 'Enter the title of this item' })
  title!: string;
}

class MeetingForm {
  @Length(1, 40, { message: 'Enter a place' })
  place!: string;

  @IsDay({ message: 'Enter a real date' })
  heldOn!: string;

  @IsOptional()
  @AsTimeOfDay()
  @IsTimeOfDay({ message: 'Enter a time, such as 17:00' })
  startsAt?: string;

  @IsOptional()
  @AsWholeNumber()
  @IsInt({ message: 'Enter a whole number' })
  quorum?: number;

  @AsList()
  @IsIn(['1', '2', '3'], { each: true, message: 'Choose paragraphs' })
  paragraphs!: string[];

  @AsYesOrNo()
  isPublic!: boolean;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => EntryForm)
  entries?: EntryForm[];
}

class SecretForm {
  @Length(1, 40, { message: 'Enter a password' })
  currentPassword!: string;
}

const MEETING = { place: 'Town Hall', heldOn: '2017-10-24' };

function errorsIn(body: unknown) {
  return parseForm(MeetingForm, body).errors?.list;
}

describe('a form', () => {
  it('is read the same from a page and from the API', () => {
    const page = {
      'heldOn-day': '24',
      'heldOn-month': '10',
      'heldOn-year': '2017',
      quorum: '3',
      startsAt: '5.00 p.m.',
    };

    const fromPage = parseForm(MeetingForm, { place: 'Town Hall', paragraphs: '3', isPublic: 'on', ...page });
    const fromApi = parseForm(MeetingForm, {
      ...MEETING,
      paragraphs: ['3'],
      isPublic: true,
      quorum: 3,
      startsAt: '17:00',
    });

    expect(fromPage.value).toEqual(fromApi.value);
    expect(fromPage.value).toBeInstanceOf(MeetingForm);
    expect(fromPage.value).toMatchObject({ heldOn: '2017-10-24', startsAt: '17:00', quorum: 3, paragraphs: ['3'] });
  });

  it('drops what it does not declare', () => {
    const sent: unknown = JSON.parse(
      '{"place":"Town Hall","heldOn":"2017-10-24","state":"published","__proto__":{"isAdmin":true,"quorum":3}}',
    );
    const { value } = parseForm(MeetingForm, sent);

    expect(Object.keys(value ?? {})).not.toContain('state');
    expect(value).not.toHaveProperty('isAdmin');
    expect(value?.quorum).toBeUndefined();
  });

  it('takes a box that is not ticked as no, and no boxes as an empty list', () => {
    expect(parseForm(MeetingForm, MEETING).value).toMatchObject({ isPublic: false, paragraphs: [] });
  });

  it('takes a blank field as absent', () => {
    expect(errorsIn({ ...MEETING, place: '  ', quorum: '' })).toEqual([{ field: 'place', message: 'Enter a place' }]);
  });

  it('tidies what was typed', () => {
    const { value } = parseForm(MeetingForm, { ...MEETING, place: ' Caf\u0065\u0301\u0000\r\nRoom 2 ' });

    expect(value?.place).toBe('Café\nRoom 2');
  });

  it('takes away what would turn the direction of the text after it, and leaves right-to-left letters', () => {
    const { value } = parseForm(MeetingForm, { ...MEETING, place: '\u202eTown\u2066 שלום' });

    expect(value?.place).toBe('Town שלום');
  });

  it('leaves every character of a password as it was typed', () => {
    const { value } = parseForm(SecretForm, { currentPassword: ' Caf\u0065\u0301 \tau lait ' });

    expect(value?.currentPassword).toBe(' Café \tau lait ');
    expect(parseForm(SecretForm, { currentPassword: '' }).errors?.list).toHaveLength(1);
  });

  it('drops what is nested without end', () => {
    let endless: unknown = 'Town Hall';
    for (let depth = 0; depth < 50_000; depth += 1) endless = { place: endless };

    expect(errorsIn({ ...MEETING, place: endless })).toEqual([{ field: 'place', message: 'Enter a place' }]);
  });

  it.each([1e12, 2.5, 1e300, '3000000000'])('refuses %p as a whole number, which a column could not hold', (quorum) => {
    expect(errorsIn({ ...MEETING, quorum })).toEqual([{ field: 'quorum', message: 'Enter a whole number' }]);
  });

  it.each([
    ['31', '2', '2017'],
    ['24', '', '2017'],
    ['24', '10', '17'],
    ['x', '10', '2017'],
  ])('refuses %s %s %s as a date', (day, month, year) => {
    const body = { place: 'Town Hall', 'heldOn-day': day, 'heldOn-month': month, 'heldOn-year': year };

    expect(errorsIn(body)).toEqual([{ field: 'heldOn', message: 'Enter a real date' }]);
  });

  it.each(['10', 'Oct', 'october'])('takes %s as the month October', (month) => {
    const body = { place: 'Town Hall', 'heldOn-day': '4', 'heldOn-month': month, 'heldOn-year': '2017' };

    expect(parseForm(MeetingForm, body).value?.heldOn).toBe('2017-10-04');
  });

  it('names a field in a list as its input is named', () => {
    expect(errorsIn({ ...MEETING, entries: [{ title: 'Apologies' }, { title: '' }] })).toEqual([
      { field: 'entries[1][title]', message: 'Enter the title of this item' },
    ]);
  });

  it('says what is missing when nothing was sent', () => {
    expect(errorsIn(undefined)).toEqual([
      { field: 'place', message: 'Enter a place' },
      { field: 'heldOn', message: 'Enter a real date' },
    ]);
  });

  it.each(['25:00', '5', 'five', '13pm', '5.75 p.m.'])('refuses %s as a time', (startsAt) => {
    expect(errorsIn({ ...MEETING, startsAt })).toEqual([{ field: 'startsAt', message: 'Enter a time, such as 17:00' }]);
  });

  it.each([
    ['5pm', '17:00'],
    ['5.30 p.m.', '17:30'],
    ['9.15am', '09:15'],
    ['12 noon', '12:00'],
    ['12.30 a.m.', '00:30'],
    ['17.05', '17:05'],
    ['9:05', '09:05'],
  ])('reads %s as %s', (startsAt, time) => {
    expect(parseForm(MeetingForm, { ...MEETING, startsAt }).value?.startsAt).toBe(time);
  });
});
