/** Draws the graph, with Cytoscape.js. */

import { grouped } from './matrix.js';
import { colour } from './theme.js';

const LIBRARY = './lib/cytoscape/dist/cytoscape.esm.min.mjs';
const NARROW = 640;
/** On a narrow screen the graph is not drawn smaller than this, since its names could not be read; it can be moved. */
const LEAST_READABLE = 0.6;
const COLOURS = { Person: 'person', Organization: 'organization', Outlet: 'outlet', GeopoliticalEntity: 'geo', Place: 'geo' };

/**
 * Draws edges and what they tie together.
 *
 * @param {HTMLElement} box where
 * @param {Object[]} rows the edges, as the queries give them
 * @param {{centre: ?string, pick: function(Object[]), open: function(string), signal: AbortSignal}} use what is in the middle, what
 *     a click on an edge (it gives all rows that the line stands for) and a double click on a thing do, and when to stop
 */
export async function draw(box, rows, { centre, pick, open, signal }) {
  const { default: cytoscape } = await import(LIBRARY);
  if (signal.aborted) return;
  const graph = cytoscape({
    container: box,
    elements: elements(rows, centre),
    style: style(),
    layout: { name: 'cose', animate: false, randomize: false, nodeRepulsion: () => 400000, idealEdgeLength: () => 130, nodeOverlap: 40,
      gravity: 0.25, numIter: 2500, padding: 30 },
    minZoom: 0.2,
    maxZoom: 3,
  });
  if (innerWidth < NARROW && graph.zoom() < LEAST_READABLE) {
    const [first] = graph.nodes();
    graph.zoom(LEAST_READABLE);
    graph.center(centre ? graph.getElementById(centre) : first);
  }
  graph.on('tap', 'edge', event => {
    graph.elements().removeClass('chosen');
    event.target.addClass('chosen');
    pick(event.target.data('rows'));
  });
  graph.on('tap', 'node', event => {
    graph.elements().removeClass('chosen faint');
    const near = event.target.closedNeighborhood();
    graph.elements().difference(near).addClass('faint');
  });
  graph.on('tap', event => event.target === graph && graph.elements().removeClass('chosen faint'));
  graph.on('dbltap', 'node', event => open(event.target.id()));
  const recolour = () => graph.style(style());
  addEventListener('kabar-theme', recolour);
  signal.addEventListener('abort', () => {
    removeEventListener('kabar-theme', recolour);
    graph.destroy();
  });
}

/** What one does to another, of whatever kind, in one line; the strongest kind first. */
const bundles = rows => [...grouped(rows, row => [row.one, row.other, row.relation].join(' ')).values()];

/** Things on a circle to begin with, those with most edges first, so that the same edges are always drawn alike. */
function elements(rows, centre) {
  const things = new Map();
  const count = (iri, name, of) => {
    const thing = things.get(iri) ?? { iri, name, kind: COLOURS[(of ?? '').replace(/^.*[/#]/, '')] ?? 'other', edges: 0 };
    thing.edges++;
    things.set(iri, thing);
  };
  rows.forEach(row => {
    count(row.one, row.oneName, row.oneClass);
    count(row.other, row.otherName, row.otherClass);
  });
  const sorted = [...things.values()].sort((a, b) => b.edges - a.edges || (a.iri < b.iri ? -1 : 1));
  const radius = 60 + 14 * sorted.length;
  return [
    ...sorted.map((thing, i) => ({
      data: { id: thing.iri, label: thing.name, kind: thing.kind, size: 20 + Math.min(34, 5 * Math.sqrt(thing.edges) * 1.6), middle: thing.iri === centre ? 1 : 0 },
      position: { x: radius * Math.cos(2.4 * i) * Math.sqrt((i + 1) / sorted.length), y: radius * Math.sin(2.4 * i) * Math.sqrt((i + 1) / sorted.length) },
    })),
    ...bundles(rows).map((all, i) => ({
      data: { id: `edge-${i}`, source: all[0].one, target: all[0].other, rows: all, together: all[0].relation === 'together' ? 1 : 0,
        label: all.length > 1 ? `${all[0].what} +${all.length - 1}` : all[0].what,
        width: 1.2 + Math.min(7, Math.sqrt(all.reduce((sum, row) => sum + Number(row.assertions), 0))) },
    })),
  ];
}

function style() {
  const text = colour('text');
  const ground = colour('surface');
  const kinds = [...new Set([...Object.values(COLOURS), 'other'])];
  return [
    { selector: 'node', style: { label: 'data(label)', width: 'data(size)', height: 'data(size)', color: text, 'font-size': 16,
      'font-family': 'system-ui, sans-serif', 'text-valign': 'bottom', 'text-margin-y': 4, 'text-outline-color': ground, 'text-outline-width': 2.5,
      'text-wrap': 'wrap', 'text-max-width': 120, 'border-width': 0 } },
    ...kinds.map(kind => ({ selector: `node[kind = "${kind}"]`, style: { 'background-color': colour(`kind-${kind}`) } })),
    { selector: 'node[middle = 1]', style: { 'border-width': 4, 'border-color': colour('accent') } },
    { selector: 'edge', style: { width: 'data(width)', 'line-color': colour('edge'), 'target-arrow-color': colour('edge'), 'target-arrow-shape': 'triangle',
      'curve-style': 'bezier', label: 'data(label)', 'font-size': 13, color: colour('quiet'), 'text-outline-color': ground, 'text-outline-width': 2,
      'text-rotation': 'autorotate', 'min-zoomed-font-size': 8, 'font-family': 'system-ui, sans-serif' } },
    { selector: 'edge[together = 1]', style: { 'target-arrow-shape': 'none', 'line-style': 'dashed' } },
    { selector: '.chosen', style: { 'line-color': colour('accent'), 'target-arrow-color': colour('accent'), color: colour('accent') } },
    { selector: '.faint', style: { opacity: 0.18 } },
  ];
}
