/** The server that takes our mail, as SMTP_URL and the settings beside it describe it. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; else by STARTTLS. */
  readonly isSecure: boolean;
  /** Sends nothing over a connection that is not encrypted. */
  readonly needsTls: boolean;
  readonly user: string | null;
  readonly password: string;
  /** How many mails are on their way at the same time. */
  readonly connections: number;
  readonly mailsPerMinute: number;
}

const SHAPE = /^smtps?:\/\/[^\s/?#]+\/?$/;
const OWN_MACHINE = /^(localhost|127\.[\d.]+|::1)$/;
const PORTS = { 'smtps:': 465, 'smtp:': 587 } as const;

/** An address without a query: what stands there could switch off the check of certificates. */
export function isMailServerAddress(text: string): boolean {
  if (!SHAPE.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && isEncoded(username) && isEncoded(password);
}

export function mailServerAt(
  address: string,
  settings: Pick<MailServer, 'connections' | 'mailsPerMinute'> & { readonly tls: 'required' | 'offered' | undefined },
): MailServer {
  const { protocol, hostname, port, username, password } = new URL(address);
  const { tls, ...rest } = settings;
  const isSecure = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  return Object.freeze({
    ...rest,
    host,
    port: port === '' ? PORTS[isSecure ? 'smtps:' : 'smtp:'] : Number(port),
    isSecure,
    needsTls: tls === undefined ? !OWN_MACHINE.test(host) : tls === 'required',
    user: username === '' ? null : decodeURIComponent(username),
    password: decodeURIComponent(password),
  });
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
