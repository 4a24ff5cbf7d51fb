/** Requests to the server in the signed-in person's name. */

/** The server said no, or could not be reached: then `status` is 0. */
export class Trouble extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface Me {
  person: { id: string; name: string };
  csrf: { header: string; token: string };
}

const PATIENCE = 15_000;

let known: Me | undefined;

/** Who is signed in, asked again when `fresh`. @throws Trouble */
export async function me(fresh = false): Promise<Me> {
  if (!known || fresh) known = (await call('GET', '/api/v1/me')) as Me;
  return known;
}

/** Forgets who is signed in: the next request asks again. */
export function forgetMe(): void {
  known = undefined;
}

/** Asks and reads the answer as JSON; undefined where it is empty. @throws Trouble */
export async function call(method: string, path: string, body?: unknown, keepalive = false): Promise<unknown> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (method !== 'GET') {
    const { csrf } = known ?? (await me());
    headers[csrf.header] = csrf.token;
  }
  const response = await answer(path, {
    method,
    headers,
    keepalive,
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: 'same-origin',
    redirect: 'manual',
    signal: keepalive ? undefined : AbortSignal.timeout(PATIENCE),
  });
  const text = await response.text().catch(() => '');
  if (!response.ok) throw new Trouble(response.status || 401, reason(text) || `The server answered ${response.status}.`);
  return text ? JSON.parse(text) : undefined;
}

/**
 * Sends a change in the name of this person; asks once more where the token was out of date.
 *
 * @throws Trouble also when somebody else has signed in meanwhile
 */
export async function change(path: string, body: unknown, person: string): Promise<unknown> {
  try {
    return await changeAs(person, path, body, await me());
  } catch (trouble) {
    if (!(trouble instanceof Trouble) || trouble.status !== 403) throw trouble;
    return await changeAs(person, path, body, await me(true));
  }
}

async function changeAs(person: string, path: string, body: unknown, now: Me): Promise<unknown> {
  if (now.person.id !== person) throw new Trouble(403, `${now.person.name} is signed in now. Load this page again.`);
  return await call('POST', path, body);
}

/** Sends a small change while the page is going away. Nobody waits for the answer. */
export function changeLeaving(path: string, body: unknown): void {
  if (known) void call('POST', path, body, true).catch(() => {});
}

async function answer(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Trouble(0, 'The server cannot be reached.');
  }
}

/** What a problem document says, in words for people. */
function reason(text: string): string {
  try {
    const problem = JSON.parse(text) as { detail?: string; title?: string; errors?: { message?: string }[] };
    const errors = Array.isArray(problem.errors) ? problem.errors.map(({ message }) => message ?? '') : [];
    return errors.filter(Boolean).join(' ') || problem.detail || problem.title || '';
  } catch {
    return '';
  }
}
