// `npm run bench`: what things cost, as ratios within one run, so that the machine does not matter.
import { existsSync } from 'node:fs';
import { actionsBench } from './actions.bench.mjs';
import { packBench } from './pack.bench.mjs';
import { growthBench } from './growth.bench.mjs';
import { mailsBench } from './mails.bench.mjs';
import { minutesBench } from './minutes.bench.mjs';
import { readerBench, readerSpeeds } from './reader.bench.mjs';
import { remindersBench } from './reminders.bench.mjs';

if (!existsSync(new URL('../../dist/src/main.js', import.meta.url))) throw new Error('Run npm run build first.');

const rows = [
  ...(await packBench()),
  ...(await growthBench()),
  ...(await minutesBench()),
  ...(await readerBench()),
  ...(await remindersBench()),
  ...(await mailsBench()),
];
console.log(`| what | compared with | ratio |\n|---|---|---|`);
for (const { what, against, ratio } of rows) console.log(`| ${what} | ${against} | ${ratio.toFixed(2)} |`);

console.log('\n| pages of text | pages in a second |\n|---|---|');
for (const { pages, perSecond } of await readerSpeeds()) console.log(`| ${pages} | ${perSecond.toFixed(0)} |`);

console.log(
  '\n| page | engine | 1,000 actions: median, 99 % | 1,000,000: median, 99 % | ratio |\n|---|---|---|---|---|',
);
const times = ({ median, p99 }) => `${median.toFixed(0)} ms, ${p99.toFixed(0)} ms`;
for (const { what, engine, small, large } of await actionsBench()) {
  const ratio = (large.median / small.median).toFixed(2);
  console.log(`| ${what} | ${engine} | ${times(small)} | ${times(large)} | ${ratio} |`);
}
