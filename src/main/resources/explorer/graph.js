/** Who acts on whom: a graph, the same as a table, and the evidence behind each edge. */

import { claim, claimCard } from './claims.js';
import { el, fill } from './dom.js';
import { number, t } from './i18n.js';
import { draw } from './canvas.js';
import { filters, filterParams } from './filters.js';
import { entityLink, route } from './links.js';
import { nothing, pending, section } from './parts.js';
import { ask, iri } from './sparql.js';

/** So many edges the queries give at most. */
const MOST = 120;
/** So many of them, the strongest, are drawn: more would be a tangle. */
const DRAWN = 45;

export function graphView({ params, signal, title }) {
  const entity = params.get('entity');
  const name = entity ? 'view-graph-of' : params.get('type') ? 'view-graph-of-type' : 'view-graph';
  const asked = { ...filterParams(params), entity: entity ? iri(entity) : undefined };
  const edges = ask(name, asked, signal);
  const proof = el('div.proofpanel', { id: 'edge', 'aria-live': 'polite' }, el('p.state', {}, t('graph.pick')));
  const pick = (rows, chosen = rows[0]) => {
    keep(chosen);
    fill(proof, rows.length > 1 && kinds(rows, chosen, pick), shownEdge(chosen, signal));
    if (innerWidth < 900) proof.scrollIntoView({ block: 'nearest' });
  };
  title(t('nav.graph'));
  return el('div.page', {},
    el('h1', {}, t('graph.title')),
    el('p.lead', {}, t('graph.lead')),
    filters(params, edges, signal),
    el('div.graphgrid', {},
      section(t('graph.picture'), pending(edges, rows => picture(rows, entity, params, pick, signal), signal),
        { id: name, query: { name, params: asked } }),
      section(t('graph.evidence'), proof, { id: 'view-edge-claims' })),
    section(t('graph.table'), pending(edges, rows => table(rows, pick), signal), { id: 'graph-table', note: t('graph.table.note', { n: MOST }) }));
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
  const chosen = rows.find(row => row.one === params.get('one') && row.other === params.get('other')
    && row.kind.endsWith(`/${params.get('kind')}`));
  if (chosen) queueMicrotask(() => pick([chosen]));
  const box = el('div.graph', { id: 'graph', role: 'img', 'aria-label': t('graph.label', { n: Math.min(DRAWN, rows.length) }) });
  const open = id => {
    location.hash = route('graph', '', { ...Object.fromEntries(params), entity: id, one: '', other: '', kind: '' });
  };
  requestAnimationFrame(() => draw(box, rows.slice(0, DRAWN), { centre: entity, pick, open, signal })
    .catch(failure => fill(box, nothing(failure.message))));
  return [box, legend(), el('p.note', {}, rows.length > DRAWN ? t('graph.most', { n: DRAWN }) : t('graph.all', { n: rows.length }), ' ', t('graph.hint'))];
}

/** The kinds of what one does to another, to choose from. */
function kinds(rows, chosen, pick) {
  return el('div.row', { role: 'group', 'aria-label': t('filter.type') }, rows.map(row => el('button.small', { type: 'button',
    'aria-pressed': row === chosen, onclick: () => pick(rows, row) }, `${row.what} (${number(Number(row.assertions))})`)));
}

/** What the colours mean. */
const legend = () => el('ul.legend', {}, [['person', 'Person'], ['organization', 'Organization'], ['outlet', 'Outlet'], ['geo', 'GeopoliticalEntity'],
  ['other', 'Item']].map(([kind, name]) => el('li', {}, el(`span.dot.d-${kind}`, { 'aria-hidden': 'true' }), kind === 'other' ? t('graph.other') : t(`class.${name}`))));

function shownEdge(edge, signal) {
  const query = { name: 'view-edge-claims', params: { one: iri(edge.one), other: iri(edge.other), kind: edge.kind.replace(/^.*\//, '') } };
  return [
    el('h3', {}, entityLink({ iri: edge.one, name: edge.oneName }), ` ${edge.what} `, edge.relation === 'together' && `${t('graph.with')} `,
      entityLink({ iri: edge.other, name: edge.otherName })),
    el('p.quiet', {}, `${t('count.assertions', { n: Number(edge.assertions) })}, ${t('count.outlets', { n: Number(edge.outlets) })}`),
    section(t('graph.sentences'), pending(ask(query.name, query.params, signal), rows => (rows.length
      ? el('div.sidebyside', {}, rows.map(claim).map(said => claimCard(said))) : nothing(t('event.none'))), signal), { query }),
  ];
}

/** The edges as a table, for those who do not see the picture and for those who want the figures. */
function table(rows, pick) {
  if (!rows.length) return nothing(t('graph.none'));
  return el('div.scroll', { tabindex: '0', role: 'region', 'aria-label': t('graph.table') }, el('table.plain', { id: 'edges' },
    el('thead', {}, el('tr', {}, ['who', 'what', 'whom', 'assertions', 'outlets', 'evidence'].map(key =>
      el('th', { scope: 'col' }, t(`graph.${key}`))))),
    el('tbody', {}, rows.map(row => el('tr', {},
      el('td', {}, entityLink({ iri: row.one, name: row.oneName })),
      el('td', {}, row.what, row.relation === 'together' && el('span.quiet', {}, ` ${t('graph.with')}`)),
      el('td', {}, entityLink({ iri: row.other, name: row.otherName })),
      el('td.figure', {}, number(Number(row.assertions))),
      el('td.figure', {}, number(Number(row.outlets))),
      el('td', {}, el('button.small', { type: 'button', 'data-edge': true, onclick: () => {
        pick([row]);
        document.getElementById('edge').scrollIntoView({ block: 'nearest' });
      } }, t('graph.show'))))))));
}
