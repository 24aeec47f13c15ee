package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who has the turn to speak in a paragraph that names nobody: in a transcript whose paragraphs open
 * with the name of a speaker, or in an interview, where somebody answers questions.
 */
final class Turns {

  /** How many words a question has at most that stands in a paragraph of its own. */
  private static final int LONG = 60;

  /** How many words name a speaker before a colon, at most. */
  private static final int LABEL = 7;

  private final Map<Integer, Name> turns = new HashMap<>();

  Turns(List<Sentence> sentences) {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (paragraphs.isEmpty()
          || last(paragraphs).get(0).paragraph() != sentence.paragraph()
          || last(paragraphs).get(0).headline() != sentence.headline()) {
        paragraphs.add(new ArrayList<>());
      }
      last(paragraphs).add(sentence);
    }
    transcript(paragraphs);
    if (turns.isEmpty()) {
      interview(paragraphs);
    }
  }

  /** Who speaks in the paragraph of the sentence, by its place in the article. */
  Optional<Name> speaker(Sentence sentence) {
    return Optional.ofNullable(turns.get(sentence.index()));
  }

  /** "Ali Kaya: We have deported 40." */
  private void transcript(List<List<Sentence>> paragraphs) {
    List<Integer> labelled =
        IntStream.range(0, paragraphs.size())
            .filter(i -> label(paragraphs.get(i)).isPresent())
            .boxed()
            .toList();
    if (labelled.size() > 1) {
      labelled.forEach(i -> give(paragraphs.get(i), label(paragraphs.get(i)).get()));
    }
  }

  private static Optional<Name> label(List<Sentence> paragraph) {
    Sentence first = paragraph.get(0);
    int colon = colon(first);
    return colon < 0 || first.headline()
        ? Optional.empty()
        : first
            .mentions(Name.class)
            .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
            .filter(n -> n.tokens().end() == colon)
            .findFirst();
  }

  /** Where the colon behind the first words stands, or -1. */
  private static int colon(Sentence sentence) {
    return IntStream.range(1, Math.min(LABEL, sentence.tokens().size()))
        .filter(i -> sentence.tokens().get(i).text().equals(":"))
        .findFirst()
        .orElse(-1);
  }

  /** What the one who is asked says in paragraphs behind the questions. */
  private void interview(List<List<Sentence>> paragraphs) {
    BitSet questions = new BitSet();
    IntStream.range(0, paragraphs.size())
        .filter(i -> isQuestion(paragraphs.get(i)))
        .forEach(questions::set);
    long answered =
        questions.stream()
            .filter(i -> i + 1 < paragraphs.size() && isAnswer(paragraphs.get(i + 1)))
            .count();
    // Who explains the news asks himself: few of his answers read like those of somebody else.
    Optional<Name> asked =
        answered < 2 || 2 * answered < questions.cardinality()
            ? Optional.empty()
            : asked(paragraphs.subList(0, questions.nextSetBit(0)));
    if (asked.isEmpty()) {
      return;
    }
    for (int i = questions.nextSetBit(0) + 1; i < paragraphs.size(); i++) {
      boolean next = questions.get(i - 1);
      List<Sentence> paragraph = paragraphs.get(i);
      boolean goesOn = turns.containsKey(last(paragraphs.get(i - 1)).index());
      if (!questions.get(i)
          && (next || goesOn)
          && isAnswer(paragraph)
          && !names(paragraph, asked.get())) {
        give(paragraph, asked.get());
      }
    }
  }

  /** Whom the first paragraphs name most often: who is asked in an interview. */
  private static Optional<Name> asked(List<List<Sentence>> opening) {
    Map<String, List<Name>> named = new LinkedHashMap<>();
    opening.stream()
        .flatMap(List::stream)
        .flatMap(s -> s.mentions(Name.class))
        .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
        .forEach(n -> named.computeIfAbsent(lastWord(n), k -> new ArrayList<>()).add(n));
    // Of those named as often as each other the first: a stable comparison keeps it in front.
    return named.values().stream()
        .sorted(Comparator.comparing((List<Name> names) -> -names.size()))
        .findFirst()
        .map(names -> names.stream().max(Comparator.comparing(n -> n.tokens().length())).get());
  }

  /** Whether the paragraph is about the speaker: he does not call himself by his name. */
  private static boolean names(List<Sentence> paragraph, Name speaker) {
    return !Quotations.isMark(paragraph.get(0).tokens().get(0))
        && paragraph.stream()
            .flatMap(s -> s.mentions(Name.class))
            .anyMatch(n -> lastWord(n).equals(lastWord(speaker)));
  }

  private static String lastWord(Name name) {
    String[] words = name.text().split("\\s+");
    return words[words.length - 1].toLowerCase(Locale.ROOT);
  }

  private static boolean isQuestion(List<Sentence> paragraph) {
    List<Token> tokens = paragraph.stream().flatMap(s -> s.tokens().stream()).toList();
    String opening = tokens.get(0).text();
    boolean asks = ending(tokens).equals("?") || opening.equals("Q") || opening.equals("Q.");
    return asks
        && tokens.size() <= LONG
        && !Quotations.isMark(tokens.get(0))
        && !paragraph.get(0).headline();
  }

  /** The last sign but for quotation marks and stars around it. */
  private static String ending(List<Token> tokens) {
    return Stream.iterate(tokens.size() - 1, i -> i >= 0, i -> i - 1)
        .map(i -> tokens.get(i).text())
        .filter(t -> !t.matches("[\"'*”’_]+|''"))
        .findFirst()
        .orElse("");
  }

  /** Whether it is quoted from its first word on, or told by somebody of himself. */
  private static boolean isAnswer(List<Sentence> paragraph) {
    List<Token> tokens = paragraph.stream().flatMap(s -> s.tokens().stream()).toList();
    boolean labelled = tokens.get(0).text().matches("A|A\\.") && colon(paragraph.get(0)) == 1;
    boolean self =
        tokens.stream().noneMatch(Quotations::isMark)
            && tokens.stream().anyMatch(t -> t.text().matches("I|[Ww]e|[Mm]y|[Oo]ur|me|us"));
    return Quotations.isMark(tokens.get(0)) || labelled || self;
  }

  /** Gives the paragraph to a speaker: of one that opens with a quotation what is quoted. */
  private void give(List<Sentence> paragraph, Name speaker) {
    boolean quoted = Quotations.isMark(paragraph.get(0).tokens().get(0));
    boolean open = false;
    for (Sentence sentence : paragraph) {
      if (!quoted || open || Quotations.isMark(sentence.tokens().get(0))) {
        turns.put(sentence.index(), speaker);
      }
      open ^= sentence.tokens().stream().filter(Quotations::isMark).count() % 2 == 1;
    }
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
