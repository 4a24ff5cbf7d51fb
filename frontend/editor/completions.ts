/** Completion of fact keys after `{{` and of source keys after `[@`. */
import { autocompletion, type Completion, CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { references } from './references.js';

interface Entry {
  key: string;
  name: string;
  detail: string;
}

/** Puts the key in and steps behind the closing mark, adding the mark where it is missing. */
function insertKey(close: string) {
  return (view: EditorView, chosen: Completion, from: number, to: number): void => {
    const after = view.state.sliceDoc(to, to + close.length);
    const insert = chosen.label + (after === close ? '' : close);
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + chosen.label.length + close.length },
      userEvent: 'input.complete',
    });
  };
}

/** Every word that was typed must begin a word of the entry, or occur in its key. */
function fits(entry: Entry, typed: string): boolean {
  const haystack = ` ${entry.key} ${entry.name} ${entry.detail}`.toLocaleLowerCase();
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => haystack.includes(` ${word}`) || entry.key.toLocaleLowerCase().includes(word));
}

/** Offers entries where the text before the cursor ends in `open`; `typed` finds in it what filters them. */
function complete(
  context: CompletionContext,
  { open, typed: part, close }: { open: RegExp; typed: RegExp; close: string },
  entries: Entry[],
  none: string,
): CompletionResult | null {
  const before = context.matchBefore(open);
  if (!before) return null;
  const typed = part.exec(before.text)![0];
  const apply = insertKey(close);
  const options: Completion[] = entries
    .filter((entry) => fits(entry, typed))
    .map((entry) => ({ label: entry.key, displayLabel: entry.name, detail: entry.detail, apply }));
  if (!entries.length && context.explicit) {
    options.push({ label: none, apply: () => {} });
  }
  if (!options.length) return null;
  return { from: before.to - typed.length, to: before.to, options, filter: false };
}

function completeFact(context: CompletionContext): CompletionResult | null {
  const entries = context.state
    .facet(references)
    .facts.map(({ key, label, printed }) => ({ key, name: label, detail: printed }));
  const form = { open: /\{\{[^{}\n]*$/, typed: /(?:[^{\s][^{]*)?$/, close: '}}' };
  return complete(context, form, entries, 'This article has no facts yet');
}

function completeSource(context: CompletionContext): CompletionResult | null {
  const entries = context.state.facet(references).sources.map(({ key, title }) => ({ key, name: title, detail: key }));
  const form = { open: /\[(?:@[^\[\]\n]*; *)?@[^\[\]\n;,]*$/, typed: /[^@]*$/, close: ']' };
  return complete(context, form, entries, 'This article has no sources yet');
}

/** The completion list: opens while typing or from the toolbar, Enter takes, Escape closes, Tab is left alone. */
export const completions: Extension = autocompletion({
  override: [completeFact, completeSource],
  icons: false,
  interactionDelay: 0,
});
