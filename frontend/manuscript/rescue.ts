/** Sends what closed tabs of this person could not send. */
import { type TextName } from './contract.js';
import { Trouble } from './http.js';
import { keepCopy, readManuscript, sendEdits, TEXT_NAMES } from './manuscript.js';
import { OwnPlaces } from './own-places.js';
import { insertedText } from './runs.js';
import { type Kept, Store } from './store.js';
import { inPlaceOf } from './tab.js';
import { asText } from './changes.js';
import { type EditJson, fromKept, toServer } from './wire.js';

const PATIENCE = 1500;

/**
 * Sends what other tabs left, this tab's own first.
 *
 * @returns how many texts had to be kept as a copy, because the server no longer takes their edits
 * @throws Trouble when the server cannot be reached: what is left stays in the browser
 */
export async function rescue(store: Store, article: string, person: string): Promise<number> {
  let copies = 0;
  const others = store.others().sort((a, b) => Number(b.mine) - Number(a.mine));
  for (const { kept: { client }, mine } of others) {
    await inPlaceOf(client, mine ? PATIENCE : 0, async () => {
      const kept = store.read(client);
      if (!kept) return;
      if (!(await deliver(kept, article, person))) copies++;
      store.drop(client);
    });
  }
  return copies;
}

/** @returns false where the edits were kept as a copy instead */
async function deliver(kept: Kept, article: string, person: string): Promise<boolean> {
  const places = new OwnPlaces(article);
  const sent = new Map<TextName, number>();
  const next = (name: TextName): number => kept.edits[name]?.[sent.get(name) ?? 0]?.counter ?? Infinity;
  try {
    for (;;) {
      const [name, other] = [...TEXT_NAMES].sort((a, b) => next(a) - next(b));
      if (next(name) === Infinity) return true;
      // Edits build on those before them: all are sent again, and the server leaves out what it has.
      const edits = sendable(kept.edits[name]!, sent.get(name) ?? 0, next(other), places);
      const stored = await sendEdits(article, person, { text: name, baseVersion: kept.version, edits });
      stored.forEach((edit) => places.stored(edit));
      sent.set(name, edits.length);
    }
  } catch (problem) {
    const refused = problem instanceof Trouble && [403, 409, 410, 413, 422].includes(problem.status);
    if (!refused) throw problem;
    await keepAside(kept, article, person);
    return false;
  }
}

/** The edits from the first on, up to where one of another text comes between or something must be stored before. */
function sendable(edits: EditJson[], sent: number, until: number, places: OwnPlaces): EditJson[] {
  const found: EditJson[] = [];
  for (const [i, json] of edits.entries()) {
    const edit = fromKept(json);
    edit.inserted = edit.inserted && places.resolve(edit.inserted);
    const waits = edit.inserted?.some((piece) => piece.own) || edit.counter > until;
    if (waits && i > sent) break;
    edit.inserted = edit.inserted?.map(({ own, ...piece }) => (own ? { ...piece, paste: true } : piece));
    found.push(toServer(edit));
  }
  return found;
}

/** Keeps the whole texts as they were on screen; what their base was must have been kept with them. */
async function keepAside(kept: Kept, article: string, person: string): Promise<void> {
  const current = await readManuscript(article);
  const texts = { ...current.texts };
  for (const name of TEXT_NAMES) {
    const edits = kept.edits[name];
    if (!edits?.length) continue;
    const base = kept.texts?.[name] ?? (current.version === kept.version ? current.texts[name] : undefined);
    texts[name] = base === undefined ? insertedBy(edits) : applied(base, edits);
  }
  await keepCopy(article, person, texts, kept.version);
}

function applied(base: string, edits: EditJson[]): string {
  return edits.reduce((text, edit) => fromKept(edit).changes.apply(text), asText(base)).toString();
}

/** Without their base, only what was written can be saved from edits. */
function insertedBy(edits: EditJson[]): string {
  return edits.map((edit) => insertedText(fromKept(edit).changes)).join('\n');
}
