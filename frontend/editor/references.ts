/** Facts and sources inside the editor: what is known, how `{{key}}` and `[@key]` look. */
import { Facet } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, MatchDecorator, ViewPlugin, ViewUpdate } from '@codemirror/view';
import { FACT } from './fact-places.js';
import { type FactEntry, KEY, type SourceEntry } from './text.js';

/** The facts and sources of the article that is being edited. */
export interface References {
  facts: readonly FactEntry[];
  sources: readonly SourceEntry[];
}

const NONE: References = { facts: [], sources: [] };

/** Where the editor keeps its references; the completions and the tokens below read them from here. */
export const references = Facet.define<References, References>({ combine: (values) => values[0] ?? NONE });

const TOKEN = new RegExp(`${FACT}|\\[@[^\\[\\]\\n]+\\]`, 'gu');
const CITED_KEY = new RegExp(`@(${KEY})`, 'gu');

function mark(kind: string, known: boolean, title?: string): Decoration {
  return Decoration.mark({ class: `cm-${kind}${known ? '' : ' cm-unknown'}`, attributes: title ? { title } : {} });
}

function decorate(match: RegExpExecArray, { facts, sources }: References): Decoration {
  const key = match[1];
  if (key !== undefined) {
    const fact = facts.find((one) => one.key === key);
    return mark('fact', !!fact, fact ? undefined : `No fact has the key “${key}”`); // a known one has a card
  }
  const keys = [...match[0].matchAll(CITED_KEY)].map((cited) => cited[1].replace(/[.:-]+$/, ''));
  const cited = keys.map((one) => sources.find((source) => source.key === one)?.title);
  const missing = keys.filter((_, i) => cited[i] === undefined);
  const title = missing.length ? `No source has the key “${missing.join('”, “')}”` : cited.join('; ');
  return mark('citation', !missing.length, title);
}

function decorator(known: References): MatchDecorator {
  return new MatchDecorator({ regexp: TOKEN, decoration: (match) => decorate(match, known) });
}

/** Shows `{{key}}` and `[@key]` as calm tokens; a key that nothing answers to gets a wavy line and says so. */
export const referenceTokens = ViewPlugin.fromClass(
  class {
    private matcher: MatchDecorator;
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.matcher = decorator(view.state.facet(references));
      this.decorations = this.matcher.createDeco(view);
    }

    update(update: ViewUpdate): void {
      const known = update.state.facet(references);
      if (known !== update.startState.facet(references)) {
        this.matcher = decorator(known);
        this.decorations = this.matcher.createDeco(update.view);
      } else {
        this.decorations = this.matcher.updateDeco(update, this.decorations);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
