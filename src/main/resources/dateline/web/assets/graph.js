import cytoscape from '/lib/cytoscape/cytoscape.esm.min.mjs';
import {ask, h, how, href, idOf, iri, link, local, number, params, plural, put, resource, show, summary, TYPES, NAMES_IN} from './lib.js';
import {bounded} from './filters.js';
import {arrange, DRAWN} from './layout.js';
import {KINDS, named} from './names.js';
import {cards} from './claim-card.js';

const MOST = 60;
/** In how many claims each way the connections of one are counted at most. */
const COUNTED = 2000;
const centres = new Set();
const side = document.getElementById('side');
const found = document.getElementById('found');
const styles = getComputedStyle(document.documentElement);
const colour = name => styles.getPropertyValue(name).trim();

const cy = cytoscape({
  container: document.getElementById('cy'),
  ...DRAWN,
  style: [
    {selector: 'node', style: {label: 'data(label)', 'font-size': 11, 'min-zoomed-font-size': 7, color: colour('--ink'),
      'background-color': colour('--bar'), width: 22, height: 22, 'text-valign': 'bottom', 'text-margin-y': 4,
      'text-outline-color': colour('--card'), 'text-outline-width': 2}},
    {selector: 'node[kind = "country"]', style: {'background-color': colour('--link')}},
    {selector: 'node[kind = "person"]', style: {shape: 'round-rectangle'}},
    {selector: 'node[kind = "organization"]', style: {shape: 'hexagon'}},
    {selector: 'node[kind = "place"]', style: {shape: 'diamond'}},
    {selector: 'edge', style: {width: 'mapData(n, 1, 12, 1, 6)', 'line-color': colour('--soft'), 'line-opacity': 0.5,
      'target-arrow-color': colour('--soft'), 'target-arrow-shape': 'triangle', 'curve-style': 'bezier',
      'font-size': 10, color: colour('--soft'), 'text-rotation': 'autorotate',
      'text-outline-color': colour('--card'), 'text-outline-width': 2}},
    {selector: 'edge:selected', style: {label: 'data(words)', 'z-index': 9}},
    {selector: ':selected', style: {'background-color': colour('--accent'), 'line-color': colour('--accent'), 'target-arrow-color': colour('--accent')}},
  ],
});
cy.on('tap', 'node', event => show(side, () => node(event.target.id())));
cy.on('tap', 'edge', event => show(side, () => edge(event.target.data())));

/** Who acts in an event, and whom it concerns. */
const ACTS = 'VALUES ?acts { dl:agent dl:party }';
const ON = 'VALUES ?on { dl:target dl:destination dl:party }';

/** Who stands with an entity in an event: the actor first, whom it concerns second. */
function neighbours(entity) {
  const it = iri(entity);
  const some = where => `{ SELECT DISTINCT ?claim ?event ?from ?to WHERE { ${ACTS} ${ON} ${where} FILTER(?from != ?to) } LIMIT ${COUNTED} }`;
  return `SELECT ?type ?from ?fromLabel ?to ?toLabel ?n WHERE {
 { SELECT ?type ?from ?to (COUNT(DISTINCT ?claim) AS ?n) WHERE {
  ${some(`BIND(${it} AS ?from) GRAPH ?claim { ?event ?acts ${it} ; ?on ?to }`)}
  UNION
  ${some(`BIND(${it} AS ?to) GRAPH ?claim { ?event ?on ${it} ; ?acts ?from }`)}
  GRAPH ?article { ?claim dl:about ?event }
  GRAPH ?claim { ?event a ?type }
  # Those who agree or talk stand side by side: one line is enough.
  FILTER(?type NOT IN (dl:Agreement, dl:Talks) || STR(?from) < STR(?to))
} GROUP BY ?type ?from ?to ORDER BY DESC(?n) ?from ?to LIMIT ${MOST} }
  ${NAMES_IN} { ?from rdfs:label ?fromLabel . ?to rdfs:label ?toLabel }
} ORDER BY DESC(?n)`;
}

