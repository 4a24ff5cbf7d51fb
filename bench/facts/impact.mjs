/**
 * A fact that many published articles print is changed by an editor in a browser: how long until every article that it
 * reaches is on screen, and until a correction for each is prepared; that no public page is another one meanwhile; and
 * what one published correction changes.
 *
 *   node impact.mjs 500
 */
import { createHash } from 'node:crypto';
import { chromium } from 'playwright-core';
import { base, call, pause, performance, signIn } from '../editing/newsroom.mjs';

const many = Number(process.argv[2] ?? '500');
const beside = Math.ceil(many / 10);
const person = await signIn();

async function publish(headline, facts, body) {
  const { id } = await call(person, 'POST', '/api/v1/articles', {
    headline,
    standfirst: 'Made to be measured.',
    body,
    section: 'news',
    facts,
    origin: { kind: 'typed' },
  });
  const { url } = await call(person, 'POST', `/api/v1/articles/${id}/publish`, {});
  return { id, url };
}

async function pages(articles) {
  const found = new Map();
  for (const { url } of articles) {
    const page = await fetch(new URL(new URL(url, base).pathname, base));
    if (!page.ok) throw new Error(`${url}: ${page.status}`);
    found.set(url, createHash('sha256').update(await page.text()).digest('hex'));
  }
  return found;
}

const changed = (before, after) => [...before].filter(([url, digest]) => after.get(url) !== digest).map(([url]) => url);

const label = `Measured contract ${Date.now()}`;
const began = performance.now();
const body = 'The contract is worth {{deal}}. It was signed in the harbour.';
const deal = { key: 'deal', label, kind: 'money', value: '3100000', unit: 'EUR' };
const articles = [await publish('Measured contract 1', [deal], body)];
const [{ id: fact }] = (await call(person, 'GET', `/api/v1/articles/${articles[0].id}`)).facts;
for (let n = 2; n <= many; n++) articles.push(await publish(`Measured contract ${n}`, [{ key: 'deal', id: fact }], body));
for (let n = 1; n <= beside; n++) {
  articles.push(await publish(`Other contract ${n}`, [{ ...deal, label: `Other contract ${n}` }], body));
}
console.log(`${many} articles that print the fact and ${beside} others published in ${Math.round(performance.now() - began)} ms`);
const before = await pages(articles);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
await context.addCookies([{ name: 'colophon_sign_in', value: person.cookies.get('colophon_sign_in'), url: base }]);
const page = await context.newPage();

/** Opens the dialog of the impact and measures from the click to its list on screen. */
async function impact(value) {
  await page.goto(`${base}/newsroom/facts/${fact}`);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Change fact' });
  await dialog.getByLabel('Value', { exact: true }).fill(value);
  await page.evaluate(() => {
    window.shown = undefined;
    window.list = 'ul[aria-label="Articles that use this fact"] li';
    const look = () => {
      if (document.querySelectorAll('vaadin-dialog ' + window.list + ', vaadin-dialog-overlay ' + window.list).length >= 20) window.shown = performance.now();
      else requestAnimationFrame(look);
    };
    addEventListener('click', () => { window.clicked = performance.now(); look(); }, { capture: true, once: true });
  });
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForFunction(() => window.shown);
  return page.evaluate(() => window.shown - window.clicked);
}

const opened = [];
for (let i = 0; i < 5; i++) opened.push(await impact('3400000'));
console.log(`click to the list of what is reached, five times: ${opened.map((ms) => Math.round(ms)).join(', ')} ms`);
const saved = performance.now();
await page.getByRole('button', { name: `Save for all ${many.toLocaleString('en')} articles` }).click();
await page.getByText('Articles that use this fact').waitFor({ state: 'hidden' });
console.log(`saved in ${Math.round(performance.now() - saved)} ms`);
await page.goto(`${base}/newsroom/corrections?fact=${fact}`);
const seen = new Set();
const changes = page.locator('.corrections ul').first();
for (;;) {
  const words = (await changes.textContent()).match(/[\d,]+ of [\d,]+ articles looked at|[\d,]+ corrections? prepared, /)?.[0];
  if (words) seen.add(words.trim());
  if (words?.includes('prepared,')) break;
  await pause(50);
}
console.log(`corrections prepared ${Math.round(performance.now() - saved)} ms after the save; seen: ${[...seen].join(' · ')}`);
console.log(`public pages that are another one by then: ${changed(before, await pages(articles)).length} of ${articles.length}`);

await page.getByRole('button', { name: /^Publish: / }).first().click();
await page.locator('vaadin-confirm-dialog').getByRole('button', { name: 'Publish', exact: true }).click();
await page.getByText('Published 1 of 1.').waitFor();
await pause(1500);
const other = changed(before, await pages(articles)).filter((url) => articles.slice(0, many).some((one) => one.url === url));
const text = await (await fetch(new URL(new URL(other[0], base).pathname, base))).text();
const note = /An earlier version of this article gave[^<"]*/.exec(text)?.[0];
console.log(`after one correction was published ${other.length} page is another one; its note: ${note}`);
await browser.close();
console.log(`fact ${fact}`);
