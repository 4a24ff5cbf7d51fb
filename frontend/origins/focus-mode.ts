/** Focus mode: the page around the editor puts its panels away. The editor itself stays as it is. */
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { type Command, EditorView } from '@codemirror/view';

/** Turns focus mode on or off; a page that leaves it by itself says so to the editor with this. */
export const setFocusMode = StateEffect.define<boolean>();

export const focusMode = StateField.define<boolean>({
  create: () => false,
  update: (on, tr) => tr.effects.reduce((last, effect) => (effect.is(setFocusMode) ? effect.value : last), on),
});

export const isFocused = (state: EditorState): boolean => state.field(focusMode, false) === true;

export const toggleFocusMode: Command = (view) => {
  const on = !isFocused(view.state);
  const said = on ? 'Focus mode. Escape leaves it.' : 'Focus mode is off';
  view.dispatch({ effects: [setFocusMode.of(on), EditorView.announce.of(said)] });
  return true;
};

export const leaveFocusMode: Command = (view) => isFocused(view.state) && toggleFocusMode(view);

/** Tells the page: an event `focus-mode` with `{on}` that leaves the editor's shadow root. */
export const focusModeEvents = EditorView.updateListener.of(({ state, startState, view }) => {
  const on = isFocused(state);
  if (on === isFocused(startState)) return;
  view.dom.dispatchEvent(new CustomEvent('focus-mode', { detail: { on }, bubbles: true, composed: true }));
});
