// A claim as a reader takes it in: what is said to happen, the sentence, who says so, how surely.
import {ask, h, idOf, iri, link, local, number, readable, DL, TYPES, NAMES_IN} from './lib.js';

const NIF = 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

export function claimQuery(claims) {
  return `SELECT ?claim ?s ?p ?o ?oLabel WHERE {
  VALUES ?claim { ${claims.map(iri).join(' ')} }
  GRAPH ?claim { ?s ?p ?o }
  OPTIONAL { ${NAMES_IN} { ?o rdfs:label ?oLabel } }
}`;
}

export function sourceQuery(claims) {
  return `SELECT ?claim ?factuality ?confidence ?who ?whoLabel ?quote ?begin ?end ?article ?title ?issued ?publisher ?url WHERE {
  VALUES ?claim { ${claims.map(iri).join(' ')} }
  GRAPH ?in { ?claim dl:factuality ?factuality }
  OPTIONAL { GRAPH ?in { ?claim dl:confidence ?confidence } }
  OPTIONAL { GRAPH ?in { ?claim dl:attributedTo ?who } OPTIONAL { ${NAMES_IN} { ?who rdfs:label ?whoLabel } } }
  OPTIONAL {
    GRAPH ?in { ?claim prov:wasDerivedFrom ?words .
      ?words nif:anchorOf ?quote ; nif:beginIndex ?begin ; nif:endIndex ?end ; nif:referenceContext ?article }
    OPTIONAL { GRAPH ?in { ?article dct:title ?title } }
    OPTIONAL { GRAPH ?in { ?article dct:issued ?issued } }
    OPTIONAL { GRAPH ?in { ?article dct:publisher ?publisher } }
    OPTIONAL { GRAPH ?in { ?article schema:url ?url } }
  }
}`;
}

/** The claims as values, in the order of the IRIs. */
export async function load(claims) {
  if (!claims.length) return [];
  const parts = [];
  for (let i = 0; i < claims.length; i += 20) parts.push(claims.slice(i, i + 20));
  return (await Promise.all(parts.map(loadSome))).flat();
}

async function loadSome(claims) {
  const [inside, outside] = await Promise.all([ask(claimQuery(claims)), ask(sourceQuery(claims))]);
  const found = new Map(claims.map(c => [c,
    {iri: c, roles: {}, group: {}, payment: {}, who: new Map(), quotes: new Map(), triples: []}]));
  for (const row of inside) within(found.get(row.claim.value), row);
  for (const row of outside) around(found.get(row.claim.value), row);
  return [...found.values()].filter(c => c.factuality);
}

function within(claim, {s, p, o, oLabel}) {
  const line = [s, p, o].map(short).join(' ');
  if (!claim.triples.includes(line)) claim.triples.push(line);
  const kind = idOf(s.value).split('/')[0];
  const name = local(p.value);
  const filler = {iri: o.value, uri: o.type === 'uri', label: oLabel?.value || readable(o.value)};
  if (kind === 'event' && p.value === TYPE) {
    if (TYPES.includes(local(o.value))) claim.type = local(o.value);
  } else if (kind === 'event' && p.value.startsWith(DL)) {
    claim.event = s.value;
    if (o.type !== 'uri') claim[name] = o.value;
    else add(claim.roles, name, filler);
  } else if (kind === 'group' && p.value.startsWith(DL)) {
    if (o.type !== 'uri') claim.group[name] = o.value;
    else if (name === 'nationality' || name === 'member') add(claim.group, name, filler);
  } else if (kind === 'group' && local(o.value) === 'ThirdCountryNationals') {
    claim.group.third = true;
  } else if (kind === 'payment') {
    claim.payment[name] = o.value;
  }
}

const short = term => term.value.startsWith(DL) ? 'dl:' + term.value.slice(DL.length)
  : term.value === TYPE ? 'a' : term.type === 'uri' ? idOf(term.value) : JSON.stringify(term.value);

function add(map, name, filler) {
  const list = map[name] ||= [];
  if (!list.some(f => f.iri === filler.iri)) list.push(filler);
}

function around(claim, row) {
  claim.factuality = local(row.factuality.value);
  claim.confidence = row.confidence?.value;
  if (row.who) claim.who.set(row.who.value, row.whoLabel?.value || readable(row.who.value));
  if (row.quote) {
    claim.quotes.set(row.begin.value, {text: row.quote.value, begin: +row.begin.value, end: +row.end.value});
    claim.article = {iri: row.article.value, title: row.title?.value || readable(row.article.value),
      issued: row.issued?.value, publisher: row.publisher?.value, url: row.url?.value};
  }
}

