package dateline.annotate;

import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names by what they are made of and where they stand: known names, capitals, titles before
 * them, prepositions of place, nouns of organizations at their end.
 */
final class NameFinder {

  private static final Set<String> BODY =
      Set.of(
          "ministry",
          "department",
          "court",
          "agency",
          "union",
          "organization",
          "organisation",
          "news",
          "times",
          "office",
          "nations",
          "enforcement",
          "security",
          "force",
          "guard",
          "house",
          "embassy",
          "directorate",
          "international",
          "post",
          "press",
          "commission",
          "council",
          "committee",
          "parliament",
          "party",
          "authority",
          "service",
          "institute",
          "university",
          "association",
          "network",
          "bank",
          "group",
          "corporation",
          "airlines",
          "police",
          "army",
          "movement",
          "front",
          "watch",
          "observer",
          "gazette",
          "herald",
          "tribune",
          "guardian",
          "mail",
          "agence",
          "foundation",
          "congress",
          "senate",
          "assembly",
          "bureau",
          "board",
          "league",
          "federation",
          "company",
          "inc",
          "ltd",
          "media",
          "secretariat",
          "initiative",
          "coalition",
          "alliance",
          "affairs",
          "statistics",
          "refugees",
          "rights");
  private static final Set<String> SITE =
      Set.of(
          "airport",
          "bay",
          "center",
          "centre",
          "palace",
          "river",
          "island",
          "islands",
          "sea",
          "mountains",
          "province",
          "camp",
          "prison",
          "channel",
          "strait",
          "city",
          "border",
          "desert",
          "valley",
          "street",
          "square",
          "hall",
          "base",
          "port",
          "jail",
          "facility",
          "crossing",
          "region",
          "state",
          "county",
          "beach",
          "hospital");
  private static final Set<String> NEAR =
      Set.of(
          "in", "at", "near", "from", "to", "into", "via", "outside", "towards", "toward", "around",
          "across", "over", "through", "off");
  private static final Set<String> LINKS =
      Set.of(
          "of", "and", "for", "the", "de", "del", "la", "on", "&", "al", "bin", "van", "von", "da",
          "dos", "el", "-");

  private final Gazetteer gazetteer;
  private final Words words;

