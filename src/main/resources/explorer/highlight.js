/**
 * Puts the passages of an article together to the text they were cut from, and finds the names in it. Offsets are Unicode
 * code points, half-open, as in the data.
 */

/** What lies between two passages and is no longer than this is a blank or a line break. */
const BLANK = 2;

/**
 * The stretches of text that the passages cover, in order.
 *
 * @param {{begin: number, end: number, text: string}[]} passages
 * @returns {{begin: number, end: number, letters: string[]}[]} with a letter for each code point
 */
export function stretches(passages) {
  const found = [];
  for (const passage of [...passages].sort((a, b) => a.begin - b.begin || b.end - a.end)) {
    const letters = Array.from(passage.text ?? '');
    if (letters.length !== passage.end - passage.begin) continue;
    const last = found.at(-1);
    if (last && passage.begin <= last.end) {
      last.letters.push(...letters.slice(last.end - passage.begin));
      last.end = Math.max(last.end, passage.end);
    } else found.push({ begin: passage.begin, end: passage.end, letters });
  }
  return found;
}

/** Stretches that only a blank parts, together: what can be shown as one paragraph. */
export function paragraphs(found) {
  const all = [];
  for (const stretch of found) {
    const last = all.at(-1)?.at(-1);
    if (last && stretch.begin - last.end <= BLANK) all.at(-1).push(stretch);
    else all.push([stretch]);
  }
  return all;
}

/**
 * A stretch cut at the borders of spans.
 *
 * @returns {{begin: number, end: number, text: string}[]}
 */
export function pieces(stretch, spans) {
  const cuts = new Set([stretch.begin, stretch.end]);
  for (const { begin, end } of spans) {
    if (begin > stretch.begin && begin < stretch.end) cuts.add(begin);
    if (end > stretch.begin && end < stretch.end) cuts.add(end);
  }
  const borders = [...cuts].sort((a, b) => a - b);
  return borders.slice(0, -1).map((begin, i) => ({
    begin,
    end: borders[i + 1],
    text: stretch.letters.slice(begin - stretch.begin, borders[i + 1] - stretch.begin).join(''),
  }));
}

/**
 * Cuts a text at the names in it; the longest name wins.
 *
 * @param {Map<string, any>} names what each name stands for
 * @returns {function(string): {text: string, thing: any}[]} parts, those without a name with an undefined thing
 */
export function nameFinder(names) {
  const words = [...names.keys()].filter(name => name.length > 1).sort((a, b) => b.length - a.length);
  if (!words.length) return text => [{ text }];
  const escaped = words.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return text =>
    text
      .split(pattern)
      .filter(part => part !== '')
      .map(part => ({ text: part, thing: names.get(part) }));
}
