/** The parser's types, named through `@codemirror/language` so that its own parts need no import of ours. */
import type { syntaxTree } from '@codemirror/language';

export type Tree = ReturnType<typeof syntaxTree>;
export type SyntaxNode = Tree['topNode'];
