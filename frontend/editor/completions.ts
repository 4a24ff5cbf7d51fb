/** Completion of fact keys and formats after `{{` and of source keys after `[@`. */
import { autocompletion, type Completion, CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { holdPlace, replaceHeld, releaseHeld } from './held.js';
import { references } from './references.js';
import { KEY } from './text.js';
import { type Thing, writingHelp } from './writing-help.js';

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

interface Form {
  open: RegExp;
  typed: RegExp;
  close: string;
}

const FACT_FORM: Form = { open: /\{\{[^{}|\n]*$/, typed: /(?:[^{\s][^{]*)?$/, close: '}}' };
const SOURCE_FORM: Form = { open: /\[(?:@[^\[\]\n]*; *)?@[^\[\]\n;,]*$/, typed: /[^@]*$/, close: ']' };
const FORMAT = new RegExp(`\\{\\{\\s*(${KEY})\\s*\\|([^{}|\\n]*)$`, 'u');

/** How long the typing rests before the server is asked, in milliseconds, and how much must have been typed. */
const REST = 250;
const LEAST = 2;

function completeFact(context: CompletionContext): CompletionResult | null {
  const entries = context.state
    .facet(references)
    .facts.map(({ key, label, printed }) => ({ key, name: label, detail: printed }));
  return complete(context, FACT_FORM, entries, 'This article has no facts yet');
}

function completeSource(context: CompletionContext): CompletionResult | null {
  const entries = context.state.facet(references).sources.map(({ key, title }) => ({ key, name: title, detail: key }));
  return complete(context, SOURCE_FORM, entries, 'This article has no sources yet');
}

/** After the bar: the formats that suit the fact, each with what it prints of it. */
async function completeFormat(context: CompletionContext): Promise<CompletionResult | null> {
  const before = context.matchBefore(FORMAT);
  const server = context.state.facet(writingHelp)();
  if (!before || !server) return null;
  const [, key, typed] = FORMAT.exec(before.text)!;
  const formats = await server.factFormats(key);
  if (context.aborted || !formats.length) return null;
  const options = formats
    .filter(({ code, title }) => fits({ key: code, name: title, detail: '' }, typed.trim()))
    .map(({ code, title, printed }) => ({
      label: code,
      displayLabel: `${code}: ${title}`,
      detail: printed,
      apply: insertKey('}}'),
    }));
  return options.length ? { from: before.to - typed.length, to: before.to, options, filter: false } : null;
}

/** Uses in the article what the newsroom has, then puts its key where the list was opened. */
function insertKnown(thing: Thing, id: string, close: string) {
  return (view: EditorView, _chosen: Completion, from: number, to: number): void => {
    const after = view.state.sliceDoc(to, to + close.length);
    const held = holdPlace(view.state, from, to);
    view.dispatch(held.spec);
    void view.state
      .facet(writingHelp)()
      ?.useKnown(thing, id)
      .then((key) => {
        const spec = key ? replaceHeld(view.state, held.id, key + (after === close ? '' : close)) : undefined;
        view.dispatch(spec ?? releaseHeld(held.id));
      });
  };
}

/** What the newsroom has and the article does not use yet, once the typing rests. */
function completeKnown(thing: Thing, form: Form, from: string) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const before = context.matchBefore(form.open);
    const server = context.state.facet(writingHelp)();
    if (!before || !server || context.state.readOnly) return null;
    const typed = form.typed.exec(before.text)![0];
    if (typed.trim().length < LEAST) return null;
    await new Promise((resolve) => setTimeout(resolve, context.explicit ? 0 : REST));
    if (context.aborted) return null;
    const known = await server.findKnown(thing, typed.trim());
    if (context.aborted || !known.length) return null;
    const options: Completion[] = known.map(({ id, name, detail }) => ({
      label: name,
      detail,
      boost: -10,
      section: { name: from, rank: 1 },
      apply: insertKnown(thing, id, form.close),
    }));
    return { from: before.to - typed.length, to: before.to, options, filter: false };
  };
}

/** The completion list: opens while typing or from the toolbar, Enter takes, Escape closes, Tab is left alone. */
export const completions: Extension = autocompletion({
  override: [
    completeFact,
    completeKnown('fact', FACT_FORM, 'Other facts of the newsroom'),
    completeFormat,
    completeSource,
    completeKnown('source', SOURCE_FORM, 'Other sources of the newsroom'),
  ],
  icons: false,
  interactionDelay: 0,
});
