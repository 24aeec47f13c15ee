package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.stream.Stream;

/**
 * The outlets that have seen a document of others and pass on what it tells: "a draft obtained by
 * the daily Vijesti", "a memo leaked to the Nation", "a deal, a copy of which was seen by AFP".
 */
final class Seers {

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Actors actors;

  Seers(Tree tree, Words words, Syntax syntax, Actors actors) {
    this.tree = tree;
    this.words = words;
    this.syntax = syntax;
    this.actors = actors;
  }

  /**
   * Those of a document: "its letter, seen by [Reuters]", "a list that [Le Monde] has obtained".
   */
  Stream<Name> of(int document) {
    return tree.children(document).stream()
        .filter(v -> tree.is(v, "acl"))
        .flatMap(v -> Stream.concat(Stream.of(v), tree.children(v, "conj").stream()))
        .filter(v -> words.is("obtaining", syntax.word(v)))
        .flatMap(this::by);
  }

  /** Those of a treaty: "under a deal leaked to [Le Monde]", "a copy of which [AFP] has seen". */
  Stream<Name> ofTreaty(int noun) {
    return words.is("treaty", syntax.word(noun)) ? of(noun).distinct() : Stream.empty();
  }

  private Stream<Name> by(int verb) {
    Stream<Name> who =
        syntax.isPassive(verb) || tree.relation(verb).equals("acl")
            ? Stream.concat(
                actors.behindBy(verb).stream(),
                syntax.parts(verb).stream()
                    .filter(p -> p.function().matches("to|with"))
                    .flatMap(p -> actors.actors(p.token()).stream()))
            : tree.children(verb, "nsubj").stream().flatMap(s -> actors.actors(s).stream());
    return who.filter(n -> n.kind() == Kind.ORGANIZATION && n.form() == Form.PROPER)
        .filter(n -> !syntax.hasWord(n, "chamber") && !actors.isJudge(n.head()));
  }
}
