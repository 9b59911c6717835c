/** Who acts on whom: a graph, the same as a table, and the evidence behind each edge. */

import { draw } from './canvas.js';
import { el, fill } from './dom.js';
import { edgeTable, evidence } from './edges.js';
import { filterParams, filters } from './filters.js';
import { t } from './i18n.js';
import { route } from './links.js';
import { nothing, pending, section } from './parts.js';
import { ask, iri } from './sparql.js';

/** So many edges the queries give at most. */
const MOST = 120;

/** So many of them, the strongest, are drawn: more would be a tangle. */
const DRAWN = 45;

/**
 * The view of the graph.
 *
 * @param {{params: URLSearchParams, signal: AbortSignal, title: function(string)}} at the filters; "entity", what is in the middle;
 *     "one", "other" and "kind", the edge whose evidence is shown
 */
export function graphView({ params, signal, title }) {
  const entity = params.get('entity');
  const name = entity ? 'view-graph-of' : params.get('type') ? 'view-graph-of-type' : 'view-graph';
  const asked = { ...filterParams(params), entity: entity ? iri(entity) : undefined };
  const edges = ask(name, asked, signal);
  const proof = el('div.proofpanel', { id: 'edge', 'aria-live': 'polite' }, el('p.state', {}, t('graph.pick')));
  const pick = (rows, chosen = rows[0]) => {
    keep(chosen);
    fill(proof, evidence(rows, chosen, pick, signal));
    if (innerWidth < 900) proof.scrollIntoView({ block: 'nearest' });
  };
  title(t('nav.graph'));
  return el(
    'div.page',
    {},
    el('h1', {}, t('graph.title')),
    el('p.lead', {}, t('graph.lead')),
    filters(params, edges, signal),
    el(
      'div.graphgrid',
      {},
      section(
        t('graph.picture'),
        pending(edges, rows => picture(rows, entity, params, pick, signal), signal),
        { id: name, query: { name, params: asked } },
      ),
      section(t('graph.evidence'), proof, { id: 'view-edge-claims' }),
    ),
    section(
      t('graph.table'),
      pending(edges, rows => edgeTable(rows, pick), signal),
      { id: 'graph-table', note: t('graph.table.note', { n: MOST }) },
    ),
  );
}

/** The edge in the address, so that it is there after a reload; the page is not shown anew for it. */
function keep(edge) {
  const [path, search = ''] = location.hash.split('?');
  const params = new URLSearchParams(search);
  params.set('one', edge.one);
  params.set('other', edge.other);
  params.set('kind', edge.kind.replace(/^.*\//, ''));
  history.replaceState(history.state, '', `${path}?${params}`);
}

function picture(rows, entity, params, pick, signal) {
  if (!rows.length) return nothing(t('graph.none'));
  const chosen = rows.find(
    row =>
      row.one === params.get('one') &&
      row.other === params.get('other') &&
      row.kind.endsWith(`/${params.get('kind')}`),
  );
  if (chosen) queueMicrotask(() => pick([chosen]));
  const box = el('div.graph', {
    id: 'graph',
    role: 'img',
    'aria-label': t('graph.label', { n: Math.min(DRAWN, rows.length) }),
  });
  const open = id => {
    location.hash = route('graph', '', { ...Object.fromEntries(params), entity: id, one: '', other: '', kind: '' });
  };
  requestAnimationFrame(() =>
    draw(box, rows.slice(0, DRAWN), { centre: entity, pick, open, signal }).catch(failure =>
      fill(box, nothing(failure.message)),
    ),
  );
  return [
    box,
    legend(),
    el(
      'p.note',
      {},
      rows.length > DRAWN ? t('graph.most', { n: DRAWN }) : t('graph.all', { n: rows.length }),
      ' ',
      t('graph.hint'),
      !entity && !params.get('type') && ` ${t('graph.families')}`,
    ),
  ];
}

/** What the colours mean. */
const legend = () =>
  el(
    'ul.legend',
    {},
    [
      ['person', 'Person'],
      ['organization', 'Organization'],
      ['outlet', 'Outlet'],
      ['geo', 'GeopoliticalEntity'],
      ['other', 'Item'],
    ].map(([kind, name]) =>
      el(
        'li',
        {},
        el(`span.dot.d-${kind}`, { 'aria-hidden': 'true' }),
        kind === 'other' ? t('graph.other') : t(`class.${name}`),
      ),
    ),
  );
