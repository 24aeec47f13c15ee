import {h, href, base, idOf, number, put, show, PREFIXES} from './lib.js';
import {features, mappable} from './view-map.js';
import {canvas, draw, edgesOfTriples} from './view-graph.js';
import {fitting, view} from './views.js';
import {editor} from './editor.js';

const at = id => document.getElementById(id);
const sparql = editor(at('text'), () => run());
const SHOWN = 1000;
const VIEWS = ['Table', 'Chart', 'Map', 'Timeline', 'Graph'];
const HINTS = {iri: 'country/IRN'};
const START = `PREFIX dl: <${PREFIXES.dl}>
PREFIX rdfs: <${PREFIXES.rdfs}>

SELECT ?type (COUNT(?event) AS ?events) WHERE {
  ?claim dl:about ?event .
  GRAPH ?claim { ?event a ?type }
} GROUP BY ?type ORDER BY DESC(?events)
`;

/** The rows that were found last, and the view that was chosen where it is not the query's own. */
let rows = null;
let wanted = null;

const saved = await fetch('/settings.json').then(r => r.json()).then(s => s.queries || []);
at('saved').append(...saved.map(q => h('option', {value: q.name}, q.title)));
at('saved').addEventListener('change', () => choose(at('saved').value));
at('fields').addEventListener('submit', event => event.preventDefault());
at('run').addEventListener('click', run);
at('view').append(...VIEWS.map(v => h('option', {}, v)));
at('view').addEventListener('change', () => show(at('results'), look));
at('geojson').addEventListener('click', () => show(at('found'), geojson));
at('csv').addEventListener('click', () => show(at('found'), csv));
at('share').addEventListener('click', () => show(at('found'), share));
addEventListener('hashchange', restore);
restore();

function restore() {
  const state = new URLSearchParams(location.hash.slice(1));
  wanted = state.get('view');
  if (state.get('saved')) {
    at('saved').value = state.get('saved');
    choose(state.get('saved'), state);
    if (saved.some(q => q.name === state.get('saved'))) run();
  } else {
    sparql.text = state.get('query') || START;
    if (state.get('query')) run();
  }
}

/** Shows a saved query with a field for each of its parameters. */
function choose(name, values = new URLSearchParams()) {
  const query = saved.find(q => q.name === name);
  if (!query) return;
  sparql.text = query.sparql;
  if (!values.get('view')) wanted = null;
  at('about').textContent = query.description || '';
  put(at('fields'), query.parameters.map(p => h('label', {title: p.description}, p.name.replace(/_/g, ' '),
    h('input', {name: p.name, value: values.get(p.name) || p.value || null, placeholder: HINTS[p.type] || null,
      type: p.type === 'xsd:date' ? 'date' : p.type === 'xsd:integer' ? 'number' : 'text'}),
    p.description ? h('span', {}, p.description) : '')));
}

/** The address whose answer is wanted, for a media type's ending. */
function address(ending) {
  const query = saved.find(q => q.name === at('saved').value);
  const chosen = wanted ? '&view=' + wanted : '';
  if (query && sparql.text === query.sparql) {
    const fields = new URLSearchParams([...new FormData(at('fields'))].filter(([, v]) => v));
    return {url: `/query/${query.name}.${ending}?${fields}`, hash: `saved=${query.name}&${fields}${chosen}`};
  }
  return {url: '/sparql?query=' + encodeURIComponent(sparql.text),
    hash: 'query=' + encodeURIComponent(sparql.text) + chosen};
}

/** Whether the query makes triples rather than rows. */
function makesTriples() {
  return /^\s*(CONSTRUCT|DESCRIBE)\b/im.test(sparql.text);
}

/** The view that the query itself asks for. */
function asked() {
  return /^#\s*defaultView:\s*(\w+)/m.exec(sparql.text)?.[1];
}

async function fetched(ending, type) {
  const {url} = address(ending);
  const answer = await fetch(url, {headers: {Accept: type}});
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return answer;
}

