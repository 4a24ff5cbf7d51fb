/** The part of turndown that is used here. */
declare module 'turndown' {
  interface Rule {
    filter: string | string[] | ((node: HTMLElement) => boolean);
    replacement(content: string, node: HTMLElement): string;
  }
  interface Options {
    headingStyle?: 'setext' | 'atx';
    hr?: string;
    br?: string;
    bulletListMarker?: '-' | '+' | '*';
    codeBlockStyle?: 'indented' | 'fenced';
    emDelimiter?: '_' | '*';
    strongDelimiter?: '__' | '**';
  }
  export default class TurndownService {
    constructor(options?: Options);
    addRule(name: string, rule: Rule): this;
    turndown(input: string | Node): string;
  }
}
