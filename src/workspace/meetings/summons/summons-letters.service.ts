import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mail, type MailState } from '../../../platform/mail/mail.entity.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { CouncilMailService } from '../../authority/council-mail.service.js';
import { peoplePaths } from '../../people/people.paths.js';
import type { MeetingOfPanel } from '../meeting.entity.js';
import { meetingPaths } from '../meeting.paths.js';
import type { SummonsMember } from './summons-member.entity.js';
import { summonsText, type SummonsText } from './summons-text.js';
import { summonsEmail } from './summons.email.js';
import type { Summons } from './summons.entity.js';

/** The purpose of these mails, by which the outbox tells of them. */
export const SUMMONS_MAIL = 'summons';

const TEMPLATE = 'summons';

interface Sending {
  readonly summons: Summons;
  readonly members: readonly SummonsMember[];
  readonly meeting: MeetingOfPanel;
}

/** What became of a member's mail. */
export interface SummonsMail {
  readonly state: MailState;
  /** ISO UTC text; null while it has not left. */
  readonly sentAt: string | null;
}

/** By person. */
export type SummonsMails = ReadonlyMap<string, SummonsMail>;

/** The mails of a summons, to each member at the address they consented to. (SI 2015/5.) */
@Injectable()
export class SummonsLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authority: AuthorityService,
    private readonly mail: CouncilMailService,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  /** Queued with the summons itself, so that neither is there without the other. */
  async queue(unit: Unit, { summons, members, meeting }: Sending): Promise<void> {
    const offices = (await this.authority.get()).address.split('\n');
    for (const member of members) {
      const { personId, name: to, address, consentedOn } = member;
      if (address === null || consentedOn === null) continue;
      const text = this.textOf(authenticatedFor(summons, member), meeting);
      const consentPage = `${this.config.baseUrl}${peoplePaths.summonsConsent(personId)}`;
      const model = summonsEmail(text, offices, { name: to, consentedOn, consentPage });
      await this.outbox.queue(unit, {
        ...(await this.mail.write(TEMPLATE, model)),
        key: keyOf(summons, personId),
        purpose: SUMMONS_MAIL,
        about: { kind: 'meeting', id: meeting.id },
        to: { name: to, address },
        subject: model.subject,
      });
    }
  }

  async mailsOf(summons: Summons, members: readonly SummonsMember[]): Promise<SummonsMails> {
    const where = { aboutKind: 'meeting', aboutId: summons.meetingId, purpose: SUMMONS_MAIL };
    // Never the bodies, of which there is one for each member.
    const select = { key: true, state: true, sentAt: true };
    const mails = await this.unitOfWork.reading(Mail).find({ select, where });
    const byKey = new Map(mails.map(({ key, state, sentAt }) => [key, { state, sentAt }]));
    return new Map(
      members.flatMap(({ personId }) => {
        const mail = byKey.get(keyOf(summons, personId));
        return mail ? [[personId, mail] as const] : [];
      }),
    );
  }

  textOf(summons: Summons, meeting: MeetingOfPanel): SummonsText {
    const { authenticatedBy: by, authenticatedAt: at, properOfficer, business } = summons;
    return summonsText({
      panel: meeting.panel.name,
      kind: meeting.kind,
      appointment: summons,
      business,
      authentication: { by, properOfficer, at },
      page: this.pageOf(meeting),
    });
  }

  pageOf(meeting: MeetingOfPanel): string {
    return `${this.config.baseUrl}/${meetingPaths.published(meeting)}`;
  }
}

/** As it goes to one member: of those who joined later, with the authentication of theirs. */
export function authenticatedFor(
  summons: Summons,
  { authenticatedBy: by, authenticatedAt: at }: Pick<SummonsMember, 'authenticatedBy' | 'authenticatedAt'>,
): Summons {
  return by === null || at === null ? summons : { ...summons, authenticatedBy: by, authenticatedAt: at };
}

function keyOf({ id }: Summons, personId: string): string {
  return `summons:${id}:${personId}`;
}
