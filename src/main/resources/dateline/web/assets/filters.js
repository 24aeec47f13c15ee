// The fields by which claims are chosen, and the SPARQL that they stand for. The address holds
// them all, so every choice can be shared.
import {h, ask, day, iri, params, put, resource, text, idOf, TYPES, FACTUALITIES, NAMES_IN} from './lib.js';

const NATIONALITIES = `SELECT ?x (SAMPLE(?l) AS ?xLabel) WHERE {
  { SELECT DISTINCT ?x { ?group dl:nationality ?x } }
  ${NAMES_IN} { ?x rdfs:label ?l }
} GROUP BY ?x ORDER BY ?xLabel`;
// No list is longer than somebody can look through: those who speak most.
const SOURCES = `SELECT ?x (SAMPLE(?l) AS ?xLabel) WHERE {
  { SELECT ?x (COUNT(*) AS ?n) { ?claim dl:attributedTo ?x } GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 300 }
  ${NAMES_IN} { ?x rdfs:label ?l }
} GROUP BY ?x ORDER BY ?xLabel`;

/** Puts the fields into a form; `without` names those that a view does not have. */
export async function filters(form, without = []) {
  const [nations, sources] = await Promise.all([ask(NATIONALITIES), ask(SOURCES)]);
  const fields = [
    select('type', 'What', TYPES.map(t => [t, t])),
    select('factuality', 'Certainty', FACTUALITIES.map(f => [f, f])),
    select('nationality', 'People of', nations.map(option)),
    select('by', 'Said by', sources.map(option)),
    field('from', 'From', 'date'),
    field('to', 'To', 'date'),
    field('words', 'Sentence has', 'search'),
  ].filter(f => !without.includes(f.dataset.name));
  put(form, fields, hidden('about'), hidden('role'), h('button', {}, 'Show'));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, v]) => v));
    location.search = chosen.toString();
  });
}

const option = row => [idOf(row.x.value), row.xLabel?.value || idOf(row.x.value)];

function select(name, words, options) {
  const now = params.get(name);
  return h('label', {'data-name': name}, words,
    h('select', {name}, h('option', {value: ''}, 'any'),
      options.map(([value, l]) => h('option', {value, selected: value === now}, l))));
}

function field(name, words, type) {
  return h('label', {'data-name': name}, words,
    h('input', {name, type, value: params.get(name)}));
}

function hidden(name) {
  return params.get(name) ? h('input', {type: 'hidden', name, value: params.get(name)}) : null;
}

/** The pattern that binds ?claim and ?event for the chosen fields. */
export function pattern(chosen) {
  const type = TYPES.includes(chosen.get('type')) ? chosen.get('type') : '';
  const sure = FACTUALITIES.includes(chosen.get('factuality')) ? chosen.get('factuality') : '';
  // What is rarest stands first: the engine follows the order across property paths.
  const lines = [];
  if (chosen.get('about')) lines.push(about(chosen.get('about'), chosen.get('role')));
  if (chosen.get('by')) lines.push(`?claim dl:attributedTo ${iri(resource(chosen.get('by')))} .`);
  if (chosen.get('nationality')) {
    lines.push(`?event dl:people/dl:nationality ${iri(resource(chosen.get('nationality')))} .`);
  }
  lines.push('?claim dl:about ?event .');
  if (type) lines.push(`?event a dl:${type} .`);
  if (sure) lines.push(`?claim dl:factuality dl:${sure} .`);
  if (day(chosen.get('from'))) {
    lines.push(`?event dl:end ?until . FILTER(?until >= ${day(chosen.get('from'))})`);
  }
  if (day(chosen.get('to'))) {
    lines.push(`?event dl:begin ?since . FILTER(?since <= ${day(chosen.get('to'))})`);
  }
  if (chosen.get('words')) {
    lines.push('?claim prov:wasDerivedFrom/nif:anchorOf ?sentence .',
      `FILTER(CONTAINS(LCASE(?sentence), LCASE(${text(chosen.get('words'))})))`);
  }
  return lines.map(line => '  ' + line + '\n').join('');
}

/** Whether the address chooses among the claims. */
export const isChosen = [...params].some(([, value]) => value);

/** How many days are asked for at most to find since when so many events happened. */
const DAYS = 1000;

/**
 * The day since which at least so many events happened; empty if there are fewer. Days
 * are compared where they stand, while to sort events by them each must be looked up.
 */
export async function since(most) {
  const days = await ask(`SELECT ?day (COUNT(*) AS ?n) WHERE { GRAPH ?claim { ?event dl:begin ?day } }
GROUP BY ?day ORDER BY DESC(?day) LIMIT ${DAYS}`);
  let events = 0;
  const first = days.find(r => (events += +r.n.value) >= most);
  return (first || (days.length === DAYS ? days[DAYS - 1] : null))?.day.value || '';
}

const PATHS = {
  did: 'dl:agent|dl:party',
  done: 'dl:target|dl:people/dl:member|dl:people/dl:nationality',
  place: 'dl:origin|dl:destination|dl:via|dl:place',
  from: 'dl:origin', to: 'dl:destination', via: 'dl:via',
};

/** How an entity takes part in an event, as a property path. */
export const path = role => PATHS[role] || Object.values(PATHS).slice(0, 3).join('|');

function about(id, role) {
  return `?event ${path(role)} ${iri(resource(id))} .`;
}
