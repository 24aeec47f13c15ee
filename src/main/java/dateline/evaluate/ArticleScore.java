package dateline.evaluate;

import dateline.evaluate.Finding.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts what the claims of one article have right, too much and too little. */
final class ArticleScore {

  private final Gold gold;
  private final List<Claimed> claims;
  private final Known.All known;
  private final Matching matching;
  private final Scores scores;

  ArticleScore(Gold gold, List<Claimed> claims, Known.All known, Scores scores) {
    this.gold = gold;
    this.claims = claims;
    this.known = known;
    this.matching = new Matching(known, gold);
    this.scores = scores;
  }

  void count() {
    Alignment alignment = new Alignment(claims, gold.events(), matching);
    Map<Integer, List<Claimed>> found = new LinkedHashMap<>();
    for (int c = 0; c < claims.size(); c++) {
      Claimed claimed = claims.get(c);
      Optional<Integer> golden = alignment.gold(c);
      claimed.confidence().ifPresent(p -> scores.reliability().add(p, golden.isPresent()));
      if (golden.isPresent()) {
        found.computeIfAbsent(golden.get(), g -> new ArrayList<>()).add(claimed);
      } else {
        wrong(claimed);
      }
    }
    for (int g = 0; g < gold.events().size(); g++) {
      if (found.containsKey(g)) {
        found(gold.events().get(g), found.get(g));
      } else {
        missed(gold.events().get(g));
      }
    }
    new NamingScore(gold, claims, known, scores).count();
  }

  private void wrong(Claimed claimed) {
    scores.add("events", 0, 1, 0);
    scores.add("type " + claimed.type(), 0, 1, 0);
    List<Filler> core = claimed.fillers().stream().filter(Filler::isCore).toList();
    scores.add("roles", 0, core.size(), 0);
    core.forEach(filler -> scores.add("role " + filler.role(), 0, 1, 0));
    String what = claimed.fillers().stream().map(known::show).collect(Collectors.joining(", "));
    find(Kind.WRONG, claimed.type(), "", "", what, claimed.words());
  }

  private void missed(Gold.Event event) {
    scores.add("events", 0, 0, 1);
    scores.add("type " + event.type(), 0, 0, 1);
    List<Filler> core = event.fillers().stream().filter(Filler::isCore).toList();
    scores.add("roles", 0, 0, core.size());
    core.forEach(filler -> scores.add("role " + filler.role(), 0, 0, 1));
    String what = event.fillers().stream().map(gold::show).collect(Collectors.joining(", "));
    find(Kind.MISSED, event.type(), "", event.id(), what, evidence(event));
  }

  private void found(Gold.Event event, List<Claimed> tellings) {
    scores.add("events", 1, 0, 0);
    scores.add("type " + event.type(), 1, 0, 0);
    Set<Filler> united = new TreeSet<>();
    tellings.forEach(telling -> united.addAll(telling.fillers()));
    roles(event, tellings, united);
    times(event, tellings, united);
    places(event, tellings, united);
    sources(event, tellings);
    Set<String> factualities = new TreeSet<>();
    tellings.forEach(telling -> factualities.addAll(telling.factualities()));
    boolean right = factualities.contains(event.factuality());
    scores.factuality().add(right);
    if (!right) {
      String what = String.join(" ", factualities) + " for " + event.factuality();
      find(Kind.LOST, event.type(), "factuality", event.id(), what, words(tellings));
    }
  }

  private void roles(Gold.Event event, List<Claimed> tellings, Set<Filler> united) {
    List<Filler> claimed = united.stream().filter(Filler::isCore).toList();
    List<Filler> golds = event.fillers().stream().filter(Filler::isCore).toList();
    List<Matching.Pair> right = matching.pairs(claimed, golds);
    List<Filler> extra = new ArrayList<>(claimed);
    // Several names of one actor of the gold are one filler.
    extra.removeIf(c -> right.stream().anyMatch(pair -> pair.claimed().equals(c)));
    extra.removeIf(c -> c.isNamed() && golds.stream().anyMatch(g -> matching.agree(c, g)));
    List<Filler> lost = new ArrayList<>(golds);
    lost.removeIf(g -> right.stream().anyMatch(pair -> pair.gold().equals(g)));
    scores.add("roles", right.size(), extra.size(), lost.size());
    for (String role : Filler.CORE) {
      int rightHere = (int) right.stream().filter(p -> p.gold().role().equals(role)).count();
      scores.add("role " + role, rightHere, count(extra, role), count(lost, role));
    }
    extra.forEach(filler -> extra(event, tellings, filler));
    lost.forEach(filler -> lost(event, tellings, filler));
  }

