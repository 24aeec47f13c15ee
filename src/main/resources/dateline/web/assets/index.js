import {ask, count, h, how, idOf, link, local, number, put, show, TYPES, NAMES_IN} from './lib.js';
import {cards} from './claim-card.js';

const CLASSES = [['claims', '/claims', 'dl:Claim'], ['articles', '/article', 'schema:NewsArticle'], ['stories', '/story', 'dl:Story']];
const NAMES = [
  ['countries', '/search?kind=Country', `SELECT (COUNT(DISTINCT ?x) AS ?n) WHERE { ${NAMES_IN} { ?x a dl:Country } }`],
  ['people and bodies', '/search?kind=Person', `SELECT (COUNT(DISTINCT ?x) AS ?n) WHERE {
  VALUES ?kind { dl:Person dl:Organization } ${NAMES_IN} { ?x a ?kind } }`],
];
const KINDS = `SELECT ?type ?n WHERE {
  VALUES ?type { ${TYPES.map(t => 'dl:' + t).join(' ')} }
  ?part <http://rdfs.org/ns/void#class> ?type ; <http://rdfs.org/ns/void#entities> ?n
} ORDER BY DESC(?n)`;
const FLOWS = `SELECT ?from ?fromLabel ?to ?toLabel ?claims ?largest WHERE {
  { SELECT ?from ?to (COUNT(DISTINCT ?claim) AS ?claims) (MAX(?count) AS ?largest) WHERE {
    ?event a dl:Removal ; dl:agent ?from ; dl:destination ?to .
    ?claim dl:about ?event ; dl:factuality ?factuality .
    FILTER(?factuality NOT IN (dl:Denied, dl:Hypothetical))
    OPTIONAL { ?event dl:people/dl:count ?count }
  } GROUP BY ?from ?to }
  ${NAMES_IN} { ?from a dl:Country ; rdfs:label ?fromLabel . ?to a dl:Country ; rdfs:label ?toLabel }
} ORDER BY DESC(?claims) DESC(?largest) LIMIT 10`;
const NEWEST = `SELECT DISTINCT ?claim WHERE {
  { SELECT ?article ?issued WHERE { ?article a schema:NewsArticle ; dct:issued ?issued }
    ORDER BY DESC(?issued) ?article LIMIT 20 }
  ?words nif:referenceContext ?article . ?claim prov:wasDerivedFrom ?words .
} LIMIT 6`;

const at = id => document.getElementById(id);

await Promise.all([
  show(at('counts'), async () => {
    const tile = (name, to, n, query) => h('div', {class: 'tile'}, h('b', {}, number(n)),
      h('span', {}, h('a', {href: to}, name), ' ', how(query)));
    put(at('counts'), ...await Promise.all([
      ...CLASSES.map(async ([name, to, type]) => {
        const {n, query} = await count(type);
        return tile(name, to, n, query);
      }),
      ...NAMES.map(async ([name, to, query]) => tile(name, to, (await ask(query))[0].n.value, query)),
    ]));
  }),
  show(at('flows'), async () => {
    const rows = await ask(FLOWS);
    const most = Math.max(1, ...rows.map(r => +r.claims.value));
    put(at('flows'), rows.length ? table(['Who sends whom where', 'Largest figure', 'Claims'],
      rows.map(r => [
        [link(r.from.value, r.fromLabel.value), ' → ', link(r.to.value, r.toLabel.value), bar(r.claims.value / most)],
        r.largest ? number(r.largest.value) : '–',
        h('a', {href: '/claims?' + new URLSearchParams({type: 'Removal', about: idOf(r.to.value), role: 'to'})}, number(r.claims.value)),
      ])) : h('p', {class: 'quiet'}, 'No removals between countries yet.'), how(FLOWS));
  }),
  show(at('kinds'), async () => {
    const rows = await ask(KINDS);
    const most = Math.max(1, ...rows.map(r => +r.n.value));
    put(at('kinds'), table(['Kind', 'Events'], rows.map(r => [
      [h('a', {href: '/claims?type=' + local(r.type.value)}, local(r.type.value)), bar(r.n.value / most)],
      number(r.n.value)])), how(KINDS));
  }),
  show(at('newest'), async () => {
    const rows = await ask(NEWEST);
    put(at('newest'), ...await cards(rows.map(r => r.claim.value)),
      h('p', {}, h('a', {href: '/claims'}, 'All claims'), ' ', how(NEWEST)));
  }),
]);

function bar(share) {
  const span = h('span', {class: 'bar', 'aria-hidden': 'true'});
  span.style.width = Math.max(2, Math.round(share * 100)) + '%';
  return span;
}

function table(heads, rows) {
  return h('table', {},
    h('thead', {}, h('tr', {}, heads.map((t, i) => h('th', {scope: 'col', class: i ? 'n' : null}, t)))),
    h('tbody', {}, rows.map(cells => h('tr', {}, cells.map((c, i) => h('td', {class: i ? 'n' : null}, c))))));
}
