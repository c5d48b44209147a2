import { describe, expect, it } from '@jest/globals';
import { FormErrors } from '../../src/platform/web/forms/form-errors.js';
import { presentForm } from '../../src/platform/web/forms/form-model.js';
import { drawPage } from './draw.js';

const CLERK = { user: { name: 'Debbie' }, account: '/workspace/account', signOut: '/sign-out' };

describe('a page', () => {
  it('is named after itself and the council', () => {
    const page = drawPage('public', '');

    expect(page.title).toBe('Meetings – Anytown Council');
    expect(page.get('html').getAttribute('lang')).toBe('en');
    expect(page.link('Skip to main content')).toBe('#main-content');
  });

  it('says in its title that something is wrong, and lists it', () => {
    const { errors } = presentForm({}, new FormErrors([{ field: 'title', message: 'Enter a title' }]));
    const page = drawPage('public', '', { errors });

    expect(page.title).toBe('Error: Meetings – Anytown Council');
    expect(page.errors).toEqual(['Enter a title']);
    expect(page.link('Enter a title')).toBe('#title');
  });

  it('marks where the reader is by more than colour', () => {
    const navigation = [
      { text: 'Meetings', href: '/meetings', isCurrent: true },
      { text: 'Panels', href: '/panels' },
    ];
    const page = drawPage('public', '', {}, { navigation });

    expect(page.navigation).toEqual(['Meetings', 'Panels']);
    expect(page.all('[aria-current=page]').map((link) => link.textContent)).toEqual(['Meetings']);
  });

  it('wears neither crown nor the font of GOV.UK', () => {
    const page = drawPage('public', '');

    expect(page.html).not.toMatch(/crown|GOV\.UK|govuk-header|favicon\.ico/i);
  });

  it('shows its second row of links on the signed-in side', () => {
    const page = drawPage('workspace', '', { tabs: [{ text: 'Members', href: '/members' }] }, CLERK);

    expect(page.navigation).toEqual(['Members']);
  });

  it('can be signed out from, by a form with its token', () => {
    const page = drawPage('workspace', '', { csrfToken: 'token' }, CLERK);

    expect(page.form('Sign out').action).toBe('/sign-out');
    expect(page.form('Sign out').values).toEqual({ _csrf: 'token' });
  });

  it('shows the demo’s clock to everybody and its buttons where there is a session', () => {
    const buttons = [{ text: 'Move on', action: '/workspace/demo', fields: { day: '2017-10-25' } }];
    const banner = { tag: 'Demonstration', text: 'It is 16 October 2017.', buttons };
    const open = drawPage('public', '', {}, { banner });
    const signedIn = drawPage('workspace', '', { csrfToken: 'token' }, { ...CLERK, banner });

    expect(open.all('.app-banner')).toHaveLength(1);
    expect(open.all('.app-banner form')).toEqual([]);
    expect(signedIn.form('Move on').values).toEqual({ _csrf: 'token', day: '2017-10-25' });
  });

  it('shows breadcrumbs, or the way back where there are none', () => {
    const breadcrumbs = [{ text: 'Home', href: '/' }];

    expect(drawPage('public', '', { breadcrumbs }).breadcrumbs).toEqual(['Home']);
    expect(drawPage('public', '', { backLink: { href: '/back' } }).link('Back')).toBe('/back');
  });
});
