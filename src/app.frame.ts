import { Injectable } from '@nestjs/common';
import { DemoBanner } from '../seeds/demo-banner.js';
import { type Frame, type FrameLink, PageFrame, PLAIN_FRAME, type Visit } from './platform/web/pages/page-frame.js';
import { PublicRecord } from './publications/public-record.js';
import { historyLinks } from './app.history.js';
import { isClerk, mayReadAudit, mayReadNotices, maySettings } from './domain/access/roles.js';

const PUBLIC_LINKS: readonly Section[] = [
  { text: 'Meetings', href: '/meetings' },
  { text: 'Panels', href: '/panels' },
  { text: 'Councillors', href: '/councillors' },
];
const WORKSPACE_LINKS: readonly Section[] = [
  { text: 'Home', href: '/workspace' },
  { text: 'Meetings', href: '/workspace/meetings', alsoFor: ['/workspace/agendas'] },
  { text: 'Actions', href: '/workspace/actions' },
  { text: 'Decisions', href: '/workspace/decisions' },
  { text: 'Panels', href: '/workspace/panels' },
  {
    text: 'People',
    href: '/workspace/people',
    alsoFor: ['/workspace/posts', '/workspace/political-groups', '/workspace/wards'],
  },
];
const SETTINGS_LINKS: readonly Section[] = [
  { text: 'Council', href: '/workspace/authority' },
  { text: 'Accounts', href: '/workspace/accounts' },
];

const REMINDER_LINKS: readonly Section[] = [{ text: 'Reminders', href: '/workspace/reminders' }];
const NOTICE_LINKS: readonly Section[] = [{ text: 'Notice log', href: '/workspace/notices' }];
const AUDIT_LINKS: readonly Section[] = [{ text: 'Audit', href: '/workspace/audit' }];

interface Section {
  readonly text: string;
  readonly href: string;
  /** Addresses elsewhere that belong to the section. */
  readonly alsoFor?: readonly string[];
}

/** What surrounds every page: the council as published, the way round each side, and in the demo its day. */
@Injectable()
export class AppFrame extends PageFrame {
  constructor(
    private readonly publicRecord: PublicRecord,
    private readonly demo: DemoBanner,
  ) {
    super();
  }

  async frameOf(visit: Visit): Promise<Frame> {
    const authority = await this.publicRecord.findCurrent('authority', 'council');
    const council = authority
      ? { name: authority.content.name, colour: authority.content.brandColour }
      : PLAIN_FRAME.council;
    const frame = visit.side === 'workspace' ? workspaceFrame(council, visit) : publicFrame(council, visit);
    const banner = this.demo.current;
    return banner === null ? frame : { ...frame, banner };
  }
}

function publicFrame(council: Frame['council'], visit: Visit): Frame {
  return {
    council,
    home: '/',
    navigation: marked(PUBLIC_LINKS, visit.path),
    footer: [{ text: 'Sign in for councillors and staff', href: '/sign-in' }],
  };
}

function workspaceFrame(council: Frame['council'], visit: Visit): Frame {
  const settings = visit.user && maySettings(visit.user) ? SETTINGS_LINKS : [];
  const isKeeping = visit.user && (isClerk(visit.user) || maySettings(visit.user));
  const reminders = isKeeping ? REMINDER_LINKS : [];
  const notices = visit.user && mayReadNotices(visit.user) ? NOTICE_LINKS : [];
  const readsAudit = visit.user !== null && visit.user !== undefined && mayReadAudit(visit.user);
  const audit = readsAudit ? AUDIT_LINKS : [];
  return {
    council,
    home: '/workspace',
    navigation: marked([...WORKSPACE_LINKS, ...reminders, ...settings, ...notices, ...audit], visit.path),
    account: '/workspace/account',
    signOut: '/sign-out',
    footer: [...(readsAudit ? historyLinks(visit.path) : []), { text: 'Public website', href: '/' }],
  };
}

/** Home is current on its own page only; every other link for its whole section. */
function marked(sections: readonly Section[], path: string): FrameLink[] {
  return sections.map(({ text, href, alsoFor = [] }) => {
    const isBelow = href !== '/workspace' && [href, ...alsoFor].some((section) => path.startsWith(`${section}/`));
    return { text, href, isCurrent: path === href || alsoFor.includes(path) || isBelow };
  });
}
