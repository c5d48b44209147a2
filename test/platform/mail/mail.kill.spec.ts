import { describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { MailRunner } from '../../../src/platform/mail/mail-runner.js';
import { Mail } from '../../../src/platform/mail/mail.entity.js';
import { Outbox } from '../../../src/platform/mail/outbox.js';
import { runBuilt } from '../../cli/run-built.js';
import { openApp } from '../../support/app.js';
import { PostOffice } from '../../support/post-office.js';
import { mailOrder } from './mail-desk.js';

describe('a server that is killed after the mail server took a mail and before that was written down', () => {
  it('lets whoever comes next send it once more, under the same Message-ID', async () => {
    const office = await PostOffice.open();
    const house = await openApp({ SMTP_URL: office.url });
    const unitOfWork = house.get(UnitOfWork);
    await unitOfWork.run((unit) => house.get(Outbox).queue(unit, mailOrder()));

    const settings = { FAILPOINT: 'mail-accepted', DEMO: 'false', PORT: '47814', SMTP_URL: office.url };
    const { signal } = await runBuilt(house.config, 'main.js', [], settings);

    const [row] = await unitOfWork.reading(Mail).find();
    expect([signal, row?.state, row?.attempts, office.mails.length]).toEqual(['SIGKILL', 'sending', 1, 1]);

    const leaseIsOver = { leaseUntil: '2017-10-16T08:59:00.000Z' };
    await unitOfWork.run(({ manager }) => manager.update(Mail, { key: mailOrder().key }, leaseIsOver));
    await house.get(MailRunner).runDue();

    expect(office.mails.map(({ messageId }) => messageId)).toEqual([row?.messageId, row?.messageId]);
    expect(await unitOfWork.reading(Mail).find()).toMatchObject([{ state: 'sent', attempts: 2 }]);
    await house.remove();
    await office.close();
  });
});
