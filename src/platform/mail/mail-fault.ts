import { isNativeError } from 'node:util/types';
import { DomainError } from '../../domain/errors.js';
import { AttachmentFault } from './attachment-fault.js';

/** Why a mail could not be sent, in words for the notice log, and whether another attempt may help. */
export interface MailFault {
  readonly problem: string;
  readonly isFinal: boolean;
  /** What the log may say: codes only, because a server's answer repeats the address. */
  readonly code: string;
}

/** nodemailer's codes for what a server says of this very mail; whatever else it says concerns the connection. */
const OF_THE_MAIL = ['EENVELOPE', 'EMESSAGE'];
const LONGEST_ANSWER = 300;
/** What Node says of a handshake that failed and of certificates; nodemailer calls it a fault of the socket. */
const OF_THE_CERTIFICATE = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_|ERR_TLS_|ERR_SSL_)/;

/**
 * A server that refuses a mail for good answers 5xx to its envelope or content (RFC 5321, 4.2.1). 4xx, and everything
 * about reaching the server or signing in to it, may be right the next time.
 */
export function faultOf(error: unknown): MailFault {
  if (error instanceof DomainError) return { problem: error.message, isFinal: true, code: error.code };
  if (error instanceof AttachmentFault) return { problem: error.message, isFinal: false, code: error.code };
  const { code, status, answer } = factsOf(error);
  const isFinal = OF_THE_MAIL.includes(code) && (status === 0 || status >= 500);
  return { problem: wordsFor(code, status, answer), isFinal, code: status === 0 ? code : `${code} ${status}` };
}

function factsOf(error: unknown): { code: string; status: number; answer: string } {
  const facts: object = isNativeError(error) ? error : {};
  const [code, cause, status, answer] = ['code', 'originalCode', 'responseCode', 'response'].map((name): unknown =>
    Reflect.get(facts, name),
  );
  const isUnsafe = typeof cause === 'string' && OF_THE_CERTIFICATE.test(cause);
  return {
    code: isUnsafe ? 'ETLS' : typeof code === 'string' ? code : 'UNKNOWN',
    status: typeof status === 'number' ? status : 0,
    answer: typeof answer === 'string' ? answer.replace(/\s+/g, ' ').slice(0, LONGEST_ANSWER) : '',
  };
}

function wordsFor(code: string, status: number, answer: string): string {
  if (code === 'EAUTH') return 'The mail server did not accept the name and password in SMTP_URL.';
  if (code === 'ETLS') return 'No safe connection to the mail server could be made.';
  if (status >= 500) return `The mail server refused the mail: ${answer}`;
  if (status >= 400) return `The mail server could not take the mail at that time: ${answer}`;
  return OF_THE_MAIL.includes(code) ? 'The address cannot be used.' : 'The mail server could not be reached.';
}
