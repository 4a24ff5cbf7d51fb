/** Where the text comes from: how an editor sees it, states it, and carries it along. */
import { type Extension, Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { clipboard } from './clipboard.js';
import { focusMode, focusModeEvents, leaveFocusMode } from './focus-mode.js';
import { footOf, type OriginsFoot } from './foot.js';
import { keepOrigins } from './kept.js';
import { marking } from './mark-dialog.js';
import { originOptions, type OriginsOptions } from './options.js';
import { focusQuestion, questionBar } from './question-panel.js';
import { questions } from './questions.js';
import { originMarks, originsShown } from './show.js';

export { setFocusMode } from './focus-mode.js';
export { OriginsFoot } from './foot.js';
export type { OriginRun, OriginsOptions } from './options.js';

export interface OriginsSetup extends OriginsOptions {
  /** Finds the element that stands in the editor's foot, if there is one. */
  foot?(): OriginsFoot | null | undefined;
}

/**
 * All of it for one editor. Stands behind the Markdown language among the editor's extensions. Reads `lookup` and
 * `references`; what it finds out goes into `insertedPieces` and `markOrigin`.
 *
 * @fires focus-mode `{on}`, from the editor's DOM: the page should put its panels away or bring them back
 */
export function origins({ foot, ...options }: OriginsSetup): Extension {
  return [
    originOptions.of(options),
    questions,
    marking,
    originsShown,
    focusMode,
    keepOrigins,
    clipboard,
    originMarks,
    questionBar,
    focusModeEvents,
    foot ? footOf(foot) : [],
    keymap.of([
      { key: 'F6', run: focusQuestion },
      { key: 'Alt-o', run: focusQuestion },
    ]),
    Prec.low(keymap.of([{ key: 'Escape', run: leaveFocusMode }])),
  ];
}
