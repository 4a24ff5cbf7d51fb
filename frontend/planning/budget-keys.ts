/** The arrow that leads from a card to another one: up and down in its group, left and right to the next group. */
export function neighbour(root: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')]
    .filter((group) => group.offsetParent !== null)
    .map((group) => [...group.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0);
  const at = groups.findIndex((cards) => cards.includes(from));
  const own = groups[at];
  if (!own) return undefined;
  const index = own.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return own[index + 1];
    case 'ArrowUp':
      return own[index - 1];
    case 'Home':
      return own[0];
    case 'End':
      return own.at(-1);
    case 'ArrowRight':
    case 'ArrowLeft': {
      const next = groups[at + (key === 'ArrowRight' ? 1 : -1)];
      return next?.[Math.min(index, next.length - 1)];
    }
    default:
      return undefined;
  }
}
