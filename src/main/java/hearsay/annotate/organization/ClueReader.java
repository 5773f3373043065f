package hearsay.annotate.organization;

import hearsay.annotate.organization.CapitalRuns.Run;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Reads the clues of one mention. A clue that is not there counts as 0. */
final class ClueReader {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "its", "his", "her", "their", "our");
  private static final Set<String> COPULAS =
      Set.of("is", "was", "are", "were", "became", "remains");
  private static final Set<String> DEFINITION_ENDS =
      Set.of(".", ";", "which", "who", "that", "for", "by", "from");
  private static final Set<String> DEFINITION_ENDS_BEHIND_NOUN = Set.of("of", "in", ",");
  private static final Set<String> NOT_BETWEEN =
      Set.of("and", "of", "in", "is", "was", "the", "a", "to");
  private static final int DEFINITION_REACH = 13;
  private static final Set<String> TIE_LINKS =
      Set.of("of", "by", "for", "at", "from", "with", "to", "through", "on", "against", "in");
  private static final int LONGEST_BRACKET = 25;
  private static final double MOST_ODDS = 5;
  private static final double SMOOTHING = 0.005;

  private final WordKinds kinds;

  ClueReader(WordKinds kinds) {
    this.kinds = kinds;
  }

  Map<Clue, Double> read(Passage passage, List<Run> runs, List<Run> modelRuns, Candidate mention) {
    Map<Clue, Double> clues = new EnumMap<>(Clue.class);
    readModel(passage, modelRuns, mention, clues);
    readPlace(passage, runs, mention, clues);
    readLeft(passage, mention.from(), clues);
    readRight(passage, mention.to(), clues);
    readDefinition(passage, mention.to(), clues);
    int behind = behindBracket(passage, mention.to());
    if (behind > 0 && COPULAS.contains(passage.text(behind))) {
      // "X (or Y) is a band"
      readDefinition(passage, behind, clues);
    }
    return clues;
  }

  /** Log odds, smoothed and bounded. */
  static double odds(double probability) {
    double odds = Math.log((probability + SMOOTHING) / (1 - probability + SMOOTHING));
    return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
  }

  private static void readModel(
      Passage passage, List<Run> modelRuns, Candidate mention, Map<Clue, Double> clues) {
    List<NameWord> words = passage.words().subList(mention.from(), mention.to());
    clues.put(Clue.MODEL_ORGANIZATION, odds(mean(words, NameWord::organization)));
    clues.put(Clue.MODEL_PERSON, odds(mean(words, NameWord::person)));
    clues.put(Clue.MODEL_PLACE, odds(mean(words, NameWord::place)));
    double weakest = words.stream().mapToDouble(NameWord::organization).min().orElse(0);
    double strongest = words.stream().mapToDouble(NameWord::organization).max().orElse(0);
    clues.put(Clue.MODEL_WEAKEST, odds(weakest));
    clues.put(Clue.MODEL_STRONGEST, odds(strongest));
    double beyond =
        Math.max(probability(passage, mention.from() - 1), probability(passage, mention.to()));
    clues.put(Clue.MODEL_BEYOND, beyond);
    set(clues, Clue.MODEL_SPAN, modelRuns.contains(new Run(mention.from(), mention.to())));
  }

  private static double mean(List<NameWord> words, ToDoubleFunction<NameWord> of) {
    return words.stream().mapToDouble(of).average().orElse(0);
  }

  private static double probability(Passage passage, int at) {
    String word = passage.text(at);
    boolean outside = word.isEmpty() || Letters.article(word) || Letters.possessive(word);
    return outside ? 0 : passage.words().get(at).organization();
  }

  private static void readPlace(
      Passage passage, List<Run> runs, Candidate mention, Map<Clue, Double> clues) {
    int from = mention.from();
    String before = passage.text(from - 1);
    set(clues, Clue.BEGINS_LINE, from == 0 || (from == 1 && Letters.article(before)));
    set(clues, Clue.IN_HEADLINE, passage.headline());
    for (Run run : runs) {
      if (run.from() <= from && from < run.to()) {
        set(clues, Clue.WHOLE_ON_THE_LEFT, run.from() == from);
        set(clues, Clue.CUT_ON_THE_LEFT, run.from() < from);
        set(clues, Clue.WHOLE_ON_THE_RIGHT, run.to() == mention.to());
      }
    }
    boolean capital = Letters.capital(before) && !Letters.article(before);
    set(clues, Clue.CAPITAL_ON_THE_LEFT, capital);
    set(clues, Clue.CAPITAL_ON_THE_RIGHT, Letters.capital(passage.text(mention.to())));
    set(clues, Clue.NUMBER_ON_THE_LEFT, !before.isEmpty() && Letters.number(before));
  }

  private void readLeft(Passage passage, int from, Map<Clue, Double> clues) {
    String last = passage.text(from - 1);
    set(clues, Clue.AFTER_THE, last.equalsIgnoreCase("the"));
    addNouns(clues, Clue.AFTER, last);
    set(clues, Clue.TITLED, kinds.is(WordKind.TITLE, last));
    set(clues, Clue.BRACKETED, Letters.openingBracket(last));
    set(clues, Clue.QUOTED, last.matches("[\"“'‘]|''|``"));
    int at = DETERMINERS.contains(Letters.lower(last)) ? from - 2 : from - 1;
    String before = Letters.lower(passage.text(at));
    set(clues, Clue.AFTER_IN, Set.of("in", "at", "near", "from").contains(before));
    set(clues, Clue.AFTER_BY, before.equals("by"));
    set(clues, Clue.AFTER_WITH, Set.of("with", "against", "for").contains(before));
    set(clues, Clue.AFTER_OF, before.equals("of"));
    set(clues, Clue.AFTER_AND, before.equals("and") || before.equals(","));
    String head = passage.text(at - 1);
    boolean tie = TIE_LINKS.contains(before) && kinds.is(WordKind.TIE, head);
    set(clues, Clue.AFTER_TIE, tie || kinds.is(WordKind.TIE, before));
    boolean capitalThe = last.equals("The") && from > 1;
    set(clues, Clue.AFTER_CAPITAL_THE, capitalThe);
    if (capitalThe) {
      addNouns(clues, Clue.AFTER, before);
    }
    readExample(passage, at, clues);
    set(clues, Clue.AFTER_BASED, before.endsWith("-based"));
    boolean link = Set.of("of", "by", "for", "at", "from", "with").contains(before);
    boolean member = link && kinds.is(WordKind.MEMBERSHIP, head);
    set(clues, Clue.AFTER_MEMBERSHIP, member || kinds.is(WordKind.MEMBERSHIP, before));
    set(clues, Clue.AFTER_ROLE, link && kinds.is(WordKind.PERSON_NOUN, head));
  }

  /** "bands like X", "companies such as X", "clubs, including X". */
  private void readExample(Passage passage, int at, Map<Clue, Double> clues) {
    String word = passage.text(at);
    int head = -1;
    if (word.equals("like") || word.equals("including")) {
      head = at - 1;
    } else if (word.equals("as") && passage.text(at - 1).equals("such")) {
      head = at - 2;
    }
    addNouns(clues, Clue.AFTER, passage.text(passage.text(head).equals(",") ? head - 1 : head));
  }

  private void readRight(Passage passage, int to, Map<Clue, Double> clues) {
    String next = passage.text(to);
    addNouns(clues, Clue.BEFORE, next);
    if (!next.isEmpty() && Letters.small(next) && !NOT_BETWEEN.contains(next)) {
      addNouns(clues, Clue.NEAR, passage.text(to + 1));
    }
    set(clues, Clue.POSSESSIVE, Letters.possessive(next));
    set(clues, Clue.DEED, kinds.is(WordKind.DEED, next));
    set(clues, Clue.HYPHENATED, next.startsWith("-"));
    boolean founded = COPULAS.contains(next) || next.equals(",");
    set(clues, Clue.FOUNDED, founded && kinds.is(WordKind.FOUNDING, passage.text(to + 1)));
  }

  /** "X is a rock band", "X, a maker of", "X (a party)": the first noun that tells the kind. */
  private void readDefinition(Passage passage, int to, Map<Clue, Double> clues) {
    String next = passage.text(to);
    boolean copula = COPULAS.contains(next);
    if (!copula && !next.equals(",") && !Letters.openingBracket(next)) {
      return;
    }
    List<Clue> definition = copula ? Clue.IS : Clue.APPOSED;
    boolean found = false;
    int end = Math.min(passage.size(), to + 1 + DEFINITION_REACH);
    for (int i = to + 1; i < end; i++) {
      String word = Letters.lower(passage.text(i));
      if (DEFINITION_ENDS.contains(word) || (found && DEFINITION_ENDS_BEHIND_NOUN.contains(word))) {
        break;
      }
      // "a film company": the last of several nouns is the head.
      boolean noun = kinds.of(word).stream().anyMatch(WordKinds.NOUNS::contains);
      if (noun) {
        definition.forEach(clues::remove);
        addNouns(clues, definition, word);
        found = true;
      } else if (found) {
        break;
      }
    }
    String determiner = Letters.lower(passage.text(to + 1));
    set(clues, Clue.IS_A, copula && Set.of("a", "an", "the", "one").contains(determiner));
  }

  /** Behind the closing bracket, where one opens here; else 0. */
  private static int behindBracket(Passage passage, int at) {
    if (Letters.openingBracket(passage.text(at))) {
      for (int i = at + 1; i < Math.min(passage.size(), at + LONGEST_BRACKET); i++) {
        if (Letters.closingBracket(passage.text(i))) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private void addNouns(Map<Clue, Double> clues, List<Clue> nouns, String word) {
    Set<WordKind> kindsOfWord = kinds.of(word);
    for (int noun = 0; noun < WordKinds.NOUNS.size(); noun++) {
      set(clues, nouns.get(noun), kindsOfWord.contains(WordKinds.NOUNS.get(noun)));
    }
  }

  private static void set(Map<Clue, Double> clues, Clue clue, boolean there) {
    if (there) {
      clues.put(clue, 1.0);
    }
  }
}
