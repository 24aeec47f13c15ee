// The query editor: YASQE, with completions that the endpoint itself knows.
import {Yasqe} from '/lib/yasqe/yasqe.esm.js';
import {PREFIXES, ask, h} from './lib.js';

const SH = 'http://www.w3.org/ns/shacl#';
const VOID = 'http://rdfs.org/ns/void#';

/** What the dataset's description (VoID) says it holds, the most frequent first. */
async function parts(kind, measure) {
  const rows = await ask(`SELECT ?it ?n WHERE {
  ?part <${VOID}${kind}> ?it ; <${VOID}${measure}> ?n
} ORDER BY DESC(?n)`);
  return rows.map(r => r.it.value);
}

const kept = {};
const once = (name, load) => () => kept[name] ||= load().catch(() => []);
const classes = once('class', () => parts('class', 'entities'));
const properties = once('property', () => parts('property', 'triples'));
const prefixes = once('prefixes', async () => {
  const rows = await ask(`SELECT DISTINCT ?prefix ?ns WHERE { ?d <${SH}prefix> ?prefix ; <${SH}namespace> ?ns }`);
  const all = {...PREFIXES, ...Object.fromEntries(rows.map(r => [r.prefix.value, r.ns.value]))};
  return Object.entries(all).map(([prefix, ns]) => `${prefix}: <${ns}>`).sort();
});

/** Those that begin with, or else hold, what has been typed. */
async function matching(load, token) {
  const typed = (token?.autocompletionString || '').toLowerCase();
  const all = await load();
  const begun = all.filter(iri => iri.toLowerCase().startsWith(typed));
  return begun.length ? begun : all.filter(iri => iri.toLowerCase().includes(typed));
}

const own = (name, change) => Yasqe.registerAutocompleter({...Yasqe.Autocompleters[name], ...change});
own('prefixes', {get: prefixes, persistenceId: null});
own('class', {get: (yasqe, token) => matching(classes, token), persistenceId: null});
own('property', {get: (yasqe, token) => matching(properties, token), persistenceId: null});

/**
 * Puts an editor into an element: text() and text(value) read and write it.
 * Ctrl+Enter runs, Ctrl+Space completes; Tab leaves the editor, as it does any field.
 */
export function editor(element, run) {
  const yasqe = new Yasqe(element, {
    persistenceId: null, consumeShareLink: null, createShareableLink: null, prefixCcApi: null,
    showQueryButton: false, pluginButtons: undefined, resizeable: false, collapsePrefixesOnLoad: false,
    editorHeight: 'auto', viewportMargin: Infinity, lineWrapping: true, lineNumbers: true,
    screenReaderLabel: 'SPARQL query', autocompleters: ['prefixes', 'class', 'property', 'variables'],
    extraKeys: {...Yasqe.defaults.extraKeys, 'Ctrl-Enter': run, 'Cmd-Enter': run, Tab: false, 'Shift-Tab': false},
  });
  element.prepend(h('p', {class: 'small quiet'}, 'Ctrl+Space completes classes, properties and prefixes; Ctrl+Enter runs.'));
  return {
    get text() { return yasqe.getValue(); },
    set text(value) { yasqe.setValue(value); },
  };
}
