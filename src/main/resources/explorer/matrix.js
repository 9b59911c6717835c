/** A table of things against outlets. */

import { el } from './dom.js';

/**
 * A table with a heading for each row and column; it scrolls sideways by itself where it is too wide.
 *
 * @param {{caption: string, corner: string, columns: string[], rows: {head: (Node|string), cells: any[]}[]}} table cells hold
 *     what {@link el} takes; an empty one nothing
 */
export function matrix({ caption, corner, columns, rows }) {
  return el('div.scroll', { tabindex: '0', role: 'region', 'aria-label': caption },
    el('table.matrix', {},
      el('caption.unseen', {}, caption),
      el('thead', {}, el('tr', {}, el('th.corner', { scope: 'col' }, corner), columns.map(name => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, rows.map(row => el('tr', {}, el('th', { scope: 'row' }, row.head),
        row.cells.map(cell => el('td', {}, cell)))))));
}

/** Groups things by a name; a map in the order in which the names first come. */
export function grouped(things, name) {
  const groups = new Map();
  for (const thing of things) {
    const key = name(thing);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(thing);
  }
  return groups;
}
