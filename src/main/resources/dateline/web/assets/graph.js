import cytoscape from '/lib/cytoscape/cytoscape.esm.min.mjs';
import {ask, h, how, href, idOf, iri, link, local, number, params, plural, put, resource, show, text, TYPES, NAMES_IN} from './lib.js';
import {cards} from './claim-card.js';

const MOST = 60;
const centres = new Set();
const side = document.getElementById('side');
const found = document.getElementById('found');
const styles = getComputedStyle(document.documentElement);
const colour = name => styles.getPropertyValue(name).trim();

const cy = cytoscape({
  container: document.getElementById('cy'),
  style: [
    {selector: 'node', style: {label: 'data(label)', 'font-size': 11, color: colour('--ink'),
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

/** Who stands with an entity in an event: the actor first, whom it concerns second. */
function neighbours(entity) {
  return `SELECT ?type ?from ?fromLabel ?to ?toLabel ?n WHERE {
 { SELECT ?type ?from ?to (COUNT(DISTINCT ?claim) AS ?n) WHERE {
  { BIND(${iri(entity)} AS ?from) ?event dl:agent|dl:party ${iri(entity)} ; dl:target|dl:destination|dl:party ?to }
  UNION
  { BIND(${iri(entity)} AS ?to) ?event dl:target|dl:destination|dl:party ${iri(entity)} ; dl:agent|dl:party ?from }
  ?claim dl:about ?event .
  GRAPH ?claim { ?event a ?type } FILTER(?from != ?to)
  # Those who agree or talk stand side by side: one line is enough.
  FILTER(?type NOT IN (dl:Agreement, dl:Talks) || STR(?from) < STR(?to))
} GROUP BY ?type ?from ?to ORDER BY DESC(?n) LIMIT ${MOST} }
  ${NAMES_IN} { ?from rdfs:label ?fromLabel . ?to rdfs:label ?toLabel }
} ORDER BY DESC(?n)`;
}

async function expand(entity) {
  const query = neighbours(entity);
  const rows = (await ask(query)).filter(r => r.from && TYPES.includes(local(r.type.value)));
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
    cy.layout(layout()).run();
  }
  put(found, plural(cy.nodes().length, 'actor or place', 'actors and places'), ', ',
    plural(cy.edges().length, 'connection'), '. Select one to see what is behind it. ', how(query));
}

/** The start in the middle of what it stands with; later a plan that keeps all apart. */
function layout() {
  if (centres.size < 2) {
    return {name: 'concentric', padding: 30, minNodeSpacing: 34, levelWidth: () => 1,
      concentric: n => centres.has(n.id()) ? 3 : n.connectedEdges().length > 1 ? 2 : 1};
  }
  return {name: 'cose', animate: false, randomize: false, padding: 30, nodeOverlap: 30,
    nodeRepulsion: () => 600000, idealEdgeLength: () => 120, numIter: 1500};
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
  ?claim dl:about ?event . ?event a dl:${type} ;
    dl:agent|dl:party ${iri(source)} ; dl:target|dl:destination|dl:party ${iri(target)} .
} ORDER BY ?claim LIMIT 10`;
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
  const rows = await ask(`SELECT DISTINCT ?it ?l WHERE {
  VALUES ?k { dl:Country dl:Place dl:Organization dl:Person }
  ${NAMES_IN} { ?it a ?k ; rdfs:label ?l } FILTER(CONTAINS(LCASE(?l), LCASE(${text(field.value)})))
} ORDER BY STRLEN(?l) LIMIT 12`);
  rows.forEach(r => known.set(r.l.value, r.it.value));
  put(names, rows.map(r => h('option', {value: r.l.value})));
}));

document.getElementById('start').addEventListener('submit', event => {
  event.preventDefault();
  const hit = known.get(field.value) || [...known].find(([l]) => l.toLowerCase().startsWith(field.value.toLowerCase()))?.[1];
  if (hit) location.href = '/graph?id=' + encodeURIComponent(idOf(hit));
});

await show(found, async () => {
  const id = params.get('id');
  const [busiest] = id ? [] : await ask(`SELECT ?who (COUNT(*) AS ?n) WHERE { ?event dl:agent ?who } GROUP BY ?who ORDER BY DESC(?n) LIMIT 1`);
  const first = id ? resource(id) : busiest?.who?.value;
  if (first) await node(first);
  else put(found, 'The graph has no actors yet.');
});
