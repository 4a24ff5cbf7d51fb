/** The CodeMirror configuration behind `<colophon-markdown-editor>` and `<colophon-line-editor>`. */
import { closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { historyKeymap, moveLineDown, moveLineUp, standardKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, tooltips } from '@codemirror/view';
import { actionKeys, MAKE_FACT } from './commands.js';
import { completions } from './completions.js';
import { factMarks, makeOrOpenFact } from './fact-commands.js';
import { referenceTokens } from './references.js';
import { markdownSyntax } from './syntax.js';
import { cleanInput, oneLine } from './text.js';

/** Words for CodeMirror's search panel, which says them in lower case otherwise. */
const PHRASES = EditorState.phrases.of({
  next: 'Next',
  previous: 'Previous',
  'match case': 'Match case',
  regexp: 'Pattern',
  'by word': 'Whole words',
  replace: 'Replace',
  'replace all': 'Replace all',
  close: 'Close',
});

/** Only searching and stepping through matches: the other keys of the search package select several places at once. */
const searchKeys = searchKeymap.filter(({ key }) => ['Mod-f', 'F3', 'Mod-g', 'Escape'].includes(key ?? ''));

/** Lists keep a little distance from the edges of the window. */
const tooltipSpace = (): { top: number; left: number; bottom: number; right: number } => ({
  top: 8,
  left: 8,
  bottom: window.innerHeight - 8,
  right: window.innerWidth - 8,
});

const closeOnLeaving = EditorView.domEventHandlers({ blur: (_event, view) => void closeCompletion(view) });

/** Everything that does not depend on the element's properties. Tab is bound to nothing: it moves the focus on. */
export const baseExtensions: Extension = [
  cleanInput,
  markdown({ base: markdownLanguage, completeHTMLTags: false }),
  markdownSyntax,
  referenceTokens,
  factMarks,
  completions,
  tooltips({ tooltipSpace }),
  search({ top: true }),
  PHRASES,
  EditorView.lineWrapping,
  closeOnLeaving,
  keymap.of([
    ...actionKeys,
    ...completionKeymap,
    ...searchKeys,
    ...historyKeymap,
    { key: 'Alt-ArrowUp', run: moveLineUp },
    { key: 'Alt-ArrowDown', run: moveLineDown },
    ...standardKeymap,
  ]),
];

/** The same for a text of one line. @param next what Enter does */
export function lineExtensions(next: () => void): Extension {
  const enter = (): boolean => {
    next();
    return true;
  };
  return [
    cleanInput,
    oneLine,
    referenceTokens,
    factMarks,
    completions,
    tooltips({ tooltipSpace }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-multiline': 'false' }),
    closeOnLeaving,
    keymap.of([
      ...completionKeymap,
      { key: MAKE_FACT, run: makeOrOpenFact, preventDefault: true },
      { key: 'Enter', run: enter, shift: enter },
      { key: 'Mod-Enter', run: enter },
      ...historyKeymap,
      ...standardKeymap,
    ]),
  ];
}

/** What assistive technology and the browser's spelling check learn about the text. */
export function textboxAttributes(label: string, language: string): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': label,
    spellcheck: 'true',
    autocorrect: 'on',
    autocapitalize: 'sentences',
    ...(language ? { lang: language } : {}),
  });
}
