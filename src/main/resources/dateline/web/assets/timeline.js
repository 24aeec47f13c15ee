import {ask, h, how, link, local, number, params, plural, put, s, show, TYPES} from './lib.js';
import {bounded, filters, latest, pattern} from './filters.js';

const MOST = 1000;
const ROW = 46;
const LEFT = 110;
const DAY = 86400000;
const DATED = '?event dl:begin ?begin .';
const fitting = pattern(params, DATED);

/** The query for events that a pattern chooses. */
const query = events => `SELECT ?claim ?type ?factuality ?begin ?end (MAX(?n) AS ?people) WHERE {
${events}  GRAPH ?article { ?claim dl:factuality ?factuality }
  GRAPH ?claim { ?event a ?type }
  OPTIONAL { GRAPH ?claim { ?event dl:end ?end } }
  OPTIONAL { GRAPH ?claim { ?event dl:people [ dl:count ?n ] } }
} GROUP BY ?claim ?type ?factuality ?begin ?end ORDER BY DESC(?begin)`;

/** The latest events: all that fit or, if they are many, those of the latest days of all events, of more days if few of them fit. */
async function latestEvents() {
  const [{n}] = await ask(bounded(fitting, MOST));
  const many = +n.value > MOST;
  for (const most of many && !params.get('from') && !params.get('to') ? [MOST, MOST * 10] : []) {
    const found = query(pattern(params, DATED, await latest('days', most)));
    const rows = await ask(found);
    if (rows.length >= MOST / 5) return {rows, found, many};
  }
  const found = query(`  { SELECT DISTINCT ?claim ?event ?article ?begin WHERE {
${fitting}  } ${many ? `ORDER BY DESC(?begin) LIMIT ${MOST} ` : ''}}
`);
  return {rows: await ask(found), found, many};
}

const time = value => Date.parse(value + 'T00:00:00Z');

function draw(rows) {
  const svg = document.getElementById('line');
  if (!rows.length) return;
  const kinds = TYPES.filter(t => rows.some(r => local(r.type.value) === t));
  const times = rows.map(r => time(r.begin.value));
  // Most events lie close together; a few far back must not squeeze them.
  const sorted = [...times].sort((a, b) => a - b);
  const first = sorted[Math.floor(sorted.length * 0.05)] - 5 * DAY;
  const last = sorted[sorted.length - 1] + 5 * DAY;
  const width = Math.min(4000, Math.max(900, (last - first) / DAY * 3)) + LEFT + 20;
  const height = kinds.length * ROW + 40;
  const x = t => LEFT + 10 + (Math.max(first, t) - first) / (last - first) * (width - LEFT - 30);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', width);
  svg.setAttribute('height', height);
  months(first, last).forEach(([t, words]) => svg.append(
    s('line', {class: 'tick', x1: x(t), x2: x(t), y1: 0, y2: height - 24}),
    s('text', {x: x(t) + 3, y: height - 8}, words)));
  kinds.forEach((k, i) => svg.append(s('text', {x: 0, y: i * ROW + ROW / 2 + 4}, k)));
  const seen = new Map();
  for (const r of [...rows].sort((a, b) => (b.people?.value || 0) - (a.people?.value || 0))) {
    const row = kinds.indexOf(local(r.type.value));
    const cx = x(time(r.begin.value));
    const slot = `${row}/${Math.round(cx / 8)}`;
    const n = seen.get(slot) || 0;
    seen.set(slot, n + 1);
    const shift = (n % 2 ? 1 : -1) * Math.ceil(n / 2) * 5;
    svg.append(dot(r, cx, row * ROW + ROW / 2 + Math.max(-18, Math.min(18, shift))));
  }
}

function dot(r, cx, cy) {
  const n = +(r.people?.value || 0);
  const words = `${local(r.type.value)}, ${span(r)}${n ? `, ${number(n)} people` : ''}, ${local(r.factuality.value).toLowerCase()}`;
  const sure = local(r.factuality.value) === 'Asserted';
  return s('a', {href: href(r), 'aria-label': words}, s('title', {}, words),
    s('circle', {class: sure ? 'dot' : 'dot unsure', cx, cy, r: 3.5 + Math.min(12, Math.log10(n + 1) * 2.2)}));
}

const href = r => link(r.claim.value).getAttribute('href');
const span = r => !r.end || r.end.value === r.begin.value ? r.begin.value : `${r.begin.value} to ${r.end.value}`;

function months(first, last) {
  const ticks = [];
  const d = new Date(first);
  d.setUTCDate(1);
  const step = (last - first) / DAY > 1500 ? 12 : (last - first) / DAY > 500 ? 3 : 1;
  for (d.setUTCMonth(step === 12 ? 12 : d.getUTCMonth() + 1); d < last; d.setUTCMonth(d.getUTCMonth() + step)) {
    ticks.push([+d, step === 12 ? d.toISOString().slice(0, 4) : d.toISOString().slice(0, 7)]);
  }
  return ticks;
}

function list(rows) {
  if (!rows.length) return h('p', {class: 'quiet'}, 'No dated event fits these choices.');
  return h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Events'}, h('table', {},
    h('thead', {}, h('tr', {}, ['When', 'What', 'Certainty'].map(t => h('th', {scope: 'col'}, t)), h('th', {scope: 'col', class: 'n'}, 'People'))),
    h('tbody', {}, rows.slice(0, 200).map(r => h('tr', {},
      h('td', {}, h('a', {href: href(r)}, span(r))), h('td', {}, local(r.type.value)),
      h('td', {}, local(r.factuality.value).toLowerCase()),
      h('td', {class: 'n'}, r.people ? number(r.people.value) : '–'))))));
}

await filters(document.getElementById('filters'));
await show(document.getElementById('list'), async () => {
  const {rows: all, found, many} = await latestEvents();
  const rows = all.filter(r => r.begin && TYPES.includes(local(r.type.value)));
  put(document.getElementById('found'), many ? `The latest ${number(rows.length)} events` : plural(rows.length, 'dated event'), ' ', how(found));
  draw(rows);
  put(document.getElementById('list'), list(rows));
});
