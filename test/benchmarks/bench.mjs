// `npm run bench`: what things cost, as ratios within one run, so that the machine does not matter.
import { existsSync } from 'node:fs';
import { packBench } from './pack.bench.mjs';
import { growthBench } from './growth.bench.mjs';
import { minutesBench } from './minutes.bench.mjs';

if (!existsSync(new URL('../../dist/src/main.js', import.meta.url))) throw new Error('Run npm run build first.');

const rows = [...(await packBench()), ...(await growthBench()), ...(await minutesBench())];
console.log(`| what | compared with | ratio |\n|---|---|---|`);
for (const { what, against, ratio } of rows) console.log(`| ${what} | ${against} | ${ratio.toFixed(2)} |`);
