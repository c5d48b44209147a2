import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsHost, IsMailServerAddress, IsProgramOrNone, IsProxyTrust, IsWebOrigin } from './setting-rules.js';

export const ENVIRONMENTS = ['development', 'test', 'production'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/**
 * The environment as it is written, one property per variable, with its default; `.env.example` explains each.
 * Messages complete the sentence "KEY is "value": it …".
 */
export class Settings {
  @IsIn(ENVIRONMENTS, { message: 'must be one of development, test, production' })
  NODE_ENV: (typeof ENVIRONMENTS)[number] = 'development';

  @WholeNumber(0, 65535)
  PORT = 3000;

  @IsHost({ message: 'must be an IP address or a host name' })
  HOST = '127.0.0.1';

  @IsOptional()
  @IsWebOrigin({ message: 'must be a web address without a path, such as https://minutes.council.example' })
  BASE_URL: string | undefined = undefined;

  @IsProxyTrust({
    message: 'must be the number of proxies in front, or their addresses separated by commas, such as 10.0.0.0/8',
  })
  TRUST_PROXY = '0';

  @MaxLength(1000, { message: 'must be a folder' })
  DATA_DIR = './data';

  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/[^\s/]+\/[^\s/]+$/, {
    message: 'must look like postgres://user:password@host:5432/database',
  })
  DATABASE_URL: string | undefined = undefined;

  @IsOptional()
  @IsMailServerAddress({ message: 'must look like smtp://user:password@host:587' })
  SMTP_URL: string | undefined = undefined;

  @IsOptional()
  @IsIn(['required', 'offered'], { message: 'must be required or offered' })
  SMTP_TLS: 'required' | 'offered' | undefined = undefined;

  @WholeNumber(1, 50)
  SMTP_CONNECTIONS = 5;

  @WholeNumber(1, 60_000)
  MAILS_PER_MINUTE = 600;

  @IsOptional()
  @IsEmail({}, { message: 'must be a mail address' })
  MAIL_FROM: string | undefined = undefined;

  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|never)$/, { message: 'must be a time of day such as 08:00, or never' })
  REMINDERS_AT = '08:00';

  @IsOptional()
  @MinLength(32, { message: 'must be at least 32 characters long' })
  SESSION_SECRET: string | undefined = undefined;

  @WholeNumber(5, 1440)
  SESSION_IDLE_MINUTES = 60;

  @WholeNumber(1, 168)
  SESSION_ABSOLUTE_HOURS = 12;

  @WholeNumber(1, 1000)
  MAX_UPLOAD_MB = 50;

  @IsOptional()
  @IsProgramOrNone({ message: 'must be the path of the program, such as /usr/bin/soffice, or none' })
  LIBREOFFICE: string | undefined = undefined;

  @IsOptional()
  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  LOG_LEVEL: (typeof LOG_LEVELS)[number] | undefined = undefined;

  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'must be true or false' })
  DEMO: boolean | undefined = undefined;

  @IsOptional()
  @Matches(/^[a-z][a-z0-9.-]*$/, { message: 'must be the name of a failpoint' })
  FAILPOINT: string | undefined = undefined;
}

export type SettingKey = keyof Settings;

export const SETTING_KEYS: readonly string[] = Object.keys(new Settings());

/** Their values may hold a password, so no message repeats them. */
export const SECRET_KEYS: readonly string[] = ['DATABASE_URL', 'SMTP_URL', 'SESSION_SECRET'] satisfies SettingKey[];

function WholeNumber(least: number, most: number): PropertyDecorator {
  const message = `must be a whole number from ${least} to ${most}`;
  const rules = [Max(most, { message }), Min(least, { message }), IsInt({ message }), Transform(toWholeNumber)];
  return (target, key) => rules.forEach((rule) => rule(target, key));
}

/** Digits only: `Number` alone would take 3e3, 0x10 and a blank. */
function toWholeNumber({ value }: { value: unknown }): unknown {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
}
