// usage: node shots.mjs <port> <mail> <name=path>...
import { chromium } from 'playwright-core';
const [port, mail, ...pages] = process.argv.slice(2);
const base = `http://127.0.0.1:${port}`;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const width of [1280, 320]) {
  const ctx = await b.newContext({ viewport: { width, height: 900 } });
  const p = await ctx.newPage();
  if (mail !== '-') {
    await p.goto(base + '/sign-in'); await p.fill('[name=mail]', mail + '@council.example'); await p.fill('[name=password]', 'minutebook-demo-2017');
    await Promise.all([p.waitForNavigation(), p.keyboard.press('Enter')]);
  }
  for (const spec of pages) {
    const [name, path] = spec.split('=');
    const r = await p.goto(base + path.replace(/~/g, '='));
    const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(width, name, r.status(), over > 0 ? 'TOO WIDE ' + over : '');
    await p.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true });
  }
  await ctx.close();
}
await b.close();
