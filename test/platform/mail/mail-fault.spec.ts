import { describe, expect, it } from '@jest/globals';
import { RuleBroken } from '../../../src/domain/errors.js';
import { faultOf } from '../../../src/platform/mail/mail-fault.js';

const smtp = (code: string, responseCode?: number, response?: string) =>
  Object.assign(new Error('secret'), { code, responseCode, response });

describe('what went wrong with a mail', () => {
  it.each([
    [
      'a mailbox that is not there',
      smtp('EENVELOPE', 550, '550 No such user'),
      true,
      'refused the mail: 550 No such user',
    ],
    ['a mailbox that is full for now', smtp('EENVELOPE', 452, '452 Full'), false, 'at that time: 452 Full'],
    [
      'content that is not wanted',
      smtp('EMESSAGE', 554, '554 5.7.1\r\n spam'),
      true,
      'refused the mail: 554 5.7.1 spam',
    ],
    ['an address that is none', smtp('EENVELOPE'), true, 'The address cannot be used.'],
    ['a wrong password of ours', smtp('EAUTH', 535, '535 no'), false, 'SMTP_URL'],
    ['a greeting that sends everybody away', smtp('EPROTOCOL', 554, '554 No'), false, 'refused the mail: 554 No'],
    ['a certificate that is not trusted', smtp('ETLS'), false, 'No safe connection'],
    [
      'a certificate that has run out',
      Object.assign(smtp('ESOCKET'), { originalCode: 'CERT_HAS_EXPIRED' }),
      false,
      'No safe connection',
    ],
    ['a server that is down', smtp('ESOCKET'), false, 'could not be reached'],
    ['a name that is not known', smtp('EDNS'), false, 'could not be reached'],
    ['a rule of ours', new RuleBroken('The link has run out.'), true, 'The link has run out.'],
    ['anything else', new Error('secret'), false, 'could not be reached'],
  ])('%s', (_, error, isFinal, words) => {
    const fault = faultOf(error);

    expect(fault.isFinal).toBe(isFinal);
    expect(fault.problem).toContain(words);
    expect(fault.problem + fault.code).not.toContain('secret');
  });
});
