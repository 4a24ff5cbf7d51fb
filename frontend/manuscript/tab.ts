/** Which browser tabs are alive, so that what a closed one could not send is taken up by another. */

const LOCK = 'colophon-client:';
const BEAT = 'colophon.alive:';
/** Hidden tabs run their timers once a minute. */
const DEAD_AFTER = 150_000;

/** A name for this page's edits; no other page has had it. At most 64 characters. */
export function newClient(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15));
  return 'c-' + [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);

/** Says that the client lives, until the returned function is called or the page is gone. */
export function live(client: string): () => void {
  const manager = locks();
  if (manager) {
    let end: () => void = () => {};
    const until = new Promise<void>((resolve) => (end = resolve));
    void manager.request(LOCK + client, () => until).catch(() => {});
    return end;
  }
  const beat = (): void => write(BEAT + client, `${Date.now()}`);
  beat();
  const timer = setInterval(beat, 10_000);
  return () => {
    clearInterval(timer);
    write(BEAT + client, null);
  };
}

/**
 * Runs `task` in the client's place if its tab is gone and nobody else does so.
 *
 * @param patience milliseconds to wait for a tab that is just going
 */
export async function inPlaceOf(client: string, patience: number, task: () => Promise<void>): Promise<void> {
  const manager = locks();
  if (!manager) {
    const last = Number(read(BEAT + client) ?? 0);
    if (Date.now() - last > DEAD_AFTER || patience > 0) await task();
    return;
  }
  const options: LockOptions = patience ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
  let failure: unknown;
  await manager
    .request(LOCK + client, options, async (lock) => {
      if (lock) await task().catch((problem) => (failure = problem));
    })
    .catch(() => {}); // its tab lives
  if (failure) throw failure;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Without storage there is nothing to take up either.
  }
}