async function expand(entity) {
  const query = neighbours(entity);
  const part = `  ${ACTS.replace('}', 'dl:target dl:destination }')} GRAPH ?claim { ?event ?acts ${iri(entity)} }\n`;
  const [all, [{n}]] = await Promise.all([ask(query), ask(bounded(part, COUNTED))]);
  const rows = all.filter(r => r.from && TYPES.includes(local(r.type.value)));
  const before = cy.elements().length;
  centres.add(entity);
  if (!cy.getElementById(entity).length) {
    const [named] = await ask(`SELECT ?l WHERE { ${NAMES_IN} { ${iri(entity)} rdfs:label ?l } } LIMIT 1`);
    point(entity, named?.l.value || idOf(entity));
  }
  for (const r of rows) {
    point(r.from.value, r.fromLabel.value);
    point(r.to.value, r.toLabel.value);
    const id = `${r.type.value} ${r.from.value} ${r.to.value}`;
    if (!cy.getElementById(id).length) {
      const type = local(r.type.value);
      cy.add({group: 'edges', data: {id, type, source: r.from.value, target: r.to.value,
        n: Math.min(12, +r.n.value), words: `${type} ${number(r.n.value)}`}});
    }
  }
  if (cy.elements().length > before) {
    if (centres.size > 1) arrange(cy);
    else cy.layout(around()).run();
  }
  put(found, plural(cy.nodes().length, 'actor or place', 'actors and places'), ', ',
    plural(cy.edges().length, 'connection'),
    +n.value > COUNTED ? ` (counted in ${number(COUNTED)} claims each way at most)` : '', '. Select one to see what is behind it. ', how(query));
}

/** The start in the middle of what it stands with. */
function around() {
  return {name: 'concentric', padding: 30, minNodeSpacing: 34, levelWidth: () => 1,
    concentric: n => centres.has(n.id()) ? 3 : n.connectedEdges().length > 1 ? 2 : 1};
}

function point(id, words) {
  if (!cy.getElementById(id).length) {
    cy.add({group: 'nodes', data: {id, label: words, kind: idOf(id).split('/')[0]},
      position: {x: Math.random() * 300, y: Math.random() * 300}});
  }
}

async function node(id) {
  await expand(id);
  cy.$(':selected').unselect();
  cy.getElementById(id).select();
  const edges = cy.getElementById(id).connectedEdges().sort((a, b) => b.data('n') - a.data('n'));
  put(side, h('h2', {}, link(id, cy.getElementById(id).data('label'))),
    h('p', {class: 'small quiet'}, h('a', {href: '/graph?id=' + encodeURIComponent(idOf(id))}, 'Start the graph here'), ' · ',
      h('a', {href: href(id)}, 'Its page')),
    h('ul', {}, edges.map(e => h('li', {}, h('button', {class: 'plain small', type: 'button',
      on: {click: () => show(side, () => edge(e.data()))}}, sentence(e.data()))))));
}

const name = id => cy.getElementById(id).data('label');
const sentence = e => `${name(e.source)} → ${name(e.target)}: ${e.words}`;

async function edge({source, target, type, id}) {
  cy.$(':selected').unselect();
  cy.getElementById(id).select();
  const query = `SELECT DISTINCT ?claim WHERE {
  ${ACTS} ${ON}
  GRAPH ?claim { ?event ?acts ${iri(source)} ; ?on ${iri(target)} ; a dl:${type} }
  GRAPH ?article { ?claim dl:about ?event }
} LIMIT 10`;
  const rows = await ask(query);
  put(side, h('h2', {}, `${name(source)} → ${name(target)}`), h('p', {class: 'small quiet'}, type, ' ', how(query)),
    h('p', {}, [source, target].map(n => [h('button', {class: 'plain small', type: 'button', on: {click: () => show(side, () => node(n))}}, name(n)), ' '])),
    await cards(rows.map(r => r.claim.value)));
}

const field = document.getElementById('name');
const names = document.getElementById('names');
const known = new Map();

field.addEventListener('input', () => show(found, async () => {
  if (field.value.length < 2 || known.has(field.value)) return;
  const {rows: all} = await named(field.value, KINDS, 12);
  const rows = all.filter(r => r.it);
  rows.forEach(r => known.set(r.itLabel.value, r.it.value));
  put(names, rows.map(r => h('option', {value: r.itLabel.value})));
}));

document.getElementById('start').addEventListener('submit', event => {
  event.preventDefault();
  const hit = known.get(field.value) || [...known].find(([l]) => l.toLowerCase().startsWith(field.value.toLowerCase()))?.[1];
  if (hit) location.href = '/graph?id=' + encodeURIComponent(idOf(hit));
});

await show(found, async () => {
  const id = params.get('id');
  const [busiest] = id ? [] : await summary('busiest');
  const first = id ? resource(id) : busiest?.who?.value;
  if (first) await node(first);
  else put(found, 'The graph has no actors yet.');
});
