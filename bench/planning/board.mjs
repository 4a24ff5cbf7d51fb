/**
 * The budget with 10,000 articles: what the server needs until the board's cards are in its answer, what a browser needs
 * until they are on screen, and how long a colleague's change takes to appear. Fill the database with fill.sql before.
 *
 *   node board.mjs 10
 */
import { chromium } from 'playwright-core';
import { article, base, call, performance, signIn, summary } from '../editing/newsroom.mjs';

const rounds = Number(process.argv[2] ?? '10');
const person = await signIn();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
await context.addCookies([{ name: 'colophon_sign_in', value: person.cookies.get('colophon_sign_in'), url: base }]);
const page = await context.newPage();

async function open(name, path, ready) {
  const server = [];
  const screen = [];
  for (let i = 0; i <= rounds; i++) {
    // From another view: what is timed is the one request that reads the board and carries its cards.
    await page.goto(`${base}/newsroom/topics`);
    await page.locator('h1').waitFor();
    const answer = page.waitForResponse((one) => one.url().includes('v-r=uidl') && one.request().method() === 'POST');
    const start = performance.now();
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      link.setAttribute('router-link', '');
      document.body.append(link);
      link.click();
      link.remove();
    }, path);
    const got = await answer;
    await got.finished();
    await page.locator(ready).first().waitFor();
    if (i === 0) continue; // the first one warms up
    screen.push(performance.now() - start);
    const timing = got.request().timing();
    server.push(timing.responseStart - timing.requestStart);
  }
  summary(`${name}: server, to the first byte of its answer`, server);
  summary(`${name}: in the browser, to cards on screen`, screen);
}

await open('board', 'budget', '.budget-card');
await open('board, one desk', 'budget?desk=01900000-0000-7000-9000-000000000002', '.budget-card');
await open('board, mine', 'budget?assigned=mine', '.budget-card');
await open('board, words', 'budget?text=number+77', '.budget-card');
await open('list by priority', 'budget?view=list&order=priority', '.budget-card');
await open('list by change', 'budget?view=list&order=change', '.budget-card');
await open('month', 'budget?view=month', '.budget-card');

const { id } = await article(person, 'Bench: live', 'Text.');
await page.goto(`${base}/newsroom/budget?text=bench`);
await page.locator(`[data-card="${id}"]`).waitFor();
const times = [];
for (let i = 0; i < rounds; i++) {
  const headline = `Bench live change ${i}`;
  const current = await call(person, 'GET', `/api/v1/articles/${id}`);
  const seen = page.getByRole('link', { name: headline }).waitFor();
  const start = performance.now();
  await call(person, 'PATCH', `/api/v1/articles/${id}`, { headline, baseVersion: current.version });
  await seen;
  times.push(performance.now() - start);
}
summary('a colleague’s change, from the request to the second browser', times);
await browser.close();
