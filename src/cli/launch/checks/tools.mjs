import { inProject } from '../project.mjs';
import { runNode } from '../run.mjs';

/** The checks that read the code without running it, the longest first. */
export const TOOLS = {
  lint: { title: 'Lint', script: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  typecheck: {
    title: 'Types',
    script: 'typescript/bin/tsc',
    args: ['--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/typecheck.tsbuildinfo'],
  },
  format: { title: 'Format', script: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
};

export async function runTool(account, name) {
  const { title, script, args } = TOOLS[name];
  const { code, output } = await runNode([inProject('node_modules', script), ...args], { output: 'keep' });
  account.heading(title);
  if (output.trim() !== '') account.print(output.trimEnd());
  if (code !== 0) return account.fail(1, `${title}: see above; \`npm run ${name}\` repeats it.`);
  account.pass();
  account.print('✓ nothing found');
}
