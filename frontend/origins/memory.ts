/** What this browser remembers for the next visit. A browser that forbids it forgets. */

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`colophon.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`colophon.${key}`, value);
  } catch {
    // forgotten
  }
}
