/** Puts the question bar at the editor's lower edge. */
import { type Command, type EditorView, type Panel, showPanel } from '@codemirror/view';
import { currentQuestion, questions } from './questions.js';
import './question-bar.js';

function bar(view: EditorView): Panel {
  const dom = document.createElement('colophon-origin-question');
  dom.view = view;
  return { dom, update: () => dom.requestUpdate() };
}

/** Shows the bar while there is a question. */
export const questionBar = showPanel.computeN([questions], (state) => (currentQuestion(state) ? [bar] : []));

/** Moves the focus into the bar, if it is there. */
export const focusQuestion: Command = (view) => {
  const element = view.dom.querySelector('colophon-origin-question');
  element?.focus();
  return element !== null;
};