function run() {
  return show(at('results'), async () => {
    put(at('results'));
    put(at('found'), 'Running…');
    const start = performance.now();
    try {
      rows = null;
      at('geojson').hidden = true;
      if (makesTriples()) {
        const answer = await fetched('nt', 'application/n-triples');
        history.replaceState(null, '', '#' + address('nt').hash);
        const lines = await answer.text();
        const place = canvas();
        put(at('results'), place, h('pre', {}, lines));
        draw(place, edgesOfTriples(lines));
        offer(['Graph'], 'Graph');
        put(at('found'), `${number(Math.round(performance.now() - start))} ms`);
        return;
      }
      const answer = await fetched('json', 'application/sparql-results+json');
      const time = () => `${number(Math.round(performance.now() - start))} ms`;
      const json = await answer.json();
      if ('boolean' in json) {
        put(at('results'), h('p', {}, json.boolean ? 'Yes' : 'No'));
        offer(['Table'], 'Table');
      } else {
        rows = json;
        at('geojson').hidden = !mappable(json.head.vars);
        offer(fitting(json), wanted || asked());
        await look();
      }
      history.replaceState(null, '', '#' + address('json').hash);
      const n = json.results?.bindings.length;
      put(at('found'), n === undefined ? '' : `${number(n)} ${n === 1 ? 'row' : 'rows'} in `, time());
    } catch (error) {
      put(at('found'), '');
      throw error;
    }
  });
}

/** Lets those views be chosen that fit. */
function offer(views, first) {
  [...at('view').options].forEach(o => { o.disabled = !views.includes(o.value); });
  at('view').value = views.includes(first) ? first : views[0];
}

/** Shows the rows in the chosen view, and below it all of them in words. */
async function look() {
  if (!rows) return;
  put(at('results'));
  await view(at('view').value, rows, at('results'));
  at('results').append(...table(rows).filter(Boolean));
  wanted = at('view').value === (asked() || 'Table') ? null : at('view').value;
  history.replaceState(null, '', '#' + address('json').hash);
}

function table({head, results}) {
  return [h('table', {},
    h('thead', {}, h('tr', {}, head.vars.map(v => h('th', {scope: 'col'}, v)))),
    h('tbody', {}, results.bindings.slice(0, SHOWN).map(row => h('tr', {},
      head.vars.map(v => h('td', {}, cell(row[v]))))))),
  results.bindings.length > SHOWN ? h('p', {class: 'quiet'}, `The first ${number(SHOWN)} rows are shown; the CSV has all.`) : ''];
}

function cell(term) {
  if (!term) return '';
  if (/^\d{4}-\d\d-\d\d$/.test(term.value)) return h('span', {class: 'day'}, term.value);
  if (term.type !== 'uri') return term.value;
  if (term.value.startsWith(base)) return h('a', {href: href(term.value)}, idOf(term.value));
  const known = Object.entries(PREFIXES).find(([, ns]) => term.value.startsWith(ns));
  const words = known ? `${known[0]}:${term.value.slice(known[1].length)}` : term.value;
  return /^https?:/.test(term.value) ? h('a', {href: term.value, rel: 'noreferrer'}, words) : words;
}

async function csv() {
  const answer = await (makesTriples() ? fetched('nt', 'application/n-triples') : fetched('csv', 'text/csv'));
  save(await answer.blob(), makesTriples() ? '.nt' : '.csv');
}

async function geojson() {
  if (!rows) return;
  save(new Blob([JSON.stringify(await features(rows))], {type: 'application/geo+json'}), '.geojson');
}

function save(blob, ending) {
  const url = URL.createObjectURL(blob);
  h('a', {href: url, download: (at('saved').value || 'result') + ending}).click();
  URL.revokeObjectURL(url);
}

async function share() {
  const url = new URL('/query#' + address('json').hash, location.href).href;
  history.replaceState(null, '', url);
  try {
    await navigator.clipboard.writeText(url);
    put(at('found'), 'The link is in the clipboard.');
  } catch {
    put(at('found'), 'The link is in the address bar.');
  }
}
