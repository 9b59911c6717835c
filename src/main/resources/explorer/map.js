/**
 * A plain map: the land, points with their names, and ways between them. Equirectangular, true at the middle latitude of
 * what is shown.
 */

import { svg, el } from './dom.js';
import { route } from './links.js';

const WIDE = { width: 760, height: 400 };
const NARROW = { width: 360, height: 300 };
/** The least part of the earth that is shown, in degrees: closer, the outlines are too coarse. */
const LEAST_SPAN = 14;
/** One point alone is shown with more around it, to be recognised. */
const LEAST_AROUND = 40;
const LETTER = 7;

let outlines = null;

/** The rings of the land's outlines, each a list of longitudes and latitudes in tenths of a degree. */
async function land() {
  outlines ??= fetch('land.json')
    .then(answer => answer.json())
    .then(data => data.rings);
  return outlines;
}

/**
 * A map of some points.
 *
 * @param {{points: {lat: number, lon: number, name: string, iri?: string, hollow?: boolean}[],
 *     ways?: {from: Object, to: Object, label: string}[], label: string}} what
 */
export function map({ points, ways = [], label }) {
  const size = innerWidth < 640 ? NARROW : WIDE;
  const project = projection([...points, ...ways.flatMap(way => [way.from, way.to])], size);
  const ground = svg('g', { class: 'land' });
  const picture = svg(
    'svg',
    {
      viewBox: `0 0 ${size.width} ${size.height}`,
      class: 'map',
      role: 'group',
      'aria-label': `${label}: ${points.map(point => point.name).join(', ')}`,
    },
    svg('rect', { width: size.width, height: size.height, class: 'sea' }),
    ground,
    ways.map(way => drawnWay(project(way.from), project(way.to), way.label)),
    drawnPoints(points, project, size),
  );
  land().then(
    rings => ground.append(svg('path', { d: outline(rings, project, size) })),
    () => {
      // Without outlines the points still stand where they are.
    },
  );
  return el('figure.mapbox', {}, picture);
}

/** From degrees to units of the picture, so that all points lie inside with room for their names. */
function projection(points, { width, height }) {
  const lats = points.map(point => point.lat);
  const lons = points.map(point => point.lon);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  const lon = (Math.min(...lons) + Math.max(...lons)) / 2;
  const narrowing = Math.max(0.25, Math.cos((lat * Math.PI) / 180));
  const least = points.length > 1 ? LEAST_SPAN : LEAST_AROUND;
  const across = Math.max((Math.max(...lons) - Math.min(...lons)) * narrowing * 1.5, (least * width) / height);
  const up = Math.max((Math.max(...lats) - Math.min(...lats)) * 1.4, least);
  const scale = Math.min(width / across, height / up);
  return point => [width / 2 + (point.lon - lon) * narrowing * scale, height / 2 - (point.lat - lat) * scale];
}

function outline(rings, project, { width, height }) {
  const lines = [];
  for (const ring of rings) {
    let near = false;
    let line = '';
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = project({ lon: ring[i] / 10, lat: ring[i + 1] / 10 });
      near ||= x > -width && x < 2 * width && y > -height && y < 2 * height;
      line += `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    }
    if (near) lines.push(`${line}Z`);
  }
  return lines.join('');
}

/** A way as a bow that ends in an arrow's head. */
function drawnWay([x1, y1], [x2, y2], label) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 6) return null;
  const bend = Math.min(60, length / 4);
  const cx = (x1 + x2) / 2 + ((y2 - y1) / length) * bend;
  const cy = (y1 + y2) / 2 - ((x2 - x1) / length) * bend;
  const angle = Math.atan2(y2 - cy, x2 - cx);
  const tip = [x2 - 7 * Math.cos(angle), y2 - 7 * Math.sin(angle)];
  const wing = turn => `${tip[0] - 9 * Math.cos(angle + turn)} ${tip[1] - 9 * Math.sin(angle + turn)}`;
  return svg(
    'g',
    { class: 'way' },
    svg('title', {}, label),
    svg('path', { d: `M${x1} ${y1}Q${cx} ${cy} ${tip[0]} ${tip[1]}`, class: 'line' }),
    svg('path', { d: `M${tip[0]} ${tip[1]}L${wing(0.4)}L${wing(-0.4)}Z`, class: 'tip' }),
  );
}

function drawnPoints(points, project, size) {
  const taken = points.map(point => {
    const [x, y] = project(point);
    return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
  });
  return points.map(point => {
    const [x, y] = project(point);
    const spot = room(x, y, point.name.length * LETTER, taken, size);
    const drawn = [
      svg('title', {}, point.name),
      svg('circle', { cx: x, cy: y, r: 5, class: point.hollow ? 'hollow' : 'point' }),
      spot && svg('text', { x: spot.x, y: spot.y + 4, 'text-anchor': spot.anchor }, point.name),
    ];
    return point.iri
      ? svg('a', { href: route('entity', point.iri), 'aria-label': point.name }, drawn)
      : svg('g', {}, drawn);
  });
}

/** Where a name goes so that it covers nothing: right, left, above or below its point, or nowhere. */
function room(x, y, width, taken, size) {
  const tries = [
    { x: x + 9, y, anchor: 'start', left: x + 9 },
    { x: x - 9, y, anchor: 'end', left: x - 9 - width },
    { x, y: y - 15, anchor: 'middle', left: x - width / 2 },
    { x, y: y + 15, anchor: 'middle', left: x - width / 2 },
    { x: x + 9, y: y + 15, anchor: 'start', left: x + 9 },
    { x: x + 9, y: y - 15, anchor: 'start', left: x + 9 },
    { x: x - 9, y: y + 15, anchor: 'end', left: x - 9 - width },
    { x: x - 9, y: y - 15, anchor: 'end', left: x - 9 - width },
  ];
  for (const spot of tries) {
    const box = { left: spot.left, right: spot.left + width, top: spot.y - 8, bottom: spot.y + 8 };
    const inside = box.left > 0 && box.right < size.width && box.top > 0 && box.bottom < size.height;
    const free = !taken.some(
      other => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
    if (inside && free) {
      taken.push(box);
      return spot;
    }
  }
  return null;
}