const names = list => list.map(f => f.label).join(', ');

/** At most three names, and how many more there are. */
const few = list => list.length < 5 ? names(list)
  : `${names(list.slice(0, 3))} and ${list.length - 3} more countries`;

/** "120 from Iran", "at least 40 people", "people from Iran"; empty when nothing is said of them. */
export function people({group, roles}) {
  const {count, minCount: min, maxCount: max} = group;
  const n = count ? number(count)
    : min && max ? `${number(min)} to ${number(max)}`
      : min ? `at least ${number(min)}` : max ? `up to ${number(max)}` : '';
  if (group.nationality) return `${n || 'people'} from ${few(group.nationality)}`;
  if (n) return n === '1' ? '1 person' : `${n} people`;
  if (group.member) return names(group.member);
  return group.description || (roles.people ? 'people' : '');
}

/** "2025-02-20" or "2025-02-01 to 2025-02-20". */
export function when({begin, end}) {
  if (!begin) return end ? `until ${end}` : '';
  return !end || begin === end ? begin : `${begin} to ${end}`;
}

// What one actor does, and what several do.
const VERBS = {
  Removal: ['removes', 'remove'], Acceptance: ['accepts', 'accept'], Refusal: ['refuses', 'refuse'],
  Detention: ['detains', 'detain'], Release: ['releases', 'release'], Movement: ['moves', 'move'],
  Agreement: ['agrees', 'agree'], Talks: ['talks', 'talk'], Sanction: ['sanctions', 'sanction'],
  Relief: ['relieves', 'relieve'], Ruling: ['rules on', 'rule on'],
  Protest: ['protests against', 'protest against'],
};

/** What is claimed, in one line. */
export function headline(claim) {
  const {roles, type} = claim;
  const actors = [...(roles.agent || []), ...(roles.party || [])];
  const whom = [people(claim), roles.target && names(roles.target)].filter(Boolean).join(', ');
  const act = actors.length && VERBS[type]
    ? `${and(actors)} ${VERBS[type][actors.length > 1 ? 1 : 0].replace(/ (on|against)$/, whom ? ' $1' : '')} ${whom}`
    : whom ? `${type || 'Event'} of ${whom}` : type || 'Event';
  const money = claim.payment.value && `${number(claim.payment.value)} ${claim.payment.currency || ''}`;
  const parts = [
    act.trim(),
    roles.origin && ` · from ${names(roles.origin)}`,
    roles.via && ` · by way of ${names(roles.via)}`,
    roles.destination && ` · to ${names(roles.destination)}`,
    roles.place && ` · in ${names(roles.place)}`,
    money && ` · for ${money}`,
    when(claim) && ` · ${when(claim)}`,
  ];
  return parts.filter(Boolean).join('');
}

function and(list) {
  const all = list.map(f => f.label);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
}

export function chips(claim) {
  return [
    h('span', {class: 'chip kind'}, claim.type || 'Event'),
    h('span', {class: `chip f-${claim.factuality}`}, claim.factuality.toLowerCase()),
    claim.group.third ? h('span', {class: 'chip'}, 'third-country nationals') : null,
  ];
}

export function said(claim) {
  const who = [...claim.who].map(([i, l]) => link(i, l));
  const article = claim.article && link(claim.article.iri, claim.article.title);
  const where = claim.article && [claim.article.publisher, claim.article.issued].filter(Boolean).join(', ');
  return h('p', {class: 'small quiet'},
    who.length ? ['Says ', who.flatMap((a, i) => i ? [', ', a] : [a]), ' · '] : 'The article itself · ',
    article || '', where ? ` (${where})` : '',
    claim.confidence ? ` · read with confidence ${Number(claim.confidence).toFixed(2)}` : '');
}

/** A claim as a card. */
export const card = (claim, level = 'h3') => h('article', {class: 'claim'},
  h(level, {}, h('a', {href: `/claim?id=${encodeURIComponent(idOf(claim.iri))}`}, headline(claim))),
  h('p', {}, chips(claim)),
  [...claim.quotes.values()].sort((a, b) => a.begin - b.begin)
    .map(q => h('blockquote', {}, q.text)),
  said(claim));

/** The claims as cards. */
export async function cards(claims, level) {
  const loaded = await load(claims);
  if (!loaded.length) return [h('p', {class: 'quiet'}, 'Nothing is said about this.')];
  return loaded.map(claim => card(claim, level));
}
