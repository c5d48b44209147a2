import { Command } from 'commander';
import { DemoStart } from '../../seeds/demo-start.service.js';
import { RuleBroken } from '../domain/errors.js';
import { withApplication } from './application.js';

export function seedCommand(): Command {
  return new Command('seed')
    .description('Loads the demo council into an empty database; does nothing where it is loaded.')
    .option('--reset-demo', 'throw the demo council away and load it afresh', false)
    .action(async ({ resetDemo }: { resetDemo: boolean }) => {
      const opening = await withApplication((app) =>
        app.get(DemoStart, { strict: false }).prepare({ empty: false, resetDemo }),
      );
      if (opening !== 'demo') {
        throw new RuleBroken(
          opening === 'council'
            ? 'This database holds a council of its own, so the demo was not loaded.'
            : 'The settings ask for no demo (DEMO, or NODE_ENV=production), so it was not loaded.',
        );
      }
      process.stdout.write('The demo council is loaded.\n');
    });
}
