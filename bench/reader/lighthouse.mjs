/**
 * Lighthouse with its mobile settings on the public pages: scores, LCP, CLS, weight, requests.
 *
 *   node lighthouse.mjs /articles/arle-barrier-test / '/search?q=harbour'
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const base = process.env.COLOPHON_URL ?? 'http://localhost:8080';
const paths = process.argv.length > 2 ? process.argv.slice(2) : ['/articles/arle-barrier-test', '/', '/search?q=harbour'];
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox'],
});
const rows = [];
for (const path of paths) {
  const { lhr } = await lighthouse(base + path, { port: chrome.port, output: 'json', logLevel: 'error' });
  const requests = lhr.audits['network-requests'].details.items;
  rows.push({
    path,
    ...Object.fromEntries(Object.values(lhr.categories).map((one) => [one.title, Math.round(one.score * 100)])),
    'LCP ms': Math.round(lhr.audits['largest-contentful-paint'].numericValue),
    CLS: lhr.audits['cumulative-layout-shift'].numericValue.toFixed(3),
    'kB sent': (requests.reduce((sum, one) => sum + one.transferSize, 0) / 1000).toFixed(1),
    'kB unpacked': (requests.reduce((sum, one) => sum + one.resourceSize, 0) / 1000).toFixed(1),
    requests: requests.length,
    elsewhere: requests.filter((one) => /^https?:/.test(one.url) && !one.url.startsWith(base)).length,
  });
  for (const audit of Object.values(lhr.audits)) {
    if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative') {
      console.log(`${path}: ${audit.id} ${audit.score}: ${audit.displayValue ?? ''}`);
    }
  }
}
console.table(rows);
await chrome.kill();
