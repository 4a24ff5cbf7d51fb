const BLOCK = /^(?:#{1,6} |> |- |\d+\. |```|\| )/;

/** What stands around the place where text goes in: in the same line, and in the lines above and below. */
export interface Surroundings {
  before: string;
  after: string;
  above: string;
  below: string;
}

/** The line breaks that Markdown needs around `text` so that its first and last block stay blocks of their own. */
export function blanksAround(text: string, around: Surroundings): { before: string; after: string } {
  const paragraphs = text.split('\n\n');
  if (paragraphs.length < 2 && !text.includes('\n') && !BLOCK.test(text)) return { before: '', after: '' };
  let [before, after] = ['', ''];
  if (around.before.trim()) before = BLOCK.test(text) ? '\n\n' : '';
  else if (around.above.trim()) before = '\n';
  if (around.after.trim()) after = BLOCK.test(paragraphs.at(-1)!) ? '\n\n' : '';
  else if (around.below.trim()) after = '\n';
  return { before, after };
}
