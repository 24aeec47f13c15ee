import {ask, h, how, link, params, plural, put, show, text, NAMES_IN} from './lib.js';
import {cards} from './claim-card.js';

const KINDS = ['Country', 'Place', 'Organization', 'Person'];
const words = (params.get('q') || '').trim();
const kind = KINDS.includes(params.get('kind')) ? params.get('kind') : '';
const results = document.getElementById('results');
document.getElementById('words').value = words;

if (words || kind) await show(results, async () => {
  const has = v => `CONTAINS(LCASE(STR(${v})), LCASE(${text(words)}))`;
  const entities = `SELECT ?it (SAMPLE(?l) AS ?itLabel) (SAMPLE(?k) AS ?kind) WHERE {
  VALUES ?k { ${(kind ? [kind] : KINDS).map(k => 'dl:' + k).join(' ')} }
  ${NAMES_IN} { ?it a ?k ; rdfs:label ?l }
  ${words ? `${NAMES_IN} { ?it rdfs:label|skos:altLabel ?name } FILTER(${has('?name')})` : ''}
} GROUP BY ?it ORDER BY STRLEN(?itLabel) ?itLabel LIMIT ${words ? 40 : 500}`;
  // Each word as a quoted term of Lucene's, which stems it and takes nothing in it for an operator.
  const terms = text(words.split(/\s+/).map(w => `"${w.replace(/["\\]/g, ' ')}"`).join(' AND '));
  const articles = `SELECT DISTINCT ?it ?title WHERE { ?it text:query (dct:title ${terms} 20) . ?it a schema:NewsArticle ; dct:title ?title } LIMIT 20`;
  const sentences = `SELECT DISTINCT ?claim WHERE { ?words text:query (nif:anchorOf ${terms} 50) . ?claim prov:wasDerivedFrom ?words } LIMIT 10`;
  // Names are there at once; the words of titles and sentences may still be being indexed.
  let later = '';
  const wordy = query => words ? ask(query).catch(error => { later = error.message; return []; }) : Promise.resolve([]);
  const [e, a, c] = await Promise.all([ask(entities), wordy(articles), wordy(sentences)]);
  const found = e.filter(r => r.it);
  put(results,
    h('h2', {}, kind && !words ? `${kind}: all` : 'Names'),
    h('p', {class: 'quiet small'}, plural(found.length, 'name'), ' ', how(entities)),
    h('ul', {}, found.map(r => h('li', {}, link(r.it.value, r.itLabel.value), ' ',
      h('span', {class: 'chip'}, r.kind.value.replace(/.*#/, ''))))),
    later ? h('p', {class: 'error', role: 'status'}, later) : '',
    words && !later ? [h('h2', {}, 'Articles'), h('p', {class: 'quiet small'}, plural(a.length, 'title'), ' ', how(articles)),
      h('ul', {}, a.map(r => h('li', {}, link(r.it.value, r.title.value)))),
      h('h2', {}, 'Sentences'), h('p', {class: 'quiet small'}, how(sentences)),
      await cards(c.map(r => r.claim.value))] : '');
});
