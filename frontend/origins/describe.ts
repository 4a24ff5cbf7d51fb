/** Origins in words. */
import type { Origin, OriginKind } from '../manuscript/contract.js';

/** What AI text was used for: the server's names and ours. */
export const PURPOSES: readonly { value: string; label: string; doing: string }[] = [
  { value: 'draft', label: 'Draft', doing: 'drafting' },
  { value: 'rewrite', label: 'Rewriting', doing: 'rewriting' },
  { value: 'translate', label: 'Translation', doing: 'translation' },
  { value: 'summarise', label: 'Summary', doing: 'summarising' },
  { value: 'headline', label: 'Headline', doing: 'headline' },
  { value: 'research', label: 'Research', doing: 'research' },
];

/** The letter beside a passage and the word for it; typed text has none. */
export const SIGNS: Record<Exclude<OriginKind, 'typed'>, { letter: string; word: string }> = {
  ai: { letter: 'A', word: 'AI' },
  quoted: { letter: 'Q', word: 'Quoted' },
  imported: { letter: 'I', word: 'Imported' },
  unexplained: { letter: '?', word: 'Unexplained' },
};

function what({ kind, tool, version, purpose, source }: Origin): string {
  switch (kind) {
    case 'ai': {
      const name = [tool, version].filter(Boolean).join(' ');
      const doing = PURPOSES.find(({ value }) => value === purpose)?.doing ?? purpose;
      return 'Written by AI' + (name ? `: ${name}` : '') + (doing ? `, ${doing}` : '');
    }
    case 'quoted':
      return source ? `Quoted from ${source}` : 'Quoted';
    case 'imported':
      return 'Imported';
    case 'unexplained':
      return 'Unexplained: nobody has said where this comes from';
    case 'typed':
      return 'Written by a person';
  }
}

/** For example `Written by AI: DraftBot 2, drafting; brought in by Ana Lind`. */
export function describeOrigin(origin: Origin, person?: string): string {
  if (!person) return what(origin);
  return `${what(origin)}; ${origin.kind === 'typed' ? 'typed' : 'brought in'} by ${person}`;
}

/** For example `52 words`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
