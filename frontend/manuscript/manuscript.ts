/** What the server says of a whole manuscript, and the requests about it. */
import { call, change } from './http.js';
import { type Run, type StoredEdit, type TextName } from './contract.js';
import { type EditJson } from './wire.js';

export const TEXT_NAMES: readonly TextName[] = ['headline', 'standfirst', 'body'];

export type Texts = Record<TextName, string>;

export interface ManuscriptJson {
  version: number;
  texts: Texts;
  runs: Record<TextName, Run[]>;
  /** Names of the people in the runs, by id. */
  people?: Record<string, string>;
}

const address = (article: string): string => `/api/v1/articles/${encodeURIComponent(article)}`;

/** The manuscript as it stands. @throws Trouble */
export async function readManuscript(article: string): Promise<ManuscriptJson> {
  return (await call('GET', `${address(article)}/manuscript`)) as ManuscriptJson;
}

/** Sends edits of one text; answers with all edits since their version. @throws Trouble */
export async function sendEdits(
  article: string,
  person: string,
  { text, baseVersion, edits }: { text: TextName; baseVersion: number; edits: EditJson[] },
): Promise<StoredEdit[]> {
  const body = { text, baseVersion, rebase: true, edits };
  return ((await change(`${address(article)}/edits`, body, person)) as { edits: StoredEdit[] }).edits;
}

/** Keeps texts aside for merging by hand. @throws Trouble */
export async function keepCopy(article: string, person: string, texts: Texts, baseVersion: number): Promise<void> {
  await change(`${address(article)}/copies`, { name: 'Not stored in time', texts, baseVersion }, person);
}
