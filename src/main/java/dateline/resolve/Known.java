package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Group;
import dateline.read.Span;

/**
 * A group that the article speaks of, whether or not something is told to happen to it.
 *
 * @param span where, in characters of the article
 * @param group the people
 */
record Known(Span span, Group<Entity> group) {}
