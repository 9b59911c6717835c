/** What the reader has chosen, kept by the browser; nothing is kept where the browser forbids it. */

const PREFIX = 'kabar.';

export function recall(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser without storage asks again at the next visit.
  }
}
