/** Tables of things against outlets. */

import { el, fill } from './dom.js';
import { t } from './i18n.js';

const MOST_ROWS = 12;
const MOST_COLUMNS = 14;

/**
 * A table with a heading for each row and column; it scrolls sideways by itself where it is too wide. Of a large one the
 * beginning is shown, and the rest on demand.
 *
 * @param {{caption: string, corner: string, columns: string[], rows: {head: any, cells: any[]}[]}} table heads and cells hold
 *     what {@link el} takes; an empty cell nothing
 */
export function matrix(table) {
  const rest = table.rows.length > MOST_ROWS || table.columns.length > MOST_COLUMNS;
  if (!rest) return drawn(table, table.rows.length, table.columns.length);
  const place = el(
    'div',
    {},
    drawn(table, MOST_ROWS, MOST_COLUMNS),
    el(
      'button.more',
      {
        type: 'button',
        onclick: () => {
          fill(place, drawn(table, table.rows.length, table.columns.length));
          place.querySelector('.scroll').focus();
        },
      },
      t('matrix.all', { rows: table.rows.length, columns: table.columns.length }),
    ),
  );
  return place;
}

function drawn({ caption, corner, columns, rows }, height, width) {
  return el(
    'div.scroll',
    { tabindex: '0', role: 'region', 'aria-label': t('matrix.table', { caption }) },
    el(
      'table.matrix',
      {},
      el('caption.unseen', {}, caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th.corner', { scope: 'col' }, corner),
          columns.slice(0, width).map(name => el('th', { scope: 'col' }, name)),
        ),
      ),
      el(
        'tbody',
        {},
        rows.slice(0, height).map(row =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, row.head),
            row.cells.slice(0, width).map(cell => el('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
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

/** The names of a group's things, those of most things first. */
export function byNumber(things, name) {
  return [...grouped(things, name)].sort(([, one], [, other]) => other.length - one.length).map(([key]) => key);
}
