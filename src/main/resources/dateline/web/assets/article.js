import {ask, count, h, how, idOf, iri, link, number, params, plural, put, resource, show, title} from './lib.js';
import {chips, headline, load} from './claim-card.js';
import {latest, onDays} from './filters.js';
import {formats} from './formats.js';

const SHOWN = 200;
const EVERY = 'GRAPH ?article { ?article a schema:NewsArticle OPTIONAL { ?article dct:issued ?day } }';
const DATED = 'GRAPH ?article { ?article dct:issued ?day }';

const view = document.getElementById('view');
await show(view, () => params.get('id') ? one(resource(params.get('id'))) : all());

async function all() {
  const days = await latest('issues', SHOWN);
  const {n: all} = await count('schema:NewsArticle');
  const query = `SELECT ?article (SAMPLE(?t) AS ?title) ?day (SAMPLE(?by) AS ?publisher) (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
  { SELECT ?article ?day WHERE { ${all > SHOWN && days.length ? onDays(days, DATED) : EVERY} }
    ORDER BY DESC(?day) ?article LIMIT ${SHOWN} }
  OPTIONAL { GRAPH ?article { ?article dct:title ?t } } OPTIONAL { GRAPH ?article { ?article dct:publisher ?by } }
  OPTIONAL { GRAPH ?article { ?claim dl:about ?event } }
} GROUP BY ?article ?day ORDER BY DESC(?day) ?article`;
  const rows = (await ask(query)).filter(r => r.article);
  put(view, h('h1', {}, 'Articles'),
    h('p', {class: 'quiet'}, rows.length < SHOWN ? plural(rows.length, 'article') : `The newest ${SHOWN} articles`, ' ', how(query)),
    h('div', {class: 'scroll'}, h('table', {},
      h('thead', {}, h('tr', {}, ['Title', 'Day', 'Outlet'].map(t => h('th', {scope: 'col'}, t)), h('th', {scope: 'col', class: 'n'}, 'Claims'))),
      h('tbody', {}, rows.map(r => h('tr', {},
        h('td', {}, link(r.article.value, r.title?.value)),
        h('td', {}, r.day?.value || ''), h('td', {}, r.publisher?.value || ''),
        h('td', {class: 'n'}, number(r.claims.value))))))));
}

async function one(article) {
  const query = `SELECT ?title ?issued ?publisher ?url ?claim ?begin ?end ?quote WHERE {
  ${iri(article)} a schema:NewsArticle .
  OPTIONAL { ${iri(article)} dct:title ?title } OPTIONAL { ${iri(article)} dct:issued ?issued }
  OPTIONAL { ${iri(article)} dct:publisher ?publisher } OPTIONAL { ${iri(article)} schema:url ?url }
  OPTIONAL { GRAPH ${iri(article)} {
    ?words nif:referenceContext ${iri(article)} ; nif:anchorOf ?quote ; nif:beginIndex ?begin ; nif:endIndex ?end .
    ?claim prov:wasDerivedFrom ?words
  } }
} ORDER BY ?begin ?end ?claim`;
  const rows = await ask(query);
  if (!rows.length) throw new Error('The graph has no such article.');
  const [first] = rows;
  const told = new Map();
  for (const row of rows.filter(r => r.claim)) {
    const key = `${row.begin.value}–${row.end.value}`;
    if (!told.has(key)) told.set(key, {quote: row.quote.value, claims: new Set()});
    told.get(key).claims.add(row.claim.value);
  }
  const claims = new Map((await load([...new Set(rows.filter(r => r.claim).map(r => r.claim.value))]))
    .map(c => [c.iri, c]));
  const name = first.title?.value || idOf(article);
  title(name);
  const where = [first.publisher?.value, first.issued?.value].filter(Boolean).join(', ');
  put(view,
    h('h1', {}, name),
    h('p', {class: 'quiet'}, where, where ? ' · ' : '', plural(claims.size, 'claim'), ' in ',
      plural(told.size, 'sentence'), ' ', how(query), ' ', source(first.url?.value)),
    h('p', {class: 'small quiet'}, 'The sentences from which something was read, in the order of the article, with the place of each in its text.'),
    [...told].map(([place, {quote, claims: here}]) => h('section', {class: 'told', 'aria-label': `characters ${place}`},
      h('p', {}, h('mark', {}, quote), h('span', {class: 'small quiet'}, ` ${place}`)),
      h('ul', {}, [...here].map(c => claims.get(c)).filter(Boolean).map(claim => h('li', {},
        chips(claim), h('a', {href: '/claim?id=' + encodeURIComponent(idOf(claim.iri)), title: claim.triples.join('\n')}, headline(claim)),
        h('details', {class: 'triples'}, h('summary', {}, 'triples'), h('pre', {}, claim.triples.join('\n')))))))),
    formats(article));
}

function source(url) {
  return url && /^https?:/.test(url) ? h('a', {href: url, rel: 'noreferrer'}, 'Read it at its source') : '';
}
