import {ask, h, how, idOf, iri, link, local, number, params, put, readable, resource, show, title, NAMES_IN} from './lib.js';
import {card, load} from './claim-card.js';
import {bounded, takesPart} from './filters.js';
import {formats} from './formats.js';

const SHOWN = 5;
const MOST = 1000;
const CHOICES = [['did', 'What it did'], ['done', 'What was done to it'], ['place', 'What happened there']];
const view = document.getElementById('view');
await show(view, async () => {
  const id = params.get('id') || '';
  const entity = resource(id);
  const about = `SELECT ?p ?o ?oLabel WHERE {
  { ${NAMES_IN} { ${iri(entity)} ?p ?o } } UNION { GRAPH ${iri(resource('graph/links'))} { ${iri(entity)} ?p ?o } }
  OPTIONAL { ${NAMES_IN} { ?o rdfs:label ?oLabel } }
}`;
  const rows = await ask(about);
  const of = name => [...new Map(rows.filter(r => local(r.p.value) === name)
    .map(r => [r.o.value, r])).values()];
  const name = of('label')[0]?.o.value || readable(entity);
  title(name);
  const [held, claims, spoken] = await Promise.all([positions(entity), sections(id), speakers(id)]);
  const kinds = of('type').map(r => local(r.o.value)).filter(k => ['Country', 'Place', 'Organization', 'Person'].includes(k));
  put(view,
    h('h1', {}, name),
    h('p', {}, kinds.map(k => h('span', {class: 'chip kind'}, k)),
      h('a', {href: '/graph?id=' + encodeURIComponent(id)}, 'Show in the graph'), ' ', how(about)),
    facts(of, held),
    claims, spoken,
    formats(entity));
});

function facts(of, held) {
  const entries = [
    ['Also called', of('altLabel').map(r => r.o.value).join(', ')],
    ['In', of('country').map(r => link(r.o.value, r.oLabel?.value))],
    ['Positions', held],
    ['Same as', [...of('sameAs'), ...of('closeMatch'), ...of('exactMatch')].map(r =>
      h('span', {}, h('a', {href: /^https?:/.test(r.o.value) ? r.o.value : null, rel: 'noreferrer'}, r.o.value), ' '))],
  ].filter(([, value]) => value.length);
  return h('dl', {class: 'meta'}, entries.map(([k, v]) => [h('dt', {}, k), h('dd', {}, v)]));
}

async function positions(entity) {
  const rows = await ask(`SELECT ?title ?of ?ofLabel ?holder ?holderLabel WHERE {
  { SELECT DISTINCT ?title ?of ?holder WHERE {
    { BIND(${iri(entity)} AS ?holder) GRAPH ?g { ?position dl:holder ${iri(entity)} ; dl:title ?title } OPTIONAL { GRAPH ?g { ?position dl:of ?of } } }
    UNION { BIND(${iri(entity)} AS ?of) GRAPH ?g { ?position dl:of ${iri(entity)} ; dl:holder ?holder ; dl:title ?title } }
  } LIMIT 20 }
  OPTIONAL { ${NAMES_IN} { ?holder rdfs:label ?holderLabel } }
  OPTIONAL { ${NAMES_IN} { ?of rdfs:label ?ofLabel } }
} ORDER BY ?title`);
  return rows.map(r => h('div', {}, r.title.value,
    r.holder.value === entity
      ? (r.of ? [', ', link(r.of.value, r.ofLabel?.value)] : '')
      : [': ', link(r.holder.value, r.holderLabel?.value)]));
}

/** The claims in which an entity takes part in some way. */
function within(id, role) {
  return `  GRAPH ?claim { ${takesPart(role, iri(resource(id)))} } GRAPH ?article { ?claim dl:about ?event }\n`;
}

/** The claims of each sort: how many they are and the first of them, all of which are loaded at once. */
async function sections(id) {
  const sorts = [
    ...CHOICES.map(([role, words]) => ({words, where: within(id, role), choice: {about: id, role}})),
    {words: 'What it says', where: `  GRAPH ?article { ?claim dl:attributedTo ${iri(resource(id))} }\n`, choice: {by: id}},
  ];
  const found = await Promise.all(sorts.map(async sort => ({...sort, rows: await ask(first(sort.where))})));
  const claims = new Set(found.flatMap(({rows}) => rows.map(r => r.claim.value)));
  const loaded = new Map((await load([...claims])).map(claim => [claim.iri, claim]));
  return found.filter(({rows}) => rows.length).map(sort => section(sort, loaded));
}

/** The first claims, each with how many there are, counted up to a bound. */
function first(where) {
  return `SELECT ?claim ?n WHERE {
  { ${bounded(where, MOST)} }
  { SELECT DISTINCT ?claim WHERE {\n${where}} LIMIT ${SHOWN} }
}`;
}

function section({words, where, choice, rows}, loaded) {
  const n = rows[0].n.value;
  return h('section', {}, h('h2', {}, words),
    h('p', {class: 'quiet small'}, h('a', {href: '/claims?' + new URLSearchParams(choice)},
      n === '1' ? '1 claim' : +n > MOST ? `More than ${number(MOST)} claims` : `All ${number(n)} claims`), ' ', how(bounded(where, MOST))),
    rows.map(r => loaded.get(r.claim.value)).filter(Boolean).map(claim => card(claim)));
}

async function speakers(id) {
  const query = `SELECT ?who ?whoLabel ?n ?all WHERE {
  { ${bounded(within(id), MOST, 'all')} }
  { SELECT ?who (COUNT(DISTINCT ?claim) AS ?n) WHERE {
    { SELECT DISTINCT ?claim ?article WHERE {
${within(id)}    } LIMIT ${MOST} }
    GRAPH ?article { ?claim dl:attributedTo ?who }
  } GROUP BY ?who ORDER BY DESC(?n) ?who LIMIT 15 }
  ${NAMES_IN} { ?who rdfs:label ?whoLabel }
} ORDER BY DESC(?n) ?whoLabel`;
  const rows = (await ask(query)).filter(r => r.who);
  if (!rows.length) return '';
  return h('section', {}, h('h2', {}, 'Who speaks of it'),
    +rows[0].all.value > MOST ? h('p', {class: 'quiet small'}, `In ${number(MOST)} of the claims about it`) : '',
    h('ul', {}, rows.map(r => h('li', {}, link(r.who.value, r.whoLabel?.value), ' · ',
      h('a', {href: '/claims?' + new URLSearchParams({by: idOf(r.who.value), about: id})}, number(r.n.value))))), how(query));
}
