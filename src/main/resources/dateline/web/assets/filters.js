// The fields by which claims are chosen, and the SPARQL that they stand for. The address holds
// them all, so every choice can be shared.
import {h, ask, day, iri, params, put, resource, summary, text, idOf, TYPES, FACTUALITIES} from './lib.js';

/** Puts the fields into a form; `without` names those that a view does not have. */
export async function filters(form, without = []) {
  const [nations, sources] = await Promise.all([summary('nationalities'), summary('sources')]);
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

/**
 * The pattern that binds ?claim, ?event and ?article for the chosen fields.
 * @param inside what the claim says besides
 * @param days if any, the days, the latest first, of which the event must begin on one, ?day
 */
export function pattern(chosen, inside = '', days = []) {
  const type = TYPES.includes(chosen.get('type')) ? chosen.get('type') : '';
  const sure = FACTUALITIES.includes(chosen.get('factuality')) ? chosen.get('factuality') : '';
  const told = days.length ? ['?event dl:begin ?day .'] : [];
  if (chosen.get('about')) told.push(takesPart(chosen.get('role'), iri(resource(chosen.get('about')))));
  if (chosen.get('nationality')) {
    told.push(`?event dl:people [ dl:nationality ${iri(resource(chosen.get('nationality')))} ] .`);
  }
  if (type) told.push(`?event a dl:${type} .`);
  if (day(chosen.get('from'))) {
    told.push(`?event dl:end ?until . FILTER(?until >= ${day(chosen.get('from'))})`);
  }
  if (day(chosen.get('to'))) {
    told.push(`?event dl:begin ?since . FILTER(?since <= ${day(chosen.get('to'))})`);
  }
  if (inside) told.push(inside);
  const around = ['?claim dl:about ?event'];
  if (sure) around.push(`?claim dl:factuality dl:${sure}`);
  if (chosen.get('words')) {
    around.push('?claim prov:wasDerivedFrom [ nif:anchorOf ?sentence ]',
      `FILTER(CONTAINS(LCASE(?sentence), LCASE(${text(chosen.get('words'))})))`);
  }
  const said = chosen.get('by') && `GRAPH ?article { ?claim dl:attributedTo ${iri(resource(chosen.get('by')))} }`;
  const happened = told.length && `GRAPH ?claim { ${told.join(' ')} }`;
  // What is rarest stands first: the engine follows the order from one graph to the next.
  return [...days.length ? [onDays(days, happened), said] : [said, happened],
    `GRAPH ?article { ${around.join(' . ').replace(/ \. FILTER/, ' FILTER')} }`]
    .filter(Boolean).map(line => '  ' + line + '\n').join('');
}

/** How many claims fit a pattern, counted up to a bound, as ?n or by another name. */
export const bounded = (where, most, name = 'n') => `SELECT (COUNT(*) AS ?${name}) WHERE {
  { SELECT DISTINCT ?claim WHERE {
${where}  } LIMIT ${most + 1} }
}`;

/** More days than these would make an address too long. */
const DAYS = 200;

/** The latest days that a summary counts (`days` of events, `issues` of articles) on which so many happened or appeared. */
export async function latest(name, most) {
  const counted = await summary(name);
  let all = 0;
  const last = counted.findIndex(r => (all += +r.n.value) >= most);
  return counted.slice(0, last < 0 ? counted.length : last + 1).map(r => r.day.value);
}

/** A pattern of which ?day must be one of these days: looked up day by day or, when these are many, since the first of them. */
export function onDays(list, where) {
  return list.length <= DAYS
    ? `VALUES ?its { ${list.map(text).join(' ')} } BIND(STRDT(?its, xsd:date) AS ?day) ${where}`
    : `${where} FILTER(?day >= ${day(list[list.length - 1])})`;
}

const ROLES = {
  did: ['agent', 'party'],
  done: ['target', 'people [ dl:member', 'people [ dl:nationality'],
  place: ['origin', 'destination', 'via', 'place'],
  from: ['origin'], to: ['destination'], via: ['via'],
};

/** How an entity takes part in an event, within the graph of the claim. */
export function takesPart(role, entity) {
  const ways = (ROLES[role] || [...ROLES.did, ...ROLES.done, ...ROLES.place])
    .map(way => `?event dl:${way} ${entity}${way.includes('[') ? ' ]' : ''} .`);
  return ways.length > 1 ? ways.map(way => `{ ${way} }`).join(' UNION ') : ways[0];
}
