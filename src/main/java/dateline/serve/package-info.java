/**
 * Graphs answer over HTTP. In comes a dataset and the limits under which strangers may ask it; out
 * goes a running server: the SPARQL protocol at {@code /sparql}, the graph store at {@code /data},
 * every minted IRI at {@code /id/}, saved queries at {@code /query/} and the web pages at {@code
 * /}. {@code GET /id/claim/4f2a} with {@code Accept: text/turtle} is answered by 303 to {@code
 * /doc/claim/4f2a?format=ttl}.
 */
package dateline.serve;
