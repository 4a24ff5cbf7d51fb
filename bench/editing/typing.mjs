/**
 * Keystroke to paint in a long article, with the preview on show, beside a bare CodeMirror with the same text in the
 * same browser. Needs `npm install` here, and the frontend's packages in the project's `node_modules`.
 *
 *   node typing.mjs 36000 500
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { article, base, percentile, performance, prose, signIn } from './newsroom.mjs';

const [words = '36000', keys = '500'] = process.argv.slice(2);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const text = prose(Number(words));
const person = await signIn();
const { id } = await article(person, `Bench: ${words} words`, text);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
await context.addCookies([
  { name: 'colophon_sign_in', value: person.cookies.get('colophon_sign_in'), url: base },
]);

/** Event Timing says how long each key took to the next paint, in steps of 8 ms, but only from 16 ms on. */
const OBSERVE = () => {
  window.keyTimes = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') window.keyTimes.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false });
};

async function typeIn(page, name) {
  await page.evaluate(OBSERVE);
  const letters = 'the ferry waits at the quay until the night is over ';
  for (let i = 0; i < Number(keys); i++) await page.keyboard.press(letters[i % letters.length] === ' ' ? 'Space' : letters[i % letters.length], { delay: 20 });
  await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true), 100))));
  const slow = await page.evaluate(() => window.keyTimes);
  const all = [...slow, ...Array(Math.max(0, Number(keys) - slow.length)).fill(8)];
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(all, share));
  console.log(`${name}: ${keys} keys, ${all.length - slow.length} under 16 ms, p50=${p50} p95=${p95} p99=${p99} max=${Math.max(...all)} ms`);
}

const page = await context.newPage();
const opened = performance.now();
await page.goto(`${base}/newsroom/articles/${id}`);
const editable = page.locator('colophon-markdown-editor .cm-content[contenteditable=true]');
await editable.waitFor();
await page.waitForFunction((length) => document.querySelector('colophon-markdown-editor')?.value?.length === length, text.length);
console.log(`open to editable, first time: ${(performance.now() - opened).toFixed(0)} ms`);
const again = performance.now();
await page.reload();
await editable.waitFor();
await page.waitForFunction((length) => document.querySelector('colophon-markdown-editor')?.value?.length === length, text.length);
console.log(`open to editable, again: ${(performance.now() - again).toFixed(0)} ms`);
await page.evaluate((at) => document.querySelector('colophon-markdown-editor').goTo(at), Math.floor(text.length / 2));
await page.locator('colophon-preview iframe').waitFor();
await page.waitForFunction(() => document.querySelector('colophon-preview').shadowRoot.querySelector('iframe').contentDocument.querySelector('h2'));
await typeIn(page, 'Colophon');

const bare = await context.newPage();
const packages = ['@codemirror/state', '@codemirror/view', '@marijn/find-cluster-break', 'style-mod', 'w3c-keyname', 'crelt'];
const entry = async (name) => {
  const folder = resolve(root, 'node_modules', name);
  const { module, exports } = JSON.parse(await readFile(resolve(folder, 'package.json'), 'utf8'));
  const file = module ?? exports?.import ?? exports?.['.']?.import;
  if (!existsSync(resolve(folder, file))) throw new Error(`${name} is not installed`);
  return readFile(resolve(folder, file), 'utf8');
};
const imports = Object.fromEntries(packages.map((name) => [name, `http://bare.test/${name}.js`]));
await bare.route('http://bare.test/**', async (route) => {
  const path = new URL(route.request().url()).pathname.slice(1);
  if (path) await route.fulfill({ contentType: 'text/javascript', body: await entry(path.replace(/\.js$/, '')) });
  else
    await route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script><div style="width:700px;height:900px" id="here"></div>
        <script type="module">
          import { EditorView } from '@codemirror/view';
          window.open_ = (doc) => { window.view = new EditorView({ doc, parent: document.getElementById('here'), extensions: [EditorView.lineWrapping, EditorView.theme({ '&': { height: '900px' } })] }); };
        </script>`,
    });
});
await bare.goto('http://bare.test/');
await bare.waitForFunction(() => window.open_);
await bare.evaluate((doc) => {
  window.open_(doc);
  const at = Math.floor(doc.length / 2);
  window.view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
  window.view.focus();
}, text);
await typeIn(bare, 'bare CodeMirror');
await browser.close();
