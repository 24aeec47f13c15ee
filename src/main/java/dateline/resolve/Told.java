package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the words of an article's claims tell that no entity stands for, by the evidence of the
 * claims.
 *
 * @param homeward those in which people go to the country that is theirs, which may be no
 *     deportation
 * @param unnamed those in which somebody acts whom the sentence tells and the article does not name
 * @param willing those in which somebody does something of his own will
 * @param back those in which somebody comes back, and no place is named
 * @param onward those in which people are sent on from where they had been sent
 * @param arrivals those in which somebody arrives
 * @param done those in which something had been done by then
 * @param own those in which people of several states go each to his own
 * @param posts those in which people are taken to a post on a border
 */
record Told(
    Set<Span> homeward,
    Set<Span> unnamed,
    Set<Span> willing,
    Set<Span> back,
    Set<Span> onward,
    Set<Span> arrivals,
    Set<Span> done,
    Set<Span> own,
    Set<Span> posts) {

  private static final Set<String> COMING =
      Set.of("come", "came", "coming", "arrive", "arrived", "arriving", "entered", "crossed");

  private static final Pattern ARRIVING = Pattern.compile("(?i)\\barriv(e|es|ed|ing|als)\\b");

  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\bto their (own |respective |home )+countries\\b|\\bcountries of origin\\b");

  private static final Pattern POST =
      Pattern.compile(
          "(?i)\\bto the ([\\p{L}-]+ )?((border|frontier|customs) (post|point|station|gate|bridge)"
              + "|(border |land )?crossing|checkpoint) (of|at|in|near) \\p{L}");

  private static final Pattern ANAPHORIC =
      Pattern.compile(
          "(?i)(.* of )?(they|them|those|these|the (men|women|group|deportees|migrants)).*");

  private static final Pattern DONE = Pattern.compile("(?i)\\bha(d|ve|s) (already )?been\\b");

  private static final Pattern BACK = Pattern.compile("(?i)\\b(back|again|return(ed|s|ing)?)\\b");

  private static final Pattern ONWARD =
      Pattern.compile(
          "(?i)\\b(sent|flown|moved|taken|shipped|passed|driven|bussed|bused|transferred)"
              + " (on|onwards?) (to|from|by|in|within|without|at|home)\\b");

  /**
   * What the claims tell.
   *
   * @param read the claims as the sentences tell them
   * @param resolved the same, in the same order, of entities instead of names
   * @param text the article's
   * @param words the classes of words
   */
  static Told of(List<Claim<Name>> read, List<Claim<Entity>> resolved, String text, Words words) {
    Set<Span> homeward = new HashSet<>();
    Set<Span> unnamed = new HashSet<>();
    Set<Span> willing = new HashSet<>();
    Set<Span> back = new HashSet<>();
    Set<Span> onward = new HashSet<>();
    Set<Span> arrivals = new HashSet<>();
    Set<Span> done = new HashSet<>();
    Set<Span> own = new HashSet<>();
    Set<Span> posts = new HashSet<>();
    for (int i = 0; i < read.size(); i++) {
      Claim<Name> claim = read.get(i);
      Span evidence = claim.evidence().get(0);
      if (claim.event().fillers(Role.DESTINATION).stream()
          .anyMatch(n -> n.text().equals(Name.HOME))) {
        homeward.add(evidence);
      }
      if (claim.event().fillers(Role.AGENT).stream().anyMatch(Told::isSomebody)
          && resolved.get(i).event().fillers(Role.AGENT).isEmpty()) {
        unnamed.add(evidence);
      }
      if (isWilling(evidence.of(text), words)) {
        willing.add(evidence);
      }
      if (claim.event().fillers(Role.DESTINATION).isEmpty()
          && BACK.matcher(evidence.of(text)).find()) {
        back.add(evidence);
      }
      if (ONWARD.matcher(evidence.of(text)).find()) {
        onward.add(evidence);
      }
      if (ARRIVING.matcher(evidence.of(text)).find()) {
        arrivals.add(evidence);
      }
      if (DONE.matcher(evidence.of(text)).find()) {
        done.add(evidence);
      }
      if (OWN.matcher(evidence.of(text)).find()) {
        own.add(evidence);
      }
      if (POST.matcher(evidence.of(text)).find()) {
        posts.add(evidence);
      }
    }
    return new Told(homeward, unnamed, willing, back, onward, arrivals, done, own, posts);
  }

  /** "gendarmes marched them off": "they" and "the government" may well be the state. */
  private static boolean isSomebody(Name agent) {
    return agent.form() != Form.PRONOUN && agent.kind() != Kind.COUNTRY
        || agent.text().equals(Name.OTHERS);
  }

  private static boolean isWilling(String evidence, Words words) {
    String[] told = evidence.toLowerCase(Locale.ROOT).split("\\W+");
    return IntStream.range(0, told.length)
        .anyMatch(
            i ->
                words.is("willingly", told[i])
                    || i > 0 && told[i - 1].equals("own") && words.is("accord", told[i])
                    || i > 2 && told[i].equals("own") && isAlone(told, i));
  }

  /** "left on their own", but not "had come on their own": alone, and to where they are. */
  private static boolean isAlone(String[] told, int own) {
    return told[own - 2].equals("on")
        && !told[own - 1].equals("its")
        && !COMING.contains(told[own - 3]);
  }

  /** "were deported or left voluntarily": who is told to go of his own will as well. */
  boolean isWilling(Claim<Entity> claim) {
    return willing.contains(claim.evidence().get(0));
  }

  /** "He came back on 18 October": who comes back to where nobody says. */
  boolean isBack(Claim<Entity> claim) {
    return back.contains(claim.evidence().get(0));
  }

  /** "had been sent on to Togo": not by those who had sent them before. */
  boolean isOnward(Claim<Entity> claim) {
    return onward.contains(claim.evidence().get(0));
  }

  /** "four people who had been deported" */
  boolean isDone(Claim<Entity> claim) {
    return done.contains(claim.evidence().get(0));
  }

  /** "to their home countries": to none that those before them were sent to. */
  boolean isToOwn(Claim<Entity> claim) {
    return own.contains(claim.evidence().get(0));
  }

  /**
   * "They will be flown to their home countries": those who had been sent elsewhere before go
   * further, and others send them.
   */
  boolean isFurther(Claim<Entity> first, Claim<Entity> then) {
    return isToOwn(then)
        && Claims.begin(first) < Claims.begin(then)
        && !first.event().fillers(Role.DESTINATION).isEmpty()
        && then.event()
            .people()
            .filter(g -> ANAPHORIC.matcher(g.description()).matches())
            .isPresent();
  }

  /** "were driven to the border post of Mutukula" */
  boolean isToPost(Claim<Entity> claim) {
    return posts.contains(claim.evidence().get(0));
  }

  /** "892 people arrived in 13 boats" */
  boolean isArrival(Claim<Entity> claim) {
    return arrivals.contains(claim.evidence().get(0));
  }

  boolean isHomeward(Claim<Entity> claim) {
    return homeward.contains(claim.evidence().get(0));
  }

  boolean isBySomebody(Claim<Entity> claim) {
    return unnamed.contains(claim.evidence().get(0));
  }
}
