import {ask, h, how, link, params, plural, put, show, text} from './lib.js';
import {every, KINDS, named} from './names.js';
import {cards} from './claim-card.js';

const LISTED = 500;
const words = (params.get('q') || '').trim();
const kind = KINDS.includes(params.get('kind')) ? params.get('kind') : '';
const results = document.getElementById('results');
document.getElementById('words').value = words;

if (words || kind) await show(results, async () => {
  // Each word as a quoted term of Lucene's, which stems it and takes nothing in it for an operator.
  const terms = text(words.split(/\s+/).map(w => `"${w.replace(/["\\]/g, ' ')}"`).join(' AND '));
  const articles = `SELECT DISTINCT ?it ?title WHERE { ?it text:query (dct:title ${terms} 20) . ?it a schema:NewsArticle ; dct:title ?title } LIMIT 20`;
  const sentences = `SELECT DISTINCT ?claim WHERE { ?words text:query (nif:anchorOf ${terms} 50) . ?claim prov:wasDerivedFrom ?words } LIMIT 10`;
  // Names are there at once; the words of titles and sentences may still be being indexed.
  let later = '';
  const wordy = query => words ? ask(query).catch(error => { later = error.message; return []; }) : Promise.resolve([]);
  const kinds = kind ? [kind] : KINDS;
  const all = every(kinds, LISTED);
  const names = words ? named(words, kinds, 40) : ask(all).then(rows => ({rows, query: all}));
  const [{rows: e, query: entities}, a, c] = await Promise.all([names, wordy(articles), wordy(sentences)]);
  const found = e.filter(r => r.it);
  put(results,
    h('h2', {}, kind && !words ? kind + (found.length < LISTED ? ': all' : `: ${LISTED} of them`) : 'Names'),
    h('p', {class: 'quiet small'}, plural(found.length, 'name'), ' ', how(entities)),
    h('ul', {}, found.map(r => h('li', {}, link(r.it.value, r.itLabel.value), ' ',
      h('span', {class: 'chip'}, r.kind.value.replace(/.*#/, ''))))),
    later ? h('p', {class: 'error', role: 'status'}, later) : '',
    words && !later ? [h('h2', {}, 'Articles'), h('p', {class: 'quiet small'}, plural(a.length, 'title'), ' ', how(articles)),
      h('ul', {}, a.map(r => h('li', {}, link(r.it.value, r.title.value)))),
      h('h2', {}, 'Sentences'), h('p', {class: 'quiet small'}, how(sentences)),
      await cards(c.map(r => r.claim.value))] : '');
});
