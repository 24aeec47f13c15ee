import {ask, h, how, idOf, link, number, params, plural, put, s, show, summary, summaryQuery, NAMES_IN} from './lib.js';
import {bounded, filters, latest, pattern} from './filters.js';
import {bow, land, x, y} from './projection.js';

const chosen = new URLSearchParams(params);
chosen.set('type', 'Removal');
chosen.delete('words');
/** More claims than these are not drawn at once; the filters choose among all. */
const MOST = 5000;

/** The flows, the query that gives them, and what is to be said of their choice. Those of all removals the server knows. */
async function choice() {
  if (![...chosen].some(([name, value]) => name !== 'type' && value)) {
    return {rows: await summary('map'), query: summaryQuery('map'), note: ''};
  }
  const {removals, note} = await choose();
  const query = flowsOf(removals);
  return {rows: await ask(query), query, note};
}

/** The pattern for the removals to draw. */
async function choose() {
  const fitting = pattern(chosen);
  const [{n}] = await ask(bounded(fitting, MOST));
  const some = end => `  { SELECT DISTINCT ?claim ?event ?article WHERE {\n${fitting}${end} }\n`;
  if (+n.value <= MOST) return {removals: some('  }'), note: ''};
  if (params.get('from') || params.get('to')) {
    return {removals: some(`    OPTIONAL { GRAPH ?claim { ?event dl:begin ?day } }
  } ORDER BY DESC(?day) LIMIT ${MOST}`), note: `, the latest ${number(MOST)} claims`};
  }
  const days = await latest('days', MOST);
  return {removals: pattern(chosen, '', days), note: `, since ${days[days.length - 1]}`};
}

/** As web/summaries/map.rq has it of all removals. */
const flowsOf = removals => `SELECT ?from ?via ?to (COUNT(DISTINCT ?claim) AS ?claims) (SUM(?n) AS ?people) (MIN(?sure) AS ?surest) WHERE {
${removals}  GRAPH ?article { ?claim dl:factuality ?factuality }
  BIND(IF(?factuality = dl:Asserted, 0, 1) AS ?sure)
  GRAPH ?claim { ?event dl:destination ?end }
  OPTIONAL { ${NAMES_IN} { ?end dl:country ?endCountry } }
  OPTIONAL { GRAPH ?claim { ?event dl:origin ?start } OPTIONAL { ${NAMES_IN} { ?start dl:country ?startCountry } } }
  OPTIONAL { GRAPH ?claim { ?event dl:agent ?agent } ${NAMES_IN} { ?agent a dl:Country } }
  OPTIONAL { GRAPH ?claim { ?event dl:via ?via } }
  OPTIONAL { GRAPH ?claim { ?event dl:people [ dl:count ?count ] } }
  BIND(COALESCE(?startCountry, ?start, ?agent) AS ?from)
  BIND(COALESCE(?endCountry, ?end) AS ?to)
  BIND(COALESCE(?count, 0) AS ?n)
  FILTER(BOUND(?from) && ?from != ?to)
} GROUP BY ?from ?via ?to ORDER BY DESC(?people) DESC(?claims) ?from ?via ?to LIMIT 300`;

async function places(iris) {
  if (!iris.length) return new Map();
  const rows = await ask(`SELECT ?it (SAMPLE(?l) AS ?label) (SAMPLE(?la) AS ?lat) (SAMPLE(?lo) AS ?long) WHERE {
  VALUES ?it { ${iris.map(i => `<${i}>`).join(' ')} }
  OPTIONAL { ${NAMES_IN} { ?it rdfs:label ?l } } OPTIONAL { ${NAMES_IN} { ?it geo:lat ?la ; geo:long ?lo } }
} GROUP BY ?it`);
  return new Map(rows.map(r => [r.it.value, {label: r.label?.value || idOf(r.it.value),
    at: r.lat ? [x(r.long.value), y(r.lat.value)] : null}]));
}

const name = (points, v) => points.get(v.value)?.label || idOf(v.value);
const claimsOf = r => '/claims?' + new URLSearchParams(
  {...Object.fromEntries(chosen), type: 'Removal', about: idOf(r.to.value), role: 'to'});

function words(r, points) {
  const via = r.via ? ` by way of ${name(points, r.via)}` : '';
  const n = +r.people.value ? `${number(r.people.value)} people, ` : '';
  return `${name(points, r.from)} to ${name(points, r.to)}${via}: ${n}${plural(r.claims.value, 'claim')}`;
}

function arc(r, points, most) {
  const via = r.via && points.get(r.via.value)?.at;
  const stops = [points.get(r.from.value).at, via, points.get(r.to.value).at].filter(Boolean);
  const width = 1 + 7 * Math.sqrt(+r.people.value / most);
  const d = stops.slice(1).map((to, i) => bow(stops[i], to)).join('');
  const [ex, ey] = stops[stops.length - 1];
  return s('a', {href: claimsOf(r), 'aria-label': words(r, points)}, s('title', {}, words(r, points)),
    s('path', {class: r.surest.value === '0' ? 'arc' : 'arc unsure', d, 'stroke-width': width.toFixed(1)}),
    s('circle', {class: 'end', cx: ex, cy: ey, r: Math.max(2.2, width / 2)}));
}

function table(flows, points) {
  if (!flows.length) return h('p', {class: 'quiet'}, 'No flow fits these choices.');
  return h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Flows'}, h('table', {},
    h('thead', {}, h('tr', {}, ['From', 'By way of', 'To'].map(t => h('th', {scope: 'col'}, t)),
      ['People named', 'Claims'].map(t => h('th', {scope: 'col', class: 'n'}, t)))),
    h('tbody', {}, flows.map(r => h('tr', {},
      [r.from, r.via, r.to].map(v => h('td', {}, v ? link(v.value, name(points, v)) : '–')),
      h('td', {class: 'n'}, +r.people.value ? number(r.people.value) : '–'),
      h('td', {class: 'n'}, h('a', {href: claimsOf(r)}, number(r.claims.value))))))));
}

await filters(document.getElementById('filters'), ['type', 'words']);
const world = document.getElementById('world');
await show(document.getElementById('flows'), async () => {
  const [ground, {rows, query, note}] = await Promise.all([land(), choice()]);
  world.append(ground);
  const flows = rows.filter(r => r.to);
  const points = await places([...new Set(flows.flatMap(r => [r.from, r.via, r.to]).filter(Boolean).map(v => v.value))]);
  const drawn = flows.filter(r => points.get(r.from.value)?.at && points.get(r.to.value)?.at);
  const most = Math.max(1, ...drawn.map(r => +r.people.value));
  world.append(...[...drawn].map(r => arc(r, points, most)));
  put(document.getElementById('found'), plural(flows.length, 'flow'),
    note,
    drawn.length < flows.length ? `, ${flows.length - drawn.length} without a known place` : '', ' ', how(query));
  put(document.getElementById('flows'), table(flows, points));
});
