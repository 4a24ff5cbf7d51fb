/** What the editor says about whether the text on screen is stored. */
import { type Standstill } from './channel.js';

export type StatusKind = 'loading' | 'saved' | 'saving' | 'offline' | 'signed-out' | 'refused';

/** The state and the words for it; no words while there is nothing to say. */
export interface Status {
  kind: StatusKind;
  words: string;
}

/** What the words follow from. */
export interface Situation {
  loaded: boolean;
  /** Something on screen is not stored. */
  pending: boolean;
  /** It is kept in this browser at least. */
  kept: boolean;
  standstill: Standstill;
  /** Why the server does not take the text, in its words. */
  refusal: string | undefined;
  /** When the last edit of this page was stored; undefined before. */
  savedAt: string | undefined;
  zone: string;
}

export function statusOf(now: Situation): Status {
  if (now.standstill === 'signed-out') return { kind: 'signed-out', words: 'Sign in again' + aside(now, ' to store it') };
  if (now.refusal !== undefined) return { kind: 'refused', words: `Not saved: ${now.refusal}` };
  if (now.standstill === 'offline') {
    if (!now.pending) return { kind: 'offline', words: 'Offline' };
    const where = now.kept ? 'kept in this browser' : 'not kept, the browser’s storage is full. Keep this page open';
    return { kind: 'offline', words: `Offline: ${where}` };
  }
  if (!now.loaded) return { kind: 'loading', words: '' };
  if (now.pending) return { kind: 'saving', words: 'Saving…' };
  return { kind: 'saved', words: now.savedAt === undefined ? '' : `Saved ${clock(now.savedAt, now.zone)}` };
}

function aside({ pending, kept }: Situation, words: string): string {
  if (!pending) return '';
  return kept ? `${words}: kept in this browser` : `${words}. Keep this page open`;
}

/** For example `14:03:25`, as clocks in the newsroom show it. */
function clock(at: string, zone: string): string {
  const time = new Date(at);
  const valid = Number.isNaN(time.getTime()) ? new Date() : time;
  const parts = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: zone || undefined }).format(valid);
}
