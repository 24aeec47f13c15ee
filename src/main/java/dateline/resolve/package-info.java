/**
 * Names become entities. In come the claims of an article's sentences, out goes a {@link
 * dateline.resolve.Reading}: the same claims about known or newly introduced actors and places,
 * with what the rest of the article makes clear filled in.
 *
 * <p>{@code Removal(agent=Washington/PLACE, people=they)} becomes {@code Removal(agent=country/USA,
 * people=120 country/IRN)}.
 */
package dateline.resolve;
