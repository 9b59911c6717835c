/** Draws the graph, with Cytoscape.js. */

import { colour } from './theme.js';

const LIBRARY = './lib/cytoscape/dist/cytoscape.esm.min.mjs';
const COLOURS = { Person: 'person', Organization: 'organization', Outlet: 'outlet', GeopoliticalEntity: 'geo', Place: 'geo' };

/**
 * Draws edges and what they tie together.
 *
 * @param {HTMLElement} box where
 * @param {Object[]} rows the edges, as the queries give them
 * @param {{centre: ?string, pick: function(Object), open: function(string), signal: AbortSignal}} use what is in the middle, what
 *     a click on an edge and a double click on a thing do, and when to stop
 */
export async function draw(box, rows, { centre, pick, open, signal }) {
  const { default: cytoscape } = await import(LIBRARY);
  if (signal.aborted) return;
  const graph = cytoscape({
    container: box,
    elements: elements(rows, centre),
    style: style(),
    layout: { name: 'cose', animate: false, randomize: false, nodeRepulsion: () => 60000, idealEdgeLength: () => 110, nodeOverlap: 24,
      gravity: 0.4, numIter: 1500, padding: 24 },
    minZoom: 0.2,
    maxZoom: 3,
    wheelSensitivity: 0.3,
    autoungrabify: false,
  });
  graph.on('tap', 'edge', event => {
    graph.elements().removeClass('chosen');
    event.target.addClass('chosen');
    pick(event.target.data('row'));
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
    ...rows.map((row, i) => ({
      data: { id: `edge-${i}`, source: row.one, target: row.other, label: row.what, row, together: row.relation === 'together' ? 1 : 0,
        width: 1.2 + Math.min(6, Math.sqrt(Number(row.assertions))) },
    })),
  ];
}

function style() {
  const text = colour('text');
  const ground = colour('surface');
  const kinds = [...new Set([...Object.values(COLOURS), 'other'])];
  return [
    { selector: 'node', style: { label: 'data(label)', width: 'data(size)', height: 'data(size)', color: text, 'font-size': 13,
      'font-family': 'system-ui, sans-serif', 'text-valign': 'bottom', 'text-margin-y': 4, 'text-outline-color': ground, 'text-outline-width': 2.5,
      'text-wrap': 'wrap', 'text-max-width': 120, 'border-width': 0 } },
    ...kinds.map(kind => ({ selector: `node[kind = "${kind}"]`, style: { 'background-color': colour(`kind-${kind}`) } })),
    { selector: 'node[middle = 1]', style: { 'border-width': 4, 'border-color': colour('accent') } },
    { selector: 'edge', style: { width: 'data(width)', 'line-color': colour('edge'), 'target-arrow-color': colour('edge'), 'target-arrow-shape': 'triangle',
      'curve-style': 'bezier', label: 'data(label)', 'font-size': 11, color: colour('quiet'), 'text-outline-color': ground, 'text-outline-width': 2,
      'text-rotation': 'autorotate', 'min-zoomed-font-size': 8, 'font-family': 'system-ui, sans-serif' } },
    { selector: 'edge[together = 1]', style: { 'target-arrow-shape': 'none', 'line-style': 'dashed' } },
    { selector: '.chosen', style: { 'line-color': colour('accent'), 'target-arrow-color': colour('accent'), color: colour('accent') } },
    { selector: '.faint', style: { opacity: 0.18 } },
  ];
}
