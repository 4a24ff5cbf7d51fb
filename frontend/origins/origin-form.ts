/** The fields that say more about an origin; the bar and the dialogs share them. */
import { css, html, type TemplateResult } from 'lit';
import type { Origin } from '../manuscript/contract.js';
import { PURPOSES } from './describe.js';
import { recall, remember } from './memory.js';

interface Tool {
  tool: string;
  version: string;
  purpose: string;
}

/** The tool that was named last in this browser. */
function lastTool(): Tool {
  try {
    const { tool = '', version = '', purpose = '' } = JSON.parse(recall('ai-tool') ?? '{}') as Partial<Tool>;
    return { tool, version, purpose };
  } catch {
    return { tool: '', version: '', purpose: '' };
  }
}

const toolFields = (): TemplateResult => {
  const { tool, version, purpose } = lastTool();
  return html`<label class="wide">Tool<input name="tool" required maxlength="80" autocomplete="off" .value=${tool} /></label>
    <label>Version (if known)<input name="version" maxlength="40" autocomplete="off" .value=${version} /></label>
    <label>Used for<select name="purpose" required>
      ${PURPOSES.map(({ value, label }, i) => {
        const chosen = purpose ? value === purpose : i === 0;
        return html`<option value=${value} ?selected=${chosen}>${label}</option>`;
      })}
    </select></label>`;
};

const sourceFields = (sources: readonly string[]): TemplateResult =>
  html`<label class="wide">Source<input name="source" required maxlength="300" list="known" autocomplete="off" /></label>
    <datalist id="known">${sources.map((title) => html`<option value=${title}></option>`)}</datalist>`;

/** The fields for a kind: a tool's or a source's; typed text needs none. */
export function originFields(kind: string, sources: readonly string[]): TemplateResult | null {
  if (kind === 'ai') return toolFields();
  return kind === 'quoted' ? sourceFields(sources) : null;
}

/** What the person filled in. Remembers the tool. */
export function originOf(kind: string, form: HTMLFormElement): Origin {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  if (kind === 'quoted') return { kind, source: text('source') };
  if (kind !== 'ai') return { kind: 'typed' };
  const said: Tool = { tool: text('tool'), version: text('version'), purpose: text('purpose') };
  remember('ai-tool', JSON.stringify(said));
  const origin: Origin = { kind, tool: said.tool, purpose: said.purpose };
  if (said.version) origin.version = said.version;
  return origin;
}

/** Whether every field says something; shows the browser's hint at the first that does not. */
export function isFilled(form: HTMLFormElement): boolean {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[required]:not([type])')) {
    field.setCustomValidity(field.value.trim() ? '' : 'Please fill in this field.');
    field.addEventListener('input', () => field.setCustomValidity(''), { once: true });
  }
  return form.reportValidity();
}

/** Buttons and fields in the editor's own colours. */
export const formStyles = css`
  button,
  input,
  select,
  textarea {
    box-sizing: border-box;
    min-block-size: 34px;
    padding: 4px 12px;
    border: 1px solid color-mix(in srgb, var(--_text) 46%, transparent);
    border-radius: var(--vaadin-radius-m, 6px);
    background: var(--_paper);
    color: var(--_text);
    font: inherit;
  }
  button {
    border-color: var(--_line);
    font-weight: 500;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--_text) 7%, var(--_paper));
  }
  button.main {
    border-color: transparent;
    background: color-mix(in srgb, var(--_accent) 82%, var(--_text));
    color: var(--_paper);
  }
  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--_soft);
  }
  button.quiet:hover {
    background: var(--_tint);
    color: var(--_text);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  label {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    color: var(--_soft);
  }
  label > :is(input, select, textarea) {
    inline-size: 100%;
  }
  @media (pointer: coarse) {
    button,
    input,
    select {
      min-block-size: 44px;
    }
    input,
    select,
    textarea {
      font-size: 16px;
    }
  }
`;
