import { Command } from 'commander';
import { createAdministratorCommand } from './create-administrator.js';
import { migrateCommand } from './migrate.js';
import { packCommand } from './pack.js';
import { readCommand } from './read.js';
import { remindCommand } from './remind.js';
import { seedCommand } from './seed.js';

/** Every command of the product: each in a file of its own, its answer on standard output, problems on standard error. */
export function minutebook(): Command {
  const program = new Command('minutebook')
    .description('Committee papers and minutes of a council, from the command line.')
    .showHelpAfterError('Add --help to see how it is used.');
  for (const command of [
    migrateCommand(),
    seedCommand(),
    createAdministratorCommand(),
    packCommand(),
    readCommand(),
    remindCommand(),
  ]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return withoutExit(program);
}

/** Commands report by throwing, so that whatever they opened is closed before the process ends. */
function withoutExit(command: Command): Command {
  command.commands.forEach(withoutExit);
  return command.exitOverride();
}
