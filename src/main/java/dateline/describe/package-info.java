/**
 * Readings become quads.
 *
 * <p>In comes a {@link dateline.resolve.Reading}; out go quads to any {@link
 * org.apache.jena.riot.system.StreamRDF}. The claim {@code Removal(agent=country/USA, people=120
 * country/IRN) Planned} becomes a named graph {@code claim/…} with the event, its roles and the
 * short form {@code country/USA dl:deports group/…}, and the article's graph says who claims it.
 */
package dateline.describe;
