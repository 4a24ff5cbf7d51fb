/**
 * The fact desk in a browser, with many facts: from opening or typing to rows on screen. Fill the database with fill.sql
 * before.
 *
 *   node desk.mjs 5
 */
import { chromium } from 'playwright-core';
import { article, base, call, performance, signIn, summary } from '../editing/newsroom.mjs';

const rounds = Number(process.argv[2] ?? '5');
const person = await signIn();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
await context.addCookies([{ name: 'colophon_sign_in', value: person.cookies.get('colophon_sign_in'), url: base }]);
const page = await context.newPage();
await page.goto(`${base}/newsroom/facts`);
await page.locator('.fact-row').first().waitFor();

async function measure(name, act, rows) {
  const times = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await act(i);
    await rows();
    times.push(performance.now() - start);
  }
  summary(name, times);
}

const rows = () => page.locator('.fact-row').first().waitFor();
const link = (name) => page.getByRole('link', { name, exact: true }).waitFor();
const open = (query) => async () => {
  await page.goto(`${base}/newsroom/facts${query}`);
};
await measure('a page without facts, for comparison', () => page.goto(`${base}/newsroom/topics`), () => page.locator('h1').waitFor());
await measure('first page', open(''), rows);
await measure('used nowhere', open('?show=unused'), rows);
await measure('unverified', open('?show=unverified'), rows);
await measure('words of one fact', open('?text=number+50000+of'), () => link('Fact number 50000 of district 0'));
await measure('words that occur nowhere', open('?text=zeppelin'), () => page.locator('.empty h2').waitFor());
await measure('duplicates', () => page.goto(`${base}/newsroom/facts/duplicates`), () => page.getByText('Fact number').first().waitFor());
await page.goto(`${base}/newsroom/facts`);
await rows();
await measure('typed in the search field, with its pause', async (i) => {
  await page.getByRole('textbox', { name: /Find by label/ }).fill(`number 5000${i} of`);
}, () => page.waitForFunction(() => document.querySelectorAll('.fact-row').length === 1 && true));
const facts = Array.from({ length: 200 }, (_, n) => ({ key: `fact-${n}`, label: `Own fact ${n}`, kind: 'number', value: `${n}` }));
const { id } = await article(person, 'Bench: completion', 'Text. ');
await call(person, 'PATCH', `/api/v1/articles/${id}`, { facts });
await page.goto(`${base}/newsroom/articles/${id}`);
const text = page.locator('colophon-markdown-editor .cm-content[contenteditable=true]');
await text.click();
await page.keyboard.press('Control+End');
await measure('completion after {{ in an article with 200 facts', async () => {
  await page.keyboard.press('Enter');
  await page.keyboard.type('{{own');
}, async () => {
  await page.locator('.cm-tooltip-autocomplete li').first().waitFor();
  await page.keyboard.press('Escape');
});
await page.getByRole('tab', { name: 'Facts' }).click();
await page.getByRole('button', { name: 'Use a known fact' }).first().click();
const known = page.getByRole('combobox').last();
await measure('choosing one of the newsroom’s facts by its words', async (i) => {
  await known.fill('');
  await known.fill(`number 4000${i} of`);
}, () => page.getByRole('option', { name: /Fact number 4000/ }).first().waitFor());
await browser.close();
