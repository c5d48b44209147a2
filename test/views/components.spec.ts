import { describe, expect, it } from '@jest/globals';
import { FormErrors } from '../../src/platform/web/forms/form-errors.js';
import { presentForm } from '../../src/platform/web/forms/form-model.js';
import type { Field, ListPage } from '../../src/platform/web/pages/list-page.js';
import { drawComponent } from './draw.js';

const MEETINGS: ListPage = {
  heading: 'Meetings',
  caption: 'Meetings',
  actions: [{ text: 'Schedule a meeting', href: '/workspace/meetings/new' }],
  columns: [{ heading: 'Panel' }, { heading: 'Date' }, { heading: 'State' }, { heading: 'Papers' }],
  rows: [
    {
      cells: [
        { link: { text: 'Planning <b>Board</b>', href: '/workspace/meetings/1' } },
        { date: '2017-10-24', long: true },
        { tag: { status: 'deferred', text: 'Deferred to 12 December 2017' } },
        { list: [{ text: 'Agenda' }, { link: { text: 'Pack', href: '/pack' } }] },
      ],
    },
  ],
  empty: { text: 'No meetings yet.', link: { text: 'Schedule the first', href: '/new' } },
};

describe('a list page', () => {
  it('draws each kind of cell, and what people wrote as text only', () => {
    const row = drawComponent('list-page', 'listPage', MEETINGS).table('Meetings').row('Planning <b>Board</b>');

    expect(row.cell('Date')).toBe('Tuesday 24 October 2017');
    expect(row.cell('State')).toBe('Deferred to 12 December 2017');
    expect(row.cell('Papers')).toBe('AgendaPack');
  });

  it('says why it is empty and what to do', () => {
    const page = drawComponent('list-page', 'listPage', { ...MEETINGS, rows: [] });

    expect(page.text).toContain('No meetings yet.');
    expect(page.link('Schedule the first')).toBe('/new');
    expect(page.all('table')).toEqual([]);
  });

  it('tells assistive technology how it is sorted', () => {
    const columns = [{ heading: 'Panel', sort: { href: '?sort=panel', order: 'ascending' as const } }];
    const page = drawComponent('table', 'table', { ...MEETINGS, columns });

    expect(page.get('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
  });
});

describe('a status', () => {
  it.each([
    ['overdue', '●', 'Overdue'],
    ['off-target', '▲', 'Off target'],
    ['deferred', '◆', 'Deferred'],
    ['on-target', '▷', 'On target'],
    ['awaiting-agreement', '◇', 'Awaiting agreement'],
    ['complete', '✓', 'Complete'],
    ['no-date', '○', 'No date'],
  ])('%s has the shape %s and the words "%s"', (status, shape, words) => {
    const page = drawComponent('status-tag', 'statusTag', { status });

    expect(page.get('.app-status__shape').textContent).toBe(shape);
    expect(page.tags).toEqual([words]);
  });
});

describe('a field', () => {
  const errors = new FormErrors([
    { field: 'title', message: 'Enter a title' },
    { field: 'heldOn', message: 'Enter a date' },
  ]);
  const model = presentForm({ title: '"><script>', heldOn: '2017-10-04', kind: 'special', paragraphs: ['3'] }, errors);

  function draw(field: Field) {
    return drawComponent('field', 'field', field, model.form, model.errors);
  }

  it('keeps what was typed and says what is wrong with it', () => {
    const page = draw({ name: 'title', label: 'Title' });

    expect(page.get('input').getAttribute('value')).toBe('"><script>');
    expect(page.text).toContain('Error: Enter a title');
    expect(page.get('label').getAttribute('for')).toBe('title');
  });

  it('can be reached from the error summary whatever its kind', () => {
    expect(draw({ name: 'title', label: 'Title' }).all('#title')).toHaveLength(1);
    expect(draw({ name: 'heldOn', label: 'Date', kind: 'date' }).all('input#heldOn')).toHaveLength(1);
    for (const kind of ['radios', 'checkboxes'] as const)
      expect(
        draw({ name: 'kind', label: 'Kind', kind, options: [{ value: 'a', text: 'A' }] }).all('input#kind'),
      ).toHaveLength(1);
  });

  it('shows a day in three boxes', () => {
    const page = draw({ name: 'heldOn', label: 'Date', kind: 'date' });

    expect(page.all('input').map((input) => [input.getAttribute('name'), input.getAttribute('value')])).toEqual([
      ['heldOn-day', '4'],
      ['heldOn-month', '10'],
      ['heldOn-year', '2017'],
    ]);
  });

  it.each(['radios', 'select'] as const)('chooses what was chosen among %s', (kind) => {
    const options = ['ordinary', 'special'].map((value) => ({ value, text: value }));
    const page = draw({ name: 'kind', label: 'Kind', kind, options });

    expect(page.all('[checked], [selected]').map((each) => each.getAttribute('value'))).toEqual(['special']);
  });

  it('ticks what was ticked, and not what merely contains it', () => {
    const options = ['3', '13'].map((value) => ({ value, text: value }));
    const page = draw({ name: 'paragraphs', label: 'Paragraphs', kind: 'checkboxes', options });

    expect(page.all('[checked]').map((each) => each.getAttribute('value'))).toEqual(['3']);
  });

  it('says that it may be left out', () => {
    expect(draw({ name: 'note', label: 'Note', kind: 'textarea', isOptional: true }).text).toContain('Note (optional)');
  });

  it('never repeats a password', () => {
    const page = drawComponent('field', 'field', { name: 'password', label: 'Password', kind: 'password' }, {
      password: 'secret',
    });

    expect(page.html).not.toContain('secret');
  });
});

describe('an exempt notice', () => {
  it('names the paragraphs of Schedule 12A', () => {
    const page = drawComponent('exempt-notice', 'exemptNotice', { kind: 'exempt', paragraphs: ['2', '3'] });

    expect(page.text).toBe('Not for publication by virtue of paragraphs 2 and 3 of Schedule 12A');
  });

  it('keeps confidential apart from exempt', () => {
    const page = drawComponent('exempt-notice', 'exemptNotice', { kind: 'confidential' });

    expect(page.text).toBe('Confidential: not for publication');
  });
});

describe('a summary list', () => {
  it('says in words what is not given', () => {
    const rows = [{ key: 'Place', value: { text: 'Town Hall' } }, { key: 'Vice-chair' }];
    const page = drawComponent('summary-list', 'summaryList', { rows });

    expect([page.fact('Place'), page.fact('Vice-chair')]).toEqual(['Town Hall', 'Not given']);
  });
});
