/** What the benchmarks of editing share: signing in to a running sample newsroom, articles, numbers. */
import { performance } from 'node:perf_hooks';

export const base = process.env.COLOPHON_URL ?? 'http://localhost:8080';

const WORDS = 'harbour council bridge budget night ferry tariff winter engineer report quay school repair signal market'.split(' ');

/** Cookies of one visitor, from `set-cookie` to `cookie`. */
export class Cookies {
  #values = new Map();
  take(response) {
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';');
      this.#values.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  }
  set(name, value) {
    this.#values.set(name, value);
    return this;
  }
  get(name) {
    return this.#values.get(name);
  }
  get header() {
    return [...this.#values].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

/** Signs in as a person of the sample newsroom. */
export async function signIn(username = 'editor@demo.example', password = 'colophon-demo') {
  const cookies = new Cookies();
  const page = cookies.take(await fetch(`${base}/sign-in`));
  const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())[1];
  const answer = cookies.take(
    await fetch(`${base}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookies.header, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ _csrf: token, username, password }),
    }),
  );
  if (answer.status >= 400 || !cookies.get('colophon_sign_in')) throw new Error(`Signing in failed: ${answer.status}`);
  const me = await (await fetch(`${base}/api/v1/me`, { headers: { cookie: cookies.header } })).json();
  return { cookies, csrf: me.csrf, person: me.person };
}

export async function call(person, method, path, body) {
  const answer = await fetch(base + path, {
    method,
    headers: {
      cookie: person.cookies.header,
      [person.csrf.header]: person.csrf.token,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

/** So many words in paragraphs of a hundred, with a heading now and then; the same every time. */
export function prose(words) {
  let seed = 42;
  const next = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff);
  let text = '';
  for (let i = 0; i < words; i++) {
    if (i % 1000 === 0) text += `${i ? '\n\n' : ''}## Part ${i / 1000 + 1}\n\n`;
    else if (i % 100 === 0) text += '\n\n';
    text += WORDS[next() % WORDS.length] + (i % 12 === 11 ? '. ' : ' ');
  }
  return text;
}

export async function article(person, headline, body) {
  return call(person, 'POST', '/api/v1/articles', { headline, body, origin: { kind: 'imported' } });
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function summary(name, values) {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(1));
  console.log(`${name}: n=${values.length} p50=${p50} ms p95=${p95} ms p99=${p99} ms max=${Math.max(...values).toFixed(1)} ms`);
}

export { performance };
