import { Injectable, Logger } from '@nestjs/common';

/** One thing that must be right before this instance takes requests. */
export interface ReadinessCheck {
  /** As `/readyz` shows it, for example `database`. */
  readonly name: string;
  /** Throwing counts as not right. */
  check(): Promise<ReadinessResult>;
}

/** The page is open to everybody, so `fact` holds no names: "oldest waiting job: 12 s". */
export interface ReadinessResult {
  readonly isRight: boolean;
  readonly fact: string;
}

export interface ReadinessReport {
  readonly isReady: boolean;
  readonly checks: Readonly<Record<string, ReadinessResult>>;
}

/** Modules add their checks when they start. */
@Injectable()
export class Readiness {
  private readonly logger = new Logger('Readiness');
  private readonly checks: ReadinessCheck[] = [];

  add(check: ReadinessCheck): void {
    this.checks.push(check);
  }

  async report(): Promise<ReadinessReport> {
    const results = await Promise.all(this.checks.map(async (check) => [check.name, await this.run(check)] as const));
    return { isReady: results.every(([, { isRight }]) => isRight), checks: Object.fromEntries(results) };
  }

  private async run(check: ReadinessCheck): Promise<ReadinessResult> {
    try {
      return await check.check();
    } catch (error) {
      this.logger.error(`The readiness check "${check.name}" failed`, error);
      return { isRight: false, fact: 'does not answer' };
    }
  }
}
