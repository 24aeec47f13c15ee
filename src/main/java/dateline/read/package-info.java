/**
 * Files become articles.
 *
 * <p>In come texts, web pages, JSON Lines, feeds and web archives, packed or not; out come {@link
 * dateline.read.Document}s. The file {@code 2025-02-21-panama.txt} with the text {@code date
 * 2025-02-21 Panama received …} becomes {@code Article(2025-02-21-panama, 2025-02-21)}; a
 * photograph becomes an {@code Unreadable} that says so.
 */
package dateline.read;
