/**
 * Graphs leave the house.
 *
 * <p>In comes a store; out go files in the formats of RDF ({@link dateline.publish.GraphFile}) and,
 * into the graph itself, a description of the dataset: {@code <graph/about> a void:Dataset ;
 * void:triples 5120}.
 */
package dateline.publish;
