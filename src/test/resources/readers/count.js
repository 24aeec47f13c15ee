// Reads each export of a folder with a parser that has nothing to do with Jena and prints a line for it:
// the file's name and how many statements (or rows, features, nodes and edges) it holds. For RDF it writes these
// statements as sorted N-Quads lines into FILE.statements beside it, by which formats can be compared.
//
//   node count.js FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import Graph from 'graphology';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

const folder = process.argv[2];
const text = (file) => fs.readFileSync(path.join(folder, file), 'utf8');

function statements(file, quads) {
  const writer = new Writer({ format: 'N-Quads' });
  const lines = new Set(quads.map((q) => writer.quadToString(q.subject, q.predicate, q.object, q.graph).trim()));
  fs.writeFileSync(path.join(folder, `${file}.statements`), [...lines].sort().join('\n'));
  return lines.size;
}

const n3 = (format) => (file) => statements(file, new Parser({ format }).parse(text(file)));

const readers = {
  '.nq': n3('N-Quads'),
  '.trig': n3('TriG'),
  '.ttl': n3('Turtle'),
  '.nt': n3('N-Triples'),
  // What jsonld.js makes of the file is printed as N-Quads, whose spelling differs: N3.js reads it again.
  '.jsonld': async (file) =>
    statements(file, new Parser({ format: 'N-Quads' }).parse(await jsonld.toRDF(JSON.parse(text(file)), { format: 'application/n-quads' }))),
  '.rdf': (file) =>
    new Promise((done, failed) => {
      const quads = [];
      const parser = new RdfXmlParser();
      parser.on('data', (quad) => quads.push(quad)).on('error', failed).on('end', () => done(statements(file, quads)));
      parser.end(text(file));
    }),
  '.csv': (file) => parse(text(file), { columns: true }).length,
  '.graphml': (file) => {
    const graph = graphml.parse(Graph, text(file));
    return `${graph.order} ${graph.size}`;
  },
  '.geojson': (file) => check(text(file)).features.length,
};

for (const file of fs.readdirSync(folder).sort()) {
  const reader = readers[path.extname(file)];
  if (reader) {
    console.log(`${file} ${await reader(file)}`);
  }
}
