/** A card of the budget, as the server says it. Empty words are not shown. */
export interface Card {
  id: string;
  headline: string;
  lang: string;
  /** All of it as sentences, for who hears it. */
  label: string;
  place: string;
  people: string;
  due: string;
  overdue: boolean;
  hour: string;
  /** The time of day under which the calendar has it. */
  time: string;
  priority: string;
  level: string;
  words: string;
  state: string;
  standing: string;
  notes: string[];
  here: string;
  /** Columns into which this person may move it. */
  to: string[];
}

/** A column of the board, the list, or a day of the calendar. */
export interface Group {
  key: string;
  title: string;
  count: number;
  more: boolean;
  note: string;
  ids: string[];
}

export type Layout = '' | 'board' | 'list' | 'week' | 'month';

/** The board, or what has changed of it. */
export interface Board {
  whole: boolean;
  layout: Layout;
  groups: Group[];
  cards: Card[];
  gone: string[];
}

/** What is on show of the budget. */
export class Model {
  layout: Layout = '';
  groups: Group[] = [];
  readonly cards = new Map<string, Card>();

  /** Takes in what the server says. Returns what a person should hear of it. */
  take(news: Board): string {
    const before = new Map(this.cards);
    if (news.whole) {
      this.cards.clear();
      this.groups = news.groups;
      this.layout = news.layout;
    } else {
      const fresh = new Map(news.groups.map((group) => [group.key, group]));
      this.groups = this.groups.map((group) => fresh.get(group.key) ?? group);
    }
    news.gone.forEach((id) => this.cards.delete(id));
    news.cards.forEach((card) => this.cards.set(card.id, card));
    return news.whole ? '' : said(before, news.cards);
  }

  /** The cards of a group that are on show, in order. */
  of(group: Group): Card[] {
    return group.ids.map((id) => this.cards.get(id)).filter((card) => card !== undefined);
  }
}

function said(before: Map<string, Card>, cards: Card[]): string {
  return cards
    .filter((card) => before.has(card.id) && before.get(card.id)?.standing !== card.standing)
    .map((card) => `“${card.headline}”: now ${card.standing}.`)
    .slice(0, 3)
    .join(' ');
}