  private NameFinder(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  static NameFinder load(Gazetteer gazetteer, Words words) {
    return new NameFinder(gazetteer, words);
  }

  /** The names in the sentences of one article. */
  List<List<Name>> find(List<Sentence> sentences) {
    Map<String, Kind> known = new HashMap<>();
    // Twice: a surname is known as a person's once the full name has been seen.
    sentences.forEach(s -> find(s, known));
    return sentences.stream().map(s -> find(s, known)).toList();
  }

  private List<Name> find(Sentence sentence, Map<String, Kind> known) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<Name> name = listed(sentence, at);
      if (name.isEmpty()) {
        name = shaped(sentence, at, known);
      }
      name.ifPresent(names::add);
      at = name.map(n -> n.tokens().end()).orElse(at + 1);
    }
    return names;
  }

  private Optional<Name> listed(Sentence sentence, int at) {
    if (!isCapital(sentence, at)) {
      return Optional.empty();
    }
    for (int end = Math.min(sentence.tokens().size(), at + gazetteer.longest()); end > at; end--) {
      if (!Character.isLetter(sentence.tokens().get(end - 1).text().charAt(0))) {
        continue;
      }
      String text = text(sentence, at, end);
      boolean longer =
          end < sentence.tokens().size()
              && isCapital(sentence, end)
              && !isListed(sentence, end)
              && sentence.tokens().get(end).tag().startsWith("NNP")
              && endsAsBody(sentence, end);
      Optional<Entity> entity = gazetteer.named(text).stream().findFirst();
      if (entity.isPresent() && !longer) {
        return Optional.of(name(sentence, at, end, entity.get().kind(), Form.PROPER));
      }
      if (gazetteer.byAdjective(text).isPresent() && !longer) {
        return Optional.of(name(sentence, at, end, Kind.COUNTRY, Form.ADJECTIVE));
      }
    }
    return Optional.empty();
  }

  private boolean isListed(Sentence sentence, int at) {
    String text = text(sentence, at, at + 1);
    return gazetteer.byAdjective(text).isPresent()
        || gazetteer.named(text).stream().anyMatch(e -> e.kind() == Kind.COUNTRY);
  }

  private static boolean endsAsBody(Sentence sentence, int at) {
    int end = at;
    while (end < sentence.tokens().size()
        && isCapital(sentence, end)
        && sentence.tokens().get(end).tag().startsWith("NN")) {
      end++;
    }
    return end > at
        && (BODY.contains(word(sentence, end - 1)) || SITE.contains(word(sentence, end - 1)));
  }

  private Optional<Name> shaped(Sentence sentence, int at, Map<String, Kind> known) {
    if (!isNamePart(sentence, at)) {
      return Optional.empty();
    }
    int end = at;
    int next = at;
    while (next < sentence.tokens().size()) {
      if (isNamePart(sentence, next)
          && (next == at || !isListed(sentence, next) || BODY.contains(word(sentence, end - 1)))) {
        end = ++next;
      } else if (next > at && LINKS.contains(word(sentence, next)) && joins(sentence, at, next)) {
        next++;
      } else {
        break;
      }
    }
    int begin = at;
    while (begin < end - 1 && (isTitle(sentence, begin) || endsTitle(sentence, begin))) {
      begin++;
    }
    if (begin == end - 1 && isTitle(sentence, begin)) {
      return Optional.empty();
    }
    boolean titled = begin > at || begin > 0 && isTitle(sentence, begin - 1);
    Kind kind = kind(sentence, begin, end, titled, known);
    String text = text(sentence, begin, end);
    known.putIfAbsent(text, kind);
    if (kind == Kind.PERSON && end - begin > 1) {
      known.put(text(sentence, end - 1, end), kind);
    }
    return Optional.of(name(sentence, begin, end, kind, Form.PROPER));
  }

  /** "of", "and", "for" only inside names of bodies; "-", "de", "bin" anywhere. */
  private static boolean joins(Sentence sentence, int at, int link) {
    if (link + 1 >= sentence.tokens().size()) {
      return false;
    }
    String word = word(sentence, link);
    int next = link + 1;
    boolean phrase = Set.of("of", "and", "for", "the", "on", "&").contains(word);
    if (phrase && word(sentence, next).equals("the")) {
      next++;
    }
    if (!isCapital(sentence, next) || !sentence.tokens().get(next).tag().startsWith("NN")) {
      return false;
    }
    boolean body = false;
    for (int i = at; i < link; i++) {
      body |= BODY.contains(word(sentence, i));
    }
    return !phrase
        || body && !word.equals("and")
        || body && word.equals("and") && endsAsBody(sentence, next);
  }

  /** "Secretary of [State]", "Minister for [Defence]": the last word of a title before a name. */
  private boolean endsTitle(Sentence sentence, int at) {
    return at >= 2
        && Set.of("of", "for").contains(word(sentence, at - 1))
        && words.is("office", sentence.tokens().get(at - 2).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isTitle(Sentence sentence, int at) {
    String lemma = sentence.tokens().get(at).lemma().toLowerCase(Locale.ROOT);
    return words.is("office", lemma)
        || Set.of(
                    "prime",
                    "foreign",
                    "interior",
                    "vice",
                    "deputy",
                    "lt",
                    "col",
                    "gen",
                    "maj",
                    "brig",
                    "dr",
                    "mr",
                    "mrs",
                    "ms",
                    "sir",
                    "lord",
                    "state",
                    "home",
                    "security",
                    "defence",
                    "defense",
                    "justice",
                    "finance",
                    "chief",
                    "senior",
                    "former",
                    "acting",
                    "border")
                .contains(lemma.replace(".", ""))
            && at + 1 < sentence.tokens().size()
            && isCapital(sentence, at + 1)
            && isTitleChain(sentence, at + 1);
  }

  private boolean isTitleChain(Sentence sentence, int at) {
    for (int i = at; i < Math.min(at + 3, sentence.tokens().size()); i++) {
      if (words.is("office", sentence.tokens().get(i).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return Set.of("mr", "mrs", "ms", "dr", "lt", "col", "gen")
        .contains(word(sentence, at - 1).replace(".", ""));
  }

  private static Kind kind(
      Sentence sentence, int begin, int end, boolean titled, Map<String, Kind> known) {
    String text = text(sentence, begin, end);
    String last = word(sentence, end - 1);
    for (int i = begin; i < end; i++) {
      if (BODY.contains(word(sentence, i)) && !titled) {
        return SITE.contains(last) ? Kind.PLACE : Kind.ORGANIZATION;
      }
    }
    if (SITE.contains(last)) {
      return Kind.PLACE;
    }
    if (titled || known.get(text) == Kind.PERSON) {
      return Kind.PERSON;
    }
    if (text.length() > 1 && text.length() <= 6 && text.equals(text.toUpperCase(Locale.ROOT))) {
      return Kind.ORGANIZATION;
    }
    String before = begin > 0 ? word(sentence, begin - 1) : "";
    if (NEAR.contains(before)) {
      return Kind.PLACE;
    }
    return end - begin > 1 ? Kind.PERSON : known.getOrDefault(text, Kind.PLACE);
  }

  private static boolean isNamePart(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.tag().startsWith("NNP")
        && Character.isUpperCase(token.text().charAt(0))
        && !token
            .text()
            .matches(
                "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|Sept(ember)?|October|November|December");
  }

  private static boolean isCapital(Sentence sentence, int at) {
    return Character.isUpperCase(sentence.tokens().get(at).text().charAt(0));
  }

  private static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.tokens().size()
        ? sentence.tokens().get(at).text().toLowerCase(Locale.ROOT)
        : "";
  }

  private static String text(Sentence sentence, int begin, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = begin; i < end; i++) {
      Token token = sentence.tokens().get(i);
      boolean glued =
          i == begin
              || token.tag().equals("POS")
              || sentence.tokens().get(i - 1).span().end() == token.span().begin();
      out.append(glued ? "" : " ").append(token.text());
    }
    return out.toString();
  }

  private static Name name(Sentence sentence, int begin, int end, Kind kind, Form form) {
    int head = begin;
    for (int i = begin; i < end; i++) {
      int above = sentence.tree().head(i);
      if (above < begin || above >= end) {
        head = i;
        break;
      }
    }
    Range range = new Range(begin, end);
    return new Name(
        sentence.index(),
        range,
        head,
        sentence.span(range),
        text(sentence, begin, end),
        kind,
        form);
  }
}
