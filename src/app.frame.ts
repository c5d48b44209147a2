import { Injectable } from '@nestjs/common';
import { DemoBanner } from '../seeds/demo-banner.js';
import { type Frame, type FrameLink, PageFrame, PLAIN_FRAME, type Visit } from './platform/web/pages/page-frame.js';
import { PublicRecord } from './publications/public-record.js';
import { maySettings } from './domain/access/roles.js';

const PUBLIC_LINKS = [
  { text: 'Meetings', href: '/meetings' },
  { text: 'Panels', href: '/panels' },
];
const WORKSPACE_LINKS = [
  { text: 'Home', href: '/workspace' },
  { text: 'Meetings', href: '/workspace/meetings' },
  { text: 'Panels', href: '/workspace/panels' },
  { text: 'People', href: '/workspace/people' },
];
const SETTINGS_LINKS = [
  { text: 'Council', href: '/workspace/authority' },
  { text: 'Accounts', href: '/workspace/accounts' },
];

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
  return {
    council,
    home: '/workspace',
    navigation: marked([...WORKSPACE_LINKS, ...settings], visit.path),
    account: '/workspace/account',
    signOut: '/sign-out',
    footer: [{ text: 'Public website', href: '/' }],
  };
}

/** The link of the section the page is in: the longest that its path begins with. */
function marked(links: readonly FrameLink[], path: string): FrameLink[] {
  const within = links.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  const current = within.sort((one, other) => other.href.length - one.href.length)[0];
  return links.map((link) => ({ ...link, isCurrent: link.href === current?.href }));
}
