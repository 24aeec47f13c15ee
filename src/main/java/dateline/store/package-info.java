/**
 * Quads rest in TDB2.
 *
 * <p>In come the quads of one article; a {@link dateline.store.GraphStore} replaces with them, in
 * one transaction, what the article said before. Out come answers: a {@link
 * dateline.store.SavedQuery} is a file of {@code queries/}, which asks {@code ?agent dl:deports
 * ?people} with its parameters bound as RDF terms.
 */
package dateline.store;
