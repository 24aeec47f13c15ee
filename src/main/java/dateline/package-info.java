/**
 * The road from an article to a knowledge graph of claims: {@link dateline.read}, {@link
 * dateline.annotate}, {@link dateline.extract}, {@link dateline.resolve} make a reading of it,
 * {@link dateline.describe} makes quads of the reading. Data goes one way; a package uses only
 * those before it. "Panama received 119 migrants on Friday" becomes {@code
 * Acceptance(agent=country/PAN, people=119, time=2025-02-21) Asserted}.
 */
package dateline;
