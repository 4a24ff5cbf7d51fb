/** How Markdown looks while it is written: classes on lines (headings, quotes, code) and on marks. */
import { syntaxTree } from '@codemirror/language';
import { Range } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, ViewUpdate } from '@codemirror/view';

/** Parser node to class of every line it covers. */
const LINES: Record<string, string> = {
  ATXHeading1: 'cm-heading cm-heading-1',
  SetextHeading1: 'cm-heading cm-heading-1',
  ATXHeading2: 'cm-heading cm-heading-2',
  SetextHeading2: 'cm-heading cm-heading-2',
  ATXHeading3: 'cm-heading cm-heading-3',
  ATXHeading4: 'cm-heading',
  ATXHeading5: 'cm-heading',
  ATXHeading6: 'cm-heading',
  Blockquote: 'cm-quote',
  FencedCode: 'cm-code-line',
  CodeBlock: 'cm-code-line',
  Table: 'cm-code-line',
};

/** Parser node to class of its characters. */
const MARKS: Record<string, string> = {
  StrongEmphasis: 'cm-strong',
  Emphasis: 'cm-emphasis',
  Strikethrough: 'cm-strike',
  InlineCode: 'cm-code',
  LinkLabel: 'cm-link',
  Link: 'cm-link',
  Autolink: 'cm-link',
  URL: 'cm-url',
  HTMLTag: 'cm-mark',
  HTMLBlock: 'cm-mark',
  HorizontalRule: 'cm-mark',
  HeaderMark: 'cm-mark',
  EmphasisMark: 'cm-mark',
  StrikethroughMark: 'cm-mark',
  CodeMark: 'cm-mark',
  CodeInfo: 'cm-mark',
  LinkMark: 'cm-mark',
  QuoteMark: 'cm-mark',
  ListMark: 'cm-list-mark',
  TaskMarker: 'cm-list-mark',
};

const asMarks = new Map(Object.entries(MARKS).map(([node, name]) => [node, Decoration.mark({ class: name })]));
const asLines = new Map(Object.entries(LINES).map(([node, name]) => [node, Decoration.line({ class: name })]));

function build(view: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const { doc } = view.state;
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter(node) {
        const line = asLines.get(node.name);
        if (line) {
          const last = Math.min(node.to, to);
          for (let at = doc.lineAt(Math.max(node.from, from)); ; at = doc.line(at.number + 1)) {
            ranges.push(line.range(at.from));
            if (at.to >= last) break;
          }
        }
        const mark = asMarks.get(node.name);
        if (mark && node.from < node.to) ranges.push(mark.range(node.from, node.to));
      },
    });
  }
  return Decoration.set(ranges, true);
}

/** Decorates what is on screen, again whenever text, viewport or the parser's knowledge of them changes. */
export const markdownSyntax = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = build(view);
    }

    update(update: ViewUpdate): void {
      const parsed = syntaxTree(update.state) !== syntaxTree(update.startState);
      if (update.docChanged || update.viewportChanged || parsed) this.decorations = build(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
