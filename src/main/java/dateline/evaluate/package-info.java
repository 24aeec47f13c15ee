/**
 * How good the reading is: gold annotations and a graph become figures.
 *
 * <p>In come a folder of gold files and the quads of a graph, from a file or a store; out come
 * precision, recall and F1 of events, roles, times, places, attributions and entities, and a list
 * of what was missed, wrong, extra and lost. For the gold event {@code Removal(agent=usa,
 * destination=pan)} and the claim {@code Removal(agent=USA)}, the event counts as found, one role
 * as right and one as lost. The figures are those of the reference scorer {@code score.py}.
 */
package dateline.evaluate;
