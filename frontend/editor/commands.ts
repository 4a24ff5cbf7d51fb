/** The toolbar's actions: one table from which buttons, shortcuts and pressed states are made. */
import { startCompletion } from '@codemirror/autocomplete';
import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { openSearchPanel } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { type Command, type KeyBinding } from '@codemirror/view';
import { openAiDialog } from '../origins/ai-dialog.js';
import { isFocused, toggleFocusMode } from '../origins/focus-mode.js';
import { openMarkDialog } from '../origins/mark-dialog.js';
import { knowsOrigins } from '../origins/options.js';
import { openOutline } from '../origins/outline.js';
import { openShortcuts } from '../origins/shortcuts.js';
import { isShowingOrigins, toggleOrigins } from '../origins/show.js';
import { makeOrOpenFact } from './fact-commands.js';
import { type IconName } from './icons.js';
import { insertLink, isBold, isItalic, toggleBold, toggleItalic } from './inline-commands.js';
import {
  cycleHeading,
  indentList,
  isBulleted,
  isHeading,
  isNumbered,
  isQuotation,
  outdentList,
  toggleBullets,
  toggleNumbers,
  toggleQuote,
} from './line-commands.js';

export interface Action {
  id: IconName;
  label: string;
  run: Command;
  /** In CodeMirror's notation, for example `Mod-b`. */
  key?: string;
  /** Present on toggles: whether the toggle is on. */
  pressed?: (state: EditorState) => boolean;
  /** Whether there is anything to do; always, where missing. */
  enabled?: (state: EditorState) => boolean;
  /** The person goes on in the text or the search panel: focus leaves the toolbar even when the keyboard ran it. */
  leaves?: boolean;
  /** Works in a text that cannot be edited. */
  reads?: boolean;
}

/** Puts an empty reference at the cursor and opens the list of what could stand in it. */
function insertReference(open: string, close: string): Command {
  return (view) => {
    if (view.state.readOnly) return false;
    const { from, to } = view.state.selection.main;
    view.dispatch({
      changes: { from, to, insert: open + close },
      selection: { anchor: from + open.length },
      scrollIntoView: true,
      userEvent: 'input',
    });
    view.focus();
    return startCompletion(view);
  };
}

/** Makes a fact of the selection, or opens the fact at the cursor. */
export const MAKE_FACT = 'Mod-Alt-k';

const has = (depth: (state: EditorState) => number) => (state: EditorState) => depth(state) > 0;

/** Groups of actions in the order of the toolbar. */
export const ACTIONS: Action[][] = [
  [
    { id: 'bold', label: 'Bold', key: 'Mod-b', run: toggleBold, pressed: isBold },
    { id: 'italic', label: 'Italic', key: 'Mod-i', run: toggleItalic, pressed: isItalic },
    { id: 'link', label: 'Link', key: 'Mod-k', run: insertLink, leaves: true },
  ],
  [
    { id: 'heading', label: 'Heading', key: 'Mod-Alt-2', run: cycleHeading, pressed: isHeading },
    { id: 'bullets', label: 'Bulleted list', key: 'Mod-Shift-8', run: toggleBullets, pressed: isBulleted },
    { id: 'numbers', label: 'Numbered list', key: 'Mod-Shift-7', run: toggleNumbers, pressed: isNumbered },
    { id: 'quote', label: 'Quote', key: 'Mod-Shift-9', run: toggleQuote, pressed: isQuotation },
  ],
  [
    { id: 'fact', label: 'Insert fact', run: insertReference('{{', '}}'), leaves: true },
    { id: 'makeFact', label: 'Make or open fact', key: MAKE_FACT, run: makeOrOpenFact, leaves: true },
    { id: 'cite', label: 'Cite source', run: insertReference('[@', ']'), leaves: true },
  ],
  [
    { id: 'mark', label: 'Mark origin', key: 'Mod-Alt-o', run: openMarkDialog, enabled: knowsOrigins, leaves: true },
    { id: 'ai', label: 'Insert AI text', run: openAiDialog, enabled: knowsOrigins, leaves: true },
    {
      id: 'origins',
      label: 'Show origins',
      key: 'Mod-Alt-a',
      run: toggleOrigins,
      pressed: isShowingOrigins,
      enabled: knowsOrigins,
      reads: true,
    },
  ],
  [
    { id: 'outline', label: 'Outline', run: openOutline, leaves: true, reads: true },
    { id: 'find', label: 'Find and replace', key: 'Mod-f', run: openSearchPanel, leaves: true, reads: true },
    { id: 'undo', label: 'Undo', key: 'Mod-z', run: undo, enabled: has(undoDepth) },
    { id: 'redo', label: 'Redo', key: 'Mod-Shift-z', run: redo, enabled: has(redoDepth) },
    {
      id: 'focus',
      label: 'Focus mode',
      key: 'Mod-Alt-f',
      run: toggleFocusMode,
      pressed: isFocused,
      enabled: knowsOrigins,
      leaves: true,
      reads: true,
    },
    {
      id: 'shortcuts',
      label: 'Keyboard shortcuts',
      key: 'Mod-/',
      run: (view) => openShortcuts(view, ACTIONS.flat()),
      leaves: true,
      reads: true,
    },
  ],
];

/** The shortcuts of all actions, and Mod-] / Mod-[ for list items. */
export const actionKeys: KeyBinding[] = [
  ...ACTIONS.flat().flatMap(({ key, run }) => (key ? [{ key, run, preventDefault: true }] : [])),
  { key: 'Mod-]', run: indentList, preventDefault: true },
  { key: 'Mod-[', run: outdentList, preventDefault: true },
];

/** Which actions are on, and which have nothing to do, in a given state. */
export interface ToolbarState {
  pressed: ReadonlySet<string>;
  disabled: ReadonlySet<string>;
}

export function toolbarState(state: EditorState): ToolbarState {
  const actions = ACTIONS.flat();
  const ids = (test: (action: Action) => boolean) => new Set<string>(actions.filter(test).map(({ id }) => id));
  return {
    pressed: ids((action) => !!action.pressed?.(state)),
    disabled: ids((action) => (state.readOnly && !action.reads) || action.enabled?.(state) === false),
  };
}
