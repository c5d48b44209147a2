import type { Chance } from '../../../src/platform/config/chance.js';
import { Config } from '../../../src/platform/config/config.js';
import { FailPoint } from '../../../src/platform/config/fail-point.js';
import { FileStore } from '../../../src/platform/files/file-store.js';
import { MailAttachments } from '../../../src/platform/mail/mail-attachments.js';
import { MailBell } from '../../../src/platform/mail/mail-bell.js';
import { MailClaims } from '../../../src/platform/mail/mail-claims.js';
import { MailFollowers } from '../../../src/platform/mail/mail-followers.js';
import { MailLinks } from '../../../src/platform/mail/mail-links.js';
import { MailPace } from '../../../src/platform/mail/mail-pace.js';
import { MailQueue } from '../../../src/platform/mail/mail-queue.js';
import { MailRunner } from '../../../src/platform/mail/mail-runner.js';
import { Mail } from '../../../src/platform/mail/mail.entity.js';
import { type MailOrder, Outbox } from '../../../src/platform/mail/outbox.js';
import { FileMailTransport } from '../../../src/platform/mail/transport/file-mail-transport.js';
import type { MailTransport } from '../../../src/platform/mail/transport/mail-transport.js';
import { openDatabase } from '../../support/database.js';
import { FixedClock } from '../../support/fixed-clock.js';

/** A mail to Mary Elliott about her account. */
export function mailOrder(order: Partial<MailOrder> = {}): MailOrder {
  return {
    key: 'first-password:1',
    purpose: 'first-password',
    about: { kind: 'account', id: 'account-1' },
    to: { name: 'Mary Elliott', address: 'm.elliott@council.example' },
    from: { name: 'Rother Vale Council', address: 'committees@council.example' },
    subject: 'Set your password',
    text: 'Dear Mary Elliott',
    html: '<p>Dear Mary Elliott</p>',
    ...order,
  };
}

interface Circumstances {
  /** In the middle, so that waits are what the table says, unless told otherwise. */
  readonly chance?: Chance;
  readonly pace?: MailPace;
}

/** The outbox over a real database; each `process` is a server of its own. */
export async function openMailDesk() {
  const { database, config, remove } = await openDatabase();
  const { unitOfWork } = database;
  const clock = new FixedClock();
  const bell = new MailBell();
  const files = new FileStore(config, clock.system);
  const attachments = new MailAttachments(unitOfWork, files);
  const outbox = new Outbox(unitOfWork, attachments, bell, clock.system, clock, config);
  const links = new MailLinks();
  const followers = new MailFollowers();
  return {
    config,
    unitOfWork,
    clock,
    files,
    bell,
    outbox,
    links,
    remove,
    process: (transport: MailTransport, { chance = () => 0.5, pace = new MailPace(null) }: Circumstances = {}) => {
      const claims = new MailClaims(unitOfWork, followers, clock.system);
      const failPoint = new FailPoint(Config.from({ NODE_ENV: 'test' }));
      const queue = new MailQueue(claims, pace);
      const clocks = [clock.system, clock] as const;
      return new MailRunner(queue, claims, links, attachments, transport, failPoint, ...clocks, chance);
    },
    toFiles: () => new FileMailTransport(config.folders.mail),
    queue: (...orders: Partial<MailOrder>[]) =>
      unitOfWork.run(async (unit) => {
        for (const order of orders) await outbox.queue(unit, mailOrder(order));
      }),
    mails: () => unitOfWork.reading(Mail).find({ order: { key: 'ASC' } }),
    mail: (key = 'first-password:1') => unitOfWork.reading(Mail).findOneByOrFail({ key }),
  };
}
