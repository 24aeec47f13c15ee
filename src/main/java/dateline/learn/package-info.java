/**
 * Models are trained and measured: in come treebanks and word lists, out go the model files that
 * {@link dateline.annotate} reads. One class a model; the same data give the same file. From the
 * sentence "Panama/NNP received/VBD" the tagger learns that a capitalised word before a verb in the
 * past tense is a name.
 */
package dateline.learn;
