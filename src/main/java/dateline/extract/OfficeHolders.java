package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The persons who are named beside what they are: "President Gustavo Petro", "the harbour master,
 * Houmed Ali".
 */
final class OfficeHolders {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Descriptions descriptions;

  OfficeHolders(Sentence sentence, Words words, Syntax syntax, Descriptions descriptions) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
    this.descriptions = descriptions;
  }

  /** "President Gustavo Petro", "the BGB's director general, Siddiqui": the person who is meant. */
  List<Name> at(int at) {
    if (!words.is("office", syntax.word(at))) {
      return behindTitle(at);
    }
    List<Name> persons = new ArrayList<>();
    boolean plural = sentence.tokens().get(at).tag().endsWith("S");
    for (int child : tree.children(at)) {
      if (tree.is(child, "flat")
          || tree.is(child, "appos")
          || tree.is(child, "compound")
          || tree.is(child, "nmod:desc")) {
        sentence.name(child).filter(n -> n.kind() == Kind.PERSON).ifPresent(persons::add);
        if (plural) {
          // "the two ministers, Khaled Nouri and Emad Trabelsi"
          tree.children(child, "conj")
              .forEach(
                  c ->
                      sentence
                          .name(c)
                          .filter(n -> n.kind() == Kind.PERSON)
                          .ifPresent(persons::add));
        }
      }
    }
    if (persons.isEmpty() && !plural) {
      behindBody(at).ifPresent(persons::add);
    }
    if (persons.isEmpty() && !plural) {
      inserted(at).or(() -> descriptions.holder(at)).ifPresent(persons::add);
    }
    return plural || persons.isEmpty() ? persons : persons.subList(0, 1);
  }

  /** "Home [Affairs] Minister Lindiwe Mabaso": the tree may take another word for the head. */
  private List<Name> behindTitle(int at) {
    return tree.children(at).stream()
        .filter(c -> c > at + 1 && (tree.is(c, "appos") || tree.is(c, "flat")))
        .filter(c -> words.is("office", syntax.word(c - 1)))
        .filter(
            c ->
                sentence.tokens().subList(at + 1, c).stream()
                    .allMatch(t -> t.isNoun() || t.tag().equals("JJ")))
        .flatMap(c -> sentence.name(c).stream())
        .filter(n -> n.kind() == Kind.PERSON)
        .toList();
  }

  /** "Iraq's prime minister, Mohammed Shia al-Sudani, said": the name between the commas. */
  private Optional<Name> inserted(int at) {
    boolean two =
        at + 1 < sentence.tokens().size() && syntax.word(at + 1).matches("general|d['’]affaires?");
    int end = two ? at + 2 : at + 1;
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() == end + 1 && isComma(end) && isComma(n.tokens().end()))
        .findFirst();
  }

  /** "a spokeswoman for the Border Guard, [Lina Vaitkute], said": the tree may name the body so. */
  private Optional<Name> behindBody(int at) {
    return tree.children(at, "nmod").stream()
        .filter(c -> c > at)
        .flatMap(c -> tree.children(c, "appos").stream())
        .flatMap(c -> sentence.name(c).stream())
        .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
        .filter(n -> isComma(n.tokens().begin() - 1) && isComma(n.tokens().end()))
        .findFirst();
  }

  /**
   * "the harbour master, [Houmed Ali], said", "the tycoon [Jin Ho]", "the potash maker
   * [Belaruskali]": whoever the noun describes is named behind it.
   */
  List<Name> explained(int at) {
    return tree.children(at, "appos").stream()
        .filter(
            c ->
                tree.extent(c).begin() == at + 2 && isComma(at + 1)
                    || tree.extent(c).begin() == at + 1)
        // "its owner, the tycoon Jin Ho": what he is may be said once more before his name.
        .flatMap(c -> Stream.concat(Stream.of(c), tree.children(c, "appos").stream()))
        .flatMap(c -> sentence.name(c).stream())
        .filter(n -> n.form() == Form.PROPER)
        .filter(
            n ->
                n.kind() == Kind.PERSON
                    || n.kind() == Kind.ORGANIZATION && n.tokens().begin() == at + 1)
        .limit(1)
        .toList();
  }

  private boolean isComma(int at) {
    return at < sentence.tokens().size() && sentence.tokens().get(at).text().equals(",");
  }
}