  private static int count(Collection<Filler> fillers, String role) {
    return (int) fillers.stream().filter(filler -> filler.role().equals(role)).count();
  }

  private void times(Gold.Event event, List<Claimed> tellings, Set<Filler> united) {
    List<Filler> claimed = united.stream().filter(Filler::isTime).toList();
    List<Filler> golds = event.fillers().stream().filter(Filler::isTime).toList();
    int right = (int) golds.stream().filter(claimed::contains).count();
    scores.add("time", right, claimed.size() - right, golds.size() - right);
    claimed.stream().filter(c -> !golds.contains(c)).forEach(c -> extra(event, tellings, c));
    golds.stream().filter(g -> !claimed.contains(g)).forEach(g -> lost(event, tellings, g));
  }

  private void places(Gold.Event event, List<Claimed> tellings, Set<Filler> united) {
    List<Filler> claimed = united.stream().filter(f -> f.role().equals("place")).toList();
    List<Filler> golds = event.fillers().stream().filter(f -> f.role().equals("place")).toList();
    List<Matching.Pair> right = matching.pairs(claimed, golds);
    scores.add("place", right.size(), claimed.size() - right.size(), golds.size() - right.size());
    claimed.stream()
        .filter(c -> right.stream().noneMatch(pair -> pair.claimed().equals(c)))
        .forEach(c -> extra(event, tellings, c));
    golds.stream()
        .filter(g -> right.stream().noneMatch(pair -> pair.gold().equals(g)))
        .forEach(g -> lost(event, tellings, g));
  }

  private void sources(Gold.Event event, List<Claimed> tellings) {
    Set<String> claimed = new TreeSet<>();
    tellings.forEach(telling -> claimed.addAll(telling.sources()));
    Set<String> golds = event.sources();
    List<Matching.Pair> right = matching.sources(claimed, golds);
    scores.add(
        "attribution", right.size(), claimed.size() - right.size(), golds.size() - right.size());
    for (String iri : claimed) {
      if (right.stream().noneMatch(pair -> pair.claimed().value().equals(iri))) {
        String name = known.get(iri).name();
        find(Kind.EXTRA, event.type(), "attributedTo", event.id(), name, words(tellings));
      }
    }
    for (String id : golds) {
      if (right.stream().noneMatch(pair -> pair.gold().value().equals(id))) {
        String words = evidence(event);
        find(Kind.LOST, event.type(), "attributedTo", event.id(), gold.name(id), words);
      }
    }
  }

  private void extra(Gold.Event event, List<Claimed> tellings, Filler filler) {
    List<Claimed> tellers =
        tellings.stream().filter(telling -> telling.fillers().contains(filler)).toList();
    String what = filler.isNamed() ? known.get(filler.value()).name() : filler.value();
    find(Kind.EXTRA, event.type(), filler.role(), event.id(), what, words(tellers));
  }

  private void lost(Gold.Event event, List<Claimed> tellings, Filler filler) {
    String what = filler.isNamed() ? gold.name(filler.value()) : filler.value();
    String words = evidence(event) + " — read from: " + words(tellings);
    find(Kind.LOST, event.type(), filler.role(), event.id(), what, words);
  }

  private static String evidence(Gold.Event event) {
    return String.join(" … ", event.evidence());
  }

  private static String words(List<Claimed> tellings) {
    return tellings.stream().map(Claimed::words).distinct().collect(Collectors.joining(" | "));
  }

  private void find(Kind kind, String type, String role, String event, String what, String words) {
    scores.add(new Finding(kind, type, role, gold.article(), event, what, words));
  }
}
