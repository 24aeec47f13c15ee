/**
 * Sentences become claims. In come sentences with trees and mentions, out go claims whose actors
 * and places are still the names that the sentence uses. The lexicon ({@code ontology/lexicon.ttl})
 * says which words tell which event and where its roles stand; this package knows English syntax.
 *
 * <p>"Panama received 119 migrants, officials said" becomes {@code Acceptance(agent=Panama/COUNTRY,
 * people=119) Asserted, says officials/ORGANIZATION}.
 */
package dateline.extract;
