import { isIPv6 } from 'node:net';
import { join, resolve } from 'node:path';
import { type MailServer, mailServerAt } from './mail-server.js';
import { programInPath } from './program-in-path.js';
import { findProjectRoot } from './project-root.js';
import { readSettings } from './read-settings.js';
import { sessionSecretIn } from './session-secret.js';
import type { Settings } from './settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export type DatabaseChoice =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgres'; readonly url: string };

export interface DataFolders {
  readonly db: string;
  readonly files: string;
  readonly tmp: string;
  readonly mail: string;
  readonly backups: string;
}

/** Everything that may differ between two installations: frozen, checked once at boot, injected by this class. */
export class Config {
  readonly environment: Settings['NODE_ENV'];
  readonly port: number;
  readonly host: string;
  /** Scheme, host and port as people reach it, without a slash at the end. */
  readonly baseUrl: string;
  /** As Express's `trust proxy` takes it: a number of hops, addresses, or false for nobody. */
  readonly trustProxy: number | readonly string[] | false;
  readonly dataDir: string;
  readonly folders: DataFolders;
  readonly database: DatabaseChoice;
  /** Without one, mails become files in the data folder. */
  readonly mailServer: MailServer | null;
  /** In whose name mail goes out, where not in that of the council's team mailbox. */
  readonly mailFrom: string | undefined;
  /** From what time of the council's day reminders go out; null where a command is left to send them. */
  readonly remindersAt: string | null;
  readonly sessionIdleMinutes: number;
  readonly sessionAbsoluteHours: number;
  readonly maxUploadBytes: number;
  /** The program that turns Word files into PDF; null where there is none. */
  readonly libreOffice: string | null;
  readonly logLevel: NonNullable<Settings['LOG_LEVEL']>;
  /** Whether an empty database gets the demo council; never in production. */
  readonly wantsDemo: boolean;
  /** Where a kill test ends this process; only under NODE_ENV=test. */
  readonly failpoint: string | undefined;

  readonly projectRoot = findProjectRoot();
  readonly viewsDir = join(this.projectRoot, 'views');
  /** The built program, also when this runs from `src` under test: child processes start from here. */
  readonly distDir = join(this.projectRoot, 'dist');
  /** Built style sheets, scripts and fonts. */
  readonly publicDir = join(this.distDir, 'public');

  #sessionSecret: string | undefined;

  /** @throws ConfigError naming every key that cannot be used. */
  static from(environment: Environment): Config {
    return new Config(readSettings(environment), environment['PATH']);
  }

  private constructor(settings: Settings, path: string | undefined) {
    this.environment = settings.NODE_ENV;
    this.port = settings.PORT;
    this.host = settings.HOST;
    this.baseUrl = new URL(settings.BASE_URL ?? `http://${reachableHost(settings.HOST)}:${settings.PORT}`).origin;
    this.trustProxy = proxyTrust(settings.TRUST_PROXY);
    this.dataDir = resolve(this.projectRoot, settings.DATA_DIR);
    this.folders = foldersIn(this.dataDir);
    this.database = databaseChoice(settings.DATABASE_URL, this.folders);
    this.mailServer = mailServerIn(settings);
    this.mailFrom = settings.MAIL_FROM;
    this.remindersAt = settings.REMINDERS_AT === 'never' ? null : settings.REMINDERS_AT;
    this.sessionIdleMinutes = settings.SESSION_IDLE_MINUTES;
    this.sessionAbsoluteHours = settings.SESSION_ABSOLUTE_HOURS;
    this.maxUploadBytes = settings.MAX_UPLOAD_MB * 1024 * 1024;
    this.libreOffice = libreOfficeOf(settings.LIBREOFFICE, path);
    this.logLevel = settings.LOG_LEVEL ?? (settings.NODE_ENV === 'test' ? 'silent' : 'info');
    this.wantsDemo = settings.DEMO ?? settings.NODE_ENV !== 'production';
    this.failpoint = settings.FAILPOINT;
    this.#sessionSecret = settings.SESSION_SECRET;
    Object.freeze(this);
  }

  get isProduction(): boolean {
    return this.environment === 'production';
  }

  /** Whether people reach it over https: cookies, HSTS and upgrades follow from this. */
  get isSecure(): boolean {
    return this.baseUrl.startsWith('https:');
  }

  /** Made in the data folder when first asked for and not set, so that commands without sessions write nothing. */
  get sessionSecret(): string {
    return (this.#sessionSecret ??= sessionSecretIn(this.dataDir));
  }
}

function foldersIn(dataDir: string): DataFolders {
  return Object.freeze({
    db: join(dataDir, 'db'),
    files: join(dataDir, 'files'),
    tmp: join(dataDir, 'tmp'),
    mail: join(dataDir, 'mail'),
    backups: join(dataDir, 'backups'),
  });
}

function databaseChoice(url: string | undefined, folders: DataFolders): DatabaseChoice {
  if (url !== undefined) return Object.freeze({ kind: 'postgres', url });
  return Object.freeze({ kind: 'sqlite', file: join(folders.db, 'minutebook.sqlite') });
}

function mailServerIn({ SMTP_URL, SMTP_TLS, SMTP_CONNECTIONS, MAILS_PER_MINUTE }: Settings): MailServer | null {
  if (SMTP_URL === undefined) return null;
  return mailServerAt(SMTP_URL, { tls: SMTP_TLS, connections: SMTP_CONNECTIONS, mailsPerMinute: MAILS_PER_MINUTE });
}

function libreOfficeOf(setting: string | undefined, path: string | undefined): string | null {
  if (setting === undefined) return programInPath(path, ['soffice', 'libreoffice']);
  return setting === 'none' ? null : setting;
}

function proxyTrust(text: string): Config['trustProxy'] {
  if (/^\d+$/.test(text)) return Number(text) || false;
  return Object.freeze(text.split(',').map((part) => part.trim()));
}

/** A server that listens everywhere is reached by name; an IPv6 address stands in brackets. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}
