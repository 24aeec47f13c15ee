// Ways to look at the rows of an answer other than as a table.
import {h, number, s} from './lib.js';
import {map, mappable} from './view-map.js';
import {canvas, draw, edgesOfRows, ends} from './view-graph.js';

const BARS = 60;
const DOTS = 1000;
const WIDTH = 900;
const LEFT = 110;
const ROW = 34;
const DATE = /^-?\d{4}-\d\d-\d\d/;
const NUMBER = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;

const every = (rows, v, pattern) => rows.some(r => r[v]) && rows.every(r => !r[v] || pattern.test(r[v].value));
const amount = ({head, results}) => [...head.vars].reverse().find(v => every(results.bindings, v, NUMBER));
const when = ({head, results}) => head.vars.find(v => every(results.bindings, v, DATE));
const name = term => !term ? '' : term.type === 'uri' ? term.value.replace(/^.*[/#]/, '') : term.value;
const words = (row, vars) => vars.filter(v => row[v]).map(v => `${v}: ${name(row[v])}`).join('\n');

/** The views that fit an answer, the table first. */
export function fitting(answer) {
  const {head: {vars}, results: {bindings}} = answer;
  if (!bindings.length) return ['Table'];
  return ['Table', amount(answer) && vars.length > 1 && 'Chart', mappable(vars) && 'Map',
    when(answer) && 'Timeline', ends(vars, bindings) && 'Graph'].filter(Boolean);
}

/** Puts a view of an answer into an element. */
export async function view(kind, answer, element) {
  if (kind === 'Chart') element.append(chart(answer));
  if (kind === 'Map') element.append(await map(answer));
  if (kind === 'Timeline') element.append(timeline(answer));
  if (kind === 'Graph') {
    const place = canvas();
    element.append(place);
    draw(place, edgesOfRows(answer));
  }
}

function chart(answer) {
  const value = amount(answer);
  const others = answer.head.vars.filter(v => v !== value);
  const rows = answer.results.bindings.filter(r => r[value]).slice(0, BARS);
  const most = Math.max(1e-9, ...rows.map(r => Math.abs(+r[value].value)));
  const height = rows.length * 24 + 6;
  return h('figure', {class: 'chart'}, s('svg', {viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': `Bars: ${value}; the table below has the same`},
    rows.map((r, i) => s('g', {}, s('title', {}, words(r, answer.head.vars)),
      s('text', {x: 250, y: i * 24 + 17, 'text-anchor': 'end'}, short(others.map(v => name(r[v])).filter(Boolean).slice(0, 2).join(', '))),
      s('rect', {class: 'column', x: 260, y: i * 24 + 4, height: 17, width: Math.max(1, Math.abs(+r[value].value) / most * 560).toFixed(1)}),
      s('text', {x: 268 + Math.abs(+r[value].value) / most * 560, y: i * 24 + 17}, number(r[value].value))))));
}

const short = label => label.length > 38 ? label.slice(0, 37) + '…' : label;

function timeline(answer) {
  const {head: {vars}, results: {bindings}} = answer;
  const date = when(answer);
  const rows = bindings.filter(r => r[date]).slice(-DOTS);
  const kind = r => name(r.type) || '';
  const kinds = [...new Set(rows.map(kind))].sort().slice(0, 24);
  const times = rows.map(r => Date.parse(r[date].value.slice(0, 10) + 'T00:00:00Z')).sort((a, b) => a - b);
  // Most events lie close together; a few far back must not squeeze them.
  const first = times[Math.floor(times.length * 0.05)];
  const last = Math.max(first + 86400000, times[times.length - 1]);
  const x = t => LEFT + 12 + (Math.max(first, t) - first) / (last - first) * (WIDTH - LEFT - 30);
  const height = kinds.length * ROW + 26;
  const day = t => new Date(t).toISOString().slice(0, 10);
  return h('figure', {class: 'chart'}, s('svg', {viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': 'Timeline of the rows below'},
    kinds.map((k, i) => [s('text', {x: 0, y: i * ROW + 21}, k), s('line', {class: 'tick', x1: LEFT, x2: WIDTH, y1: i * ROW + 17, y2: i * ROW + 17})]),
    rows.filter(r => kinds.includes(kind(r))).map(r => s('g', {}, s('title', {}, words(r, vars)),
      s('circle', {class: 'dot', cx: x(Date.parse(r[date].value.slice(0, 10) + 'T00:00:00Z')), cy: kinds.indexOf(kind(r)) * ROW + 17, r: 6}))),
    s('text', {x: LEFT, y: height - 6}, day(first)),
    s('text', {x: WIDTH, y: height - 6, 'text-anchor': 'end'}, day(last))));
}
