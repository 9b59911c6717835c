/** Draws the graph, with Cytoscape.js. */

import { grouped } from './matrix.js';
import { colour } from './theme.js';

const LIBRARY = './lib/cytoscape/dist/cytoscape.esm.min.mjs';
const NARROW = 640;
const MANY = 24;
/** On a narrow screen the graph is not drawn smaller than this, since its names could not be read; it can be moved. */
const LEAST_READABLE = 0.6;
const COLOURS = {
  Person: 'person',
  Organization: 'organization',
  Outlet: 'outlet',
  GeopoliticalEntity: 'geo',
  Place: 'geo',
};

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
    layout: layout(rows, centre),
    minZoom: 0.2,
    maxZoom: 3,
  });
  graph.style(style(graph.zoom()));
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
  const recolour = () => graph.style(style(graph.zoom()));
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
    const thing = things.get(iri) ?? {
      iri,
      name,
      kind: COLOURS[(of ?? '').replace(/^.*[/#]/, '')] ?? 'other',
      edges: 0,
    };
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
      data: {
        id: thing.iri,
        label: thing.name,
        kind: thing.kind,
        size: 20 + Math.min(34, 5 * Math.sqrt(thing.edges) * 1.6),
        middle: thing.iri === centre ? 1 : 0,
      },
      position: {
        x: radius * Math.cos(2.4 * i) * Math.sqrt((i + 1) / sorted.length),
        y: radius * Math.sin(2.4 * i) * Math.sqrt((i + 1) / sorted.length),
      },
    })),
    ...bundles(rows).map((all, i) => ({
      data: {
        id: `edge-${i}`,
        source: all[0].one,
        target: all[0].other,
        rows: all,
        together: all[0].relation === 'together' ? 1 : 0,
        label: all.length > 1 ? `${all[0].what} +${all.length - 1}` : all[0].what,
        width: 1.2 + Math.min(7, Math.sqrt(all.reduce((sum, row) => sum + Number(row.assertions), 0))),
      },
    })),
  ];
}

/** A few things may lie far apart; many are drawn closer, so that they need not be drawn small. */
function layout(rows, centre) {
  const many = !centre && new Set(rows.flatMap(row => [row.one, row.other])).size > MANY;
  return {
    name: 'cose',
    animate: false,
    randomize: false,
    nodeRepulsion: () => (many ? 120000 : 400000),
    idealEdgeLength: () => (many ? 80 : 130),
    nodeOverlap: 40,
    gravity: 0.25,
    numIter: 2500,
    padding: 30,
    componentSpacing: 50,
  };
}

/** Names as large on the screen as the text around, as far as they do not cover one another, however small the graph is drawn. */
function style(zoom = 1) {
  const size = Math.min(30, Math.max(15, 12 / zoom));
  const text = colour('text');
  const ground = colour('surface');
  const kinds = [...new Set([...Object.values(COLOURS), 'other'])];
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        color: text,
        'font-size': size,
        'font-family': 'system-ui, sans-serif',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': ground,
        'text-outline-width': 2.5,
        'text-wrap': 'wrap',
        'text-max-width': 130,
        'border-width': 0,
      },
    },
    ...kinds.map(kind => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': colour(`kind-${kind}`) },
    })),
    { selector: 'node[middle = 1]', style: { 'border-width': 4, 'border-color': colour('accent') } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': colour('edge'),
        'target-arrow-color': colour('edge'),
        'target-arrow-shape': 'triangle',
        'curve-style': 'bezier',
        label: 'data(label)',
        'font-size': size * 0.8,
        color: colour('quiet'),
        'text-outline-color': ground,
        'text-outline-width': 2,
        'text-rotation': 'autorotate',
        'min-zoomed-font-size': 8,
        'font-family': 'system-ui, sans-serif',
      },
    },
    { selector: 'edge[together = 1]', style: { 'target-arrow-shape': 'none', 'line-style': 'dashed' } },
    {
      selector: '.chosen',
      style: { 'line-color': colour('accent'), 'target-arrow-color': colour('accent'), color: colour('accent') },
    },
    { selector: '.faint', style: { opacity: 0.18 } },
  ];
}
