import { Injectable } from '@nestjs/common';
import { mayReadNotices, maySendAgain, type Reader } from '../../../domain/access/roles.js';
import { NotAllowed, NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mail } from '../../../platform/mail/mail.entity.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../../platform/web/pages/pagination.js';
import { narrow, type NoticesQuery, order } from './notices-query.js';

/** The notice log: every mail, to whom, why, about what, and what became of it. */
@Injectable()
export class MailLogService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async page(query: NoticesQuery, { page, size, skip, take }: PageRequest, user: Reader): Promise<Page<Mail>> {
    this.requireReader(user);
    const select = this.unitOfWork.reading(Mail).createQueryBuilder('mail');
    narrow(select, query);
    const counted = await select.clone().select('mail.id').limit(MOST_COUNTED).getRawMany();
    order(select, query);
    const total = counted.length;
    const last = Math.max(1, Math.ceil(total / size));
    if (page > last) return this.page(query, { page: last, size, skip: (last - 1) * size, take }, user);
    return { items: await select.skip(skip).take(take).getMany(), total, page, size };
  }

  /** How many mails wait for somebody to send them again or to mend an address; counting stops at `MOST_COUNTED`. */
  async undelivered(user: Reader): Promise<number> {
    if (!mayReadNotices(user)) return 0;
    const where = { state: 'failed' as const };
    return (await this.unitOfWork.reading(Mail).find({ select: { id: true }, where, take: MOST_COUNTED })).length;
  }

  /** As it is stored: where a link of the recipient's own was sent, there is a placeholder. */
  async get(id: string, user: Reader): Promise<Mail> {
    this.requireReader(user);
    const mail = await this.unitOfWork.reading(Mail).findOneBy({ id });
    if (!mail) throw new NotFound('There is no such mail.');
    return mail;
  }

  async sendAgain(id: string, user: Actor & Reader): Promise<void> {
    if (!maySendAgain(user)) throw new NotAllowed('Only a clerk or an administrator may send a mail again.');
    const { purpose } = await this.get(id, user);
    await this.unitOfWork.run(async (unit) => {
      if (!(await this.outbox.sendAgain(unit, id))) throw new RuleBroken('Only a mail that failed is sent again.');
      const deed = { action: 'had a mail sent again', subjectKind: 'mail', subjectId: id, detail: { purpose } };
      await this.audit.record(unit, user, deed);
    });
  }

  /** @throws NotAllowed */
  requireReader(user: Reader): void {
    if (mayReadNotices(user)) return;
    throw new NotAllowed(
      'Only clerks, administrators, the monitoring officer and the proper officer read the notice log.',
    );
  }
}
