/**
 * Text becomes sentences. In comes an article, out go its sentences: words with part of speech and
 * lemma, a tree of how they depend on each other, and the actors, places, people, times and sums
 * they mention. All that knows OpenNLP is here and in training; ONNX Runtime is known here alone.
 *
 * <p>"Panama received 119 migrants." becomes {@code Panama/NNP received/VBD 119/CD migrants/NNS
 * ./.}, the tree {@code nsubj(1) root(-1) nummod(3) obj(1) punct(1)} and the mentions {@code
 * Panama/COUNTRY} and {@code 119 migrants/PEOPLE 119}.
 */
package dateline.annotate;
