/**
 * In a browser: how long it takes from a key to the stored edit, and from there to the preview that shows it.
 *
 *   node preview.mjs 5000 60
 */
import { chromium } from 'playwright-core';
import { article, base, pause, performance, prose, signIn, summary } from './newsroom.mjs';

const [words = '5000', rounds = '60'] = process.argv.slice(2);
const text = prose(Number(words));
const person = await signIn();
const { id } = await article(person, `Bench: preview of ${words} words`, text);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
await context.addCookies([
  { name: 'colophon_sign_in', value: person.cookies.get('colophon_sign_in'), url: base },
]);
const page = await context.newPage();
await page.goto(`${base}/newsroom/articles/${id}`);
await page.locator('colophon-markdown-editor .cm-content[contenteditable=true]').waitFor();
await page.waitForFunction(() => document.querySelector('colophon-preview').shadowRoot.querySelector('iframe').contentDocument.querySelector('h2'));
await page.evaluate(() => {
  window.acknowledged = [];
  const real = window.fetch;
  window.fetch = async (...request) => {
    const answer = await real(...request);
    const [url, init] = request;
    if (String(url.url ?? url).endsWith('/edits') && (init?.method ?? url.method) === 'POST') window.acknowledged.push(performance.now());
    return answer;
  };
});
await page.evaluate((at) => document.querySelector('colophon-markdown-editor').goTo(at), Math.floor(text.length / 2));

const stored = [];
const shown = [];
for (let i = 0; i < Number(rounds); i++) {
  const word = `zz${i}q`;
  await page.keyboard.type(word + ' ');
  const [typed, acknowledged, seen] = await page.evaluate(async (word) => {
    const typed = performance.now();
    const frame = document.querySelector('colophon-preview').shadowRoot.querySelector('iframe');
    const known = window.acknowledged.length;
    while (!frame.contentDocument.body.textContent.includes(word)) {
      await new Promise((next) => requestAnimationFrame(next));
      if (performance.now() - typed > 10000) return [typed, NaN, NaN];
    }
    const seen = performance.now();
    return [typed, window.acknowledged.filter((at) => at <= seen).at(-1) ?? known, seen];
  }, word);
  stored.push(acknowledged - typed);
  shown.push(seen - acknowledged);
  await pause(300);
}
summary('key to stored (with the pause before sending)', stored.filter(Number.isFinite));
summary('preview after that', shown.filter(Number.isFinite));
console.log(`${shown.filter(Number.isNaN).length} never seen`);
await browser.close();
