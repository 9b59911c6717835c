/** The edges of the graph one by one: the evidence behind one of them, and all of them as a table. */

import { claim, claimCard } from './claims.js';
import { el } from './dom.js';
import { number, t } from './i18n.js';
import { entityLink } from './links.js';
import { nothing, pending, section } from './parts.js';
import { ask, iri } from './sparql.js';

/**
 * The evidence behind a line of the graph.
 *
 * @param {Object[]} rows what the line stands for, kind by kind
 * @param {Object} chosen the row whose sentences are shown
 * @param {function(Object[], Object)} pick shows those of another row
 * @param {AbortSignal} signal after which nothing more is shown
 */
export function evidence(rows, chosen, pick, signal) {
  return [rows.length > 1 && kinds(rows, chosen, pick), shownEdge(chosen, signal)];
}

/** The kinds of what one does to another, to choose from. */
function kinds(rows, chosen, pick) {
  return el(
    'div.row',
    { role: 'group', 'aria-label': t('filter.type') },
    rows.map(row =>
      el(
        'button.small',
        { type: 'button', 'aria-pressed': row === chosen, onclick: () => pick(rows, row) },
        `${row.what} (${number(Number(row.assertions))})`,
      ),
    ),
  );
}

function shownEdge(edge, signal) {
  const query = {
    name: 'view-edge-claims',
    params: { one: iri(edge.one), other: iri(edge.other), kind: edge.kind.replace(/^.*\//, '') },
  };
  return [
    el(
      'h3',
      {},
      entityLink({ iri: edge.one, name: edge.oneName }),
      ` ${edge.what} `,
      edge.relation === 'together' && `${t('graph.with')} `,
      entityLink({ iri: edge.other, name: edge.otherName }),
    ),
    el(
      'p.quiet',
      {},
      `${t('count.assertions', { n: Number(edge.assertions) })}, ${t('count.outlets', { n: Number(edge.outlets) })}`,
    ),
    section(
      t('graph.sentences'),
      pending(
        ask(query.name, query.params, signal),
        rows =>
          rows.length
            ? el(
                'div.sidebyside',
                {},
                rows.map(claim).map(said => claimCard(said)),
              )
            : nothing(t('event.none')),
        signal,
      ),
      { query },
    ),
  ];
}

/** The edges as a table, for those who do not see the picture and for those who want the figures. */
export function edgeTable(rows, pick) {
  if (!rows.length) return nothing(t('graph.none'));
  return el(
    'div.scroll',
    { tabindex: '0', role: 'region', 'aria-label': t('matrix.table', { caption: t('graph.title') }) },
    el(
      'table.plain',
      { id: 'edges' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ['who', 'what', 'whom', 'assertions', 'outlets', 'evidence'].map(key =>
            el('th', { scope: 'col' }, t(`graph.${key}`)),
          ),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map(row =>
          el(
            'tr',
            {},
            el('td', {}, entityLink({ iri: row.one, name: row.oneName })),
            el('td', {}, row.what, row.relation === 'together' && el('span.quiet', {}, ` ${t('graph.with')}`)),
            el('td', {}, entityLink({ iri: row.other, name: row.otherName })),
            el('td.figure', {}, number(Number(row.assertions))),
            el('td.figure', {}, number(Number(row.outlets))),
            el(
              'td',
              {},
              el(
                'button.small',
                {
                  type: 'button',
                  'data-edge': true,
                  onclick: () => {
                    pick([row]);
                    document.getElementById('edge').scrollIntoView({ block: 'nearest' });
                  },
                },
                t('graph.show'),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
