/** What the reader has chosen, kept by the browser; nothing is kept where the browser forbids it. */

const PREFIX = 'kabar.';

/** What was remembered under a name; null if nothing was. */
export function recall(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, in place of what was there. */
export function remember(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser without storage asks again at the next visit.
  }
}
