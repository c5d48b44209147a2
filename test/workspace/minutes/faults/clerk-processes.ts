import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../../../src/platform/config/config.js';
import type { CurrentUser } from '../../../../src/platform/web/current-user.js';
import type { ActName } from '../../../../src/workspace/actions/acts/act.js';
import { environmentOver } from '../../../cli/run-built.js';

export type Act = 'save' | 'check' | 'take-back' | 'order' | 'publish' | 'approve' | 'sign';

/** Something done to an action, where it is not a minute that does it. */
export interface ActionOrder {
  readonly act: 'act-on-action';
  readonly name: ActName;
  readonly actionId: string;
  readonly user: CurrentUser;
  readonly form: object;
  /** Sends a file along. */
  readonly hasEvidence: boolean;
}

export interface Order {
  readonly act: Act;
  readonly minutesId: string;
  /** That of the minutes as they are. */
  readonly version: number;
  readonly user: CurrentUser;
  readonly minuteId?: string;
  readonly form?: object;
}

/** The process ends at this statement of the act, or at the fail point it was started with; at the latest when the act is done. */
export interface Kill {
  readonly failPoint: string | null;
  readonly statement: number | null;
  readonly by: 'itself' | 'another';
}

export interface Answer {
  /** Name and words of the error; null where the act was done. */
  readonly refusal: string | null;
  /** How many statements it took, from the beginning of its first unit. */
  readonly statements: number;
}

/** One process of the built program over the data of `config`. */
export class ClerkProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Returns once it is ready to be told what to do. */
  static async start(config: Config, failPoint: string | null): Promise<ClerkProcess> {
    const env = environmentOver(config, failPoint === null ? {} : { FAILPOINT: failPoint });
    const file = fileURLToPath(new URL('./clerk-at-work.mjs', import.meta.url));
    const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const clerk = new ClerkProcess(child);
    await clerk.answer();
    return clerk;
  }

  async do(order: Order | ActionOrder): Promise<Answer> {
    this.child.send({ ...order, kill: null });
    return (await this.answer()) as Answer;
  }

  /** The signal by which it ended. */
  async dieAt(order: Order | ActionOrder, kill: Kill): Promise<NodeJS.Signals | null> {
    const ended = once(this.child, 'exit');
    this.child.on('message', () => this.child.kill('SIGKILL'));
    this.child.send({ ...order, kill });
    const [, signal] = (await ended) as [number | null, NodeJS.Signals | null];
    return signal;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  /** The next thing it says. @throws where it ends without a word */
  private answer(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const onExit = () => reject(new Error('The process ended without an answer.'));
      this.child.once('exit', onExit);
      this.child.once('message', (message) => {
        this.child.off('exit', onExit);
        resolve(message);
      });
    });
  }
}

const AHEAD = 2;

/** One process for each fail point or null, some always starting while another is at work; none is left behind. */
export async function* startedAhead(
  config: Config,
  failPoints: readonly (string | null)[],
): AsyncGenerator<ClerkProcess, void> {
  const starting: Promise<ClerkProcess>[] = [];
  const left = [...failPoints];
  try {
    while (left.length + starting.length > 0) {
      starting.push(...left.splice(0, AHEAD + 1 - starting.length).map((each) => ClerkProcess.start(config, each)));
      const [next] = starting;
      if (next) yield await next;
      await (await starting.shift())?.stop();
    }
  } finally {
    for (const clerk of starting) await (await clerk).stop();
  }
}
