package hearsay.affiliation;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a clause says that its subject is: "is the minister", ", who has served as director of
 * the port", ", a lawyer, was elected mayor of Halden".
 */
final class PredicateReader {
  private static final Set<String> COPULA = AffiliationWords.LISTS.get("copula");
  private static final Set<String> PERFECT = AffiliationWords.LISTS.get("perfect-auxiliary");
  private static final Set<String> BECOMING = AffiliationWords.LISTS.get("becoming");
  private static final Set<String> SERVING = AffiliationWords.LISTS.get("serving");
  private static final Set<String> CHOSEN = AffiliationWords.LISTS.get("chosen");
  private static final Set<String> AS = AffiliationWords.LISTS.get("as-what");
  private static final Set<String> FIRST_SUBJECT = AffiliationWords.LISTS.get("relative-subject");
  private static final Set<String> OTHERS = AffiliationWords.LISTS.get("other-determiner");

  /** The most tokens between the commas around an apposition that a clause goes on behind. */
  private static final int LONGEST = 12;

  private final DescriptionReader reader;

  PredicateReader(DescriptionReader reader) {
    this.reader = reader;
  }

  /**
   * What the subject is or was.
   *
   * @param end the index after the subject
   */
  Optional<Description> being(List<Token> tokens, int end) {
    int who = word(tokens, end).equals(",") && isWho(tokens, end + 1) ? end + 2 : end;
    int verb = DescriptionReader.afterAdverbs(tokens, who);
    int next = afterAdverbs(tokens, verb + 1);
    boolean being =
        COPULA.contains(word(tokens, verb))
            && !CHOSEN.contains(word(tokens, next))
            && going(tokens, next) < 0;
    return being ? description(tokens, verb + 1) : Optional.empty();
  }

  /**
   * What the subject has been, has become, serves as or was made.
   *
   * @param end the index after the subject
   */
  Optional<Description> career(List<Token> tokens, int end) {
    return description(tokens, complement(tokens, verb(tokens, end)));
  }

  private Optional<Description> description(List<Token> tokens, int first) {
    return first < 0 || first >= tokens.size() || OTHERS.contains(word(tokens, first))
        ? Optional.empty()
        : reader.from(tokens, first);
  }

  private static boolean isWho(List<Token> tokens, int at) {
    return FIRST_SUBJECT.contains(word(tokens, at));
  }

  /** The index of the verb: after ", who", or after an apposition between commas. */
  private static int verb(List<Token> tokens, int end) {
    if (!word(tokens, end).equals(",")) {
      return end;
    }
    if (isWho(tokens, end + 1)) {
      return end + 2;
    }
    for (int i = end + 2; i < Math.min(tokens.size(), end + LONGEST); i++) {
      if (tokens.get(i).text().equals(",")) {
        return i + 1;
      }
      if (tokens.get(i).isFinite() || tokens.get(i).isSign()) {
        return tokens.size();
      }
    }
    return tokens.size();
  }

  /** The index of the first word of what a verb says of its subject; negative where it is none. */
  private static int complement(List<Token> tokens, int verb) {
    int at = DescriptionReader.afterAdverbs(tokens, verb);
    boolean perfect = PERFECT.contains(word(tokens, at));
    if (perfect) {
      at = afterAdverbs(tokens, at + 1);
    }
    if (COPULA.contains(word(tokens, at)) || (perfect && word(tokens, at).equals("been"))) {
      int next = afterAdverbs(tokens, at + 1);
      if (CHOSEN.contains(word(tokens, next))) {
        return AS.contains(word(tokens, next + 1)) ? next + 2 : next + 1;
      }
      int going = going(tokens, next);
      return going < 0 ? at + 1 : going;
    }
    return going(tokens, at);
  }

  /** After "becomes", "served as"; negative where there is neither. */
  private static int going(List<Token> tokens, int at) {
    if (BECOMING.contains(word(tokens, at))) {
      return at + 1;
    }
    boolean serving = SERVING.contains(word(tokens, at)) && word(tokens, at + 1).equals("as");
    return serving ? at + 2 : -1;
  }

  private static int afterAdverbs(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).isAdverb() && !OTHERS.contains(word(tokens, at))) {
      at++;
    }
    return at;
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).lower() : "";
  }
}
