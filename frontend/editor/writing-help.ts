/** What the editor asks the server for while somebody writes; the element around it answers. */
import { Facet } from '@codemirror/state';

/** A format that suits a fact. `printed` is what it prints of that very fact. */
export interface FactFormat {
  code: string;
  title: string;
  printed: string;
}

/** A fact or source of the newsroom that the article does not use yet. */
export interface Known {
  id: string;
  name: string;
  detail: string;
}

export type Thing = 'fact' | 'source';

/** The server's side, as Vaadin offers it on the element. */
export interface WritingServer {
  factFormats(key: string): Promise<FactFormat[]>;
  findKnown(thing: Thing, words: string): Promise<Known[]>;
  /** Uses it in the article; the key under which it does, or an empty one where it cannot. */
  useKnown(thing: Thing, id: string): Promise<string>;
  /** Asks for the fact that a passage states; how many characters of `before` belong to it. */
  makeFact(place: number, passage: string, before: string): Promise<number>;
  openFact(key: string): Promise<void>;
  /** Somebody went to a passage that has a remark. */
  markChosen(id: string): Promise<void>;
  /** Somebody wants to remark on what is selected. */
  remarkOnSelection(): Promise<void>;
}

/** Whom an editor asks; null where nobody answers, as in a preview. */
export const writingHelp = Facet.define<() => WritingServer | undefined, () => WritingServer | undefined>({
  combine: (values) => values[0] ?? (() => undefined),
});
