// Rows with places, drawn on the world and given as GeoJSON.
import {ask, base, h, iri, s, text, NAMES_IN} from './lib.js';
import {bow, land, VIEW, x, y} from './projection.js';

const MOST = 400;
const WAY = [['from', 'origin'], ['via', 'through'], ['to', 'destination']];
const SPOT = ['place', 'country', 'where', 'it'];

const column = (vars, names) => vars.find(v => names.includes(v));
const way = vars => WAY.map(names => column(vars, names));
const spot = vars => column(vars, SPOT);

/** Whether rows with these columns can stand on a map. */
export function mappable(vars) {
  const [from, , to] = way(vars);
  return Boolean(from && to || vars.includes('lat') && vars.includes('long') || spot(vars));
}

/** What a cell names: an IRI of the graph, or labels that are separated by commas. */
function named(term) {
  if (!term) return [];
  if (term.type === 'uri') return term.value.startsWith(base) ? [term.value] : [];
  return term.value.split(', ').filter(Boolean);
}

/** Where names and IRIs lie: a map to [longitude, latitude] in degrees. */
async function positions(names) {
  if (!names.length) return new Map();
  const things = names.filter(n => n.startsWith(base));
  const labels = names.filter(n => !n.startsWith(base));
  const rows = await ask(`SELECT ?name (SAMPLE(?la) AS ?lat) (SAMPLE(?lo) AS ?long) WHERE {
  { VALUES ?it { ${things.map(iri).join(' ')} } BIND(STR(?it) AS ?name) }
  UNION
  { VALUES ?label { ${labels.flatMap(l => [text(l), text(l) + '@en']).join(' ')} } ${NAMES_IN} { ?it rdfs:label ?label } BIND(STR(?label) AS ?name) }
  ?it geo:lat ?la ; geo:long ?lo .
} GROUP BY ?name`);
  return new Map(rows.filter(r => r.name).map(r => [r.name.value, [+r.long.value, +r.lat.value]]));
}

/** The rows that lie somewhere, as a GeoJSON FeatureCollection (RFC 7946). */
export async function features({head: {vars}, results: {bindings}}) {
  const rows = bindings.slice(0, MOST);
  const columns = column(vars, WAY[0]) && column(vars, WAY[2]) ? way(vars) : [spot(vars)];
  const stops = row => columns.filter(Boolean).map(v => named(row[v])[0]);
  const known = await positions([...new Set(rows.flatMap(stops).filter(Boolean))].slice(0, MOST));
  const list = rows.map(row => {
    const exact = vars.includes('lat') && row.lat && row.long;
    const points = exact ? [[+row.long.value, +row.lat.value]]
      : stops(row).map(n => known.get(n)).filter(Boolean);
    const properties = Object.fromEntries(vars.filter(v => row[v]).map(v => [v, row[v].value]));
    const geometry = points.length > 1 ? {type: 'LineString', coordinates: points}
      : {type: 'Point', coordinates: points[0]};
    return points.length ? {type: 'Feature', properties, geometry} : null;
  });
  return {type: 'FeatureCollection', features: list.filter(Boolean)};
}

const words = feature => Object.entries(feature.properties).map(([k, v]) => `${k}: ${v}`).join('\n');

function shape(feature) {
  const points = [feature.geometry.coordinates].flat(feature.geometry.type === 'Point' ? 0 : 1).map(([lo, la]) => [x(lo), y(la)]);
  const [cx, cy] = points[points.length - 1];
  return s('g', {}, s('title', {}, words(feature)),
    points.slice(1).map((to, i) => s('path', {class: 'arc', d: bow(points[i], to), 'stroke-width': 2})),
    s('circle', {class: 'end', cx, cy, r: 3}));
}

/** The rows on a map. */
export async function map(answer) {
  const [collection, ground] = await Promise.all([features(answer), land()]);
  const missing = Math.min(MOST, answer.results.bindings.length) - collection.features.length;
  return h('figure', {class: 'map'},
    s('svg', {viewBox: VIEW, role: 'img', 'aria-label': 'Map of the rows below'},
      ground, collection.features.map(shape)),
    missing ? h('figcaption', {}, `${missing} rows name no place whose position is known.`) : '');
}
