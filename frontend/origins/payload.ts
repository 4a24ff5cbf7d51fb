/** What copied text carries besides its characters, and how far a paste believes it. */
import type { CopyReference, Piece } from '../manuscript/contract.js';
import { lengthOf, pasted } from './pieces.js';

/** The clipboard's type for text that was copied in an editor of Colophon. */
export const CLIPBOARD_TYPE = 'application/x-colophon';

export interface Payload {
  text: string;
  pieces: readonly Piece[];
  /** Where it was copied, see `OriginsOptions.scope`. */
  scope?: string;
  /** Nothing was selected: whole lines were copied, and a paste puts them above the cursor's line. */
  lines?: boolean;
  /** It was made of a page: its paragraphs and lists want blank lines around them. */
  blocks?: boolean;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isReference(value: unknown): value is CopyReference {
  const { article, text, version, from } = (value ?? {}) as Record<string, unknown>;
  return typeof article === 'string' && typeof text === 'string' && isCount(version) && isCount(from);
}

function isOwn(value: unknown): value is NonNullable<Piece['own']> {
  const { counter, offset } = (value ?? {}) as Record<string, unknown>;
  return isCount(counter) && isCount(offset);
}

/**
 * A piece as far as it may be believed. A reference is: the server looks it up. What it otherwise says of itself counts
 * only where it comes from this very session; any page could have written it.
 */
function believed(piece: Piece, own: boolean): Piece {
  const { length, copyOf } = piece;
  if (isReference(copyOf)) {
    const { article, text, version, from } = copyOf;
    return { length, copyOf: { article, text, version, from } };
  }
  if (own && isOwn(piece.own)) return { length, own: piece.own };
  if (own && typeof piece.origin?.kind === 'string' && piece.origin.kind !== 'unexplained') {
    return { length, origin: piece.origin };
  }
  return pasted(length);
}

/**
 * Reads what another editor left on the clipboard.
 *
 * @param json what stood under `CLIPBOARD_TYPE`
 * @param text the plain text that is being pasted
 * @param scope the pasting editor's scope
 * @returns null where there is nothing or where it does not belong to `text`
 */
export function readPayload(json: string, text: string, scope: string): Payload | null {
  let payload: Payload;
  try {
    payload = JSON.parse(json) as Payload;
  } catch {
    return null;
  }
  if (payload?.text !== text || !Array.isArray(payload.pieces)) return null;
  const pieces = (payload.pieces as Piece[]).filter((piece) => piece && isCount(piece.length) && piece.length > 0);
  if (lengthOf(pieces) !== text.length) return null;
  const own = scope !== '' && payload.scope === scope;
  return { text, pieces: pieces.map((piece) => believed(piece, own)), lines: payload.lines === true };
}
