package hearsay.affiliation;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies where a clause says that its subject works: "Marta Lund works for Acme", ", who
 * teaches history at Halden University", "has worked at two firms and now at Acme".
 */
final class Workplaces {
  private static final Set<String> WORKS = AffiliationWords.LISTS.get("works");
  private static final Set<String> WORKED = AffiliationWords.LISTS.get("has-worked");
  private static final Set<String> PERFECT = AffiliationWords.LISTS.get("perfect-auxiliary");
  private static final Set<String> PREPOSITIONS = AffiliationWords.LISTS.get("work-preposition");
  private static final Set<String> NOW = AffiliationWords.LISTS.get("present-adverb");
  private static final Set<String> WHO = AffiliationWords.LISTS.get("relative-subject");

  /** The most tokens of what one teaches. */
  private static final int LONGEST_OBJECT = 5;

  private final PhraseBodies phrases;

  Workplaces(PhraseBodies phrases) {
    this.phrases = phrases;
  }

  /** The body; empty where the clause behind the name says none. */
  Optional<String> of(NamePlaces.Place place) {
    List<Token> tokens = place.tokens();
    int verb = verb(tokens, clause(tokens, place.end()));
    if (verb < 0) {
      return Optional.empty();
    }
    return now(tokens, verb).or(() -> direct(tokens, verb));
  }

  /** The index of the first token of a clause whose subject ends at a token: behind "who". */
  static int clause(List<Token> tokens, int end) {
    boolean comma = end < tokens.size() && tokens.get(end).text().equals(",");
    for (int i = end; comma && i + 1 < tokens.size(); i++) {
      if (isWho(tokens.get(i))) {
        return i + 1;
      }
      if (i > end && tokens.get(i).isSign()) {
        return isWho(tokens.get(i + 1)) ? i + 2 : i + 1;
      }
      if (tokens.get(i).isFinite()) {
        return tokens.size();
      }
    }
    return end;
  }

  private static boolean isWho(Token token) {
    return WHO.contains(token.lower());
  }

  /** The index of "works", or of "worked" after "has"; negative where there is none. */
  private static int verb(List<Token> tokens, int from) {
    if (from + 2 >= tokens.size()) {
      return -1;
    }
    String first = tokens.get(from).lower();
    if (PERFECT.contains(first)) {
      return WORKED.contains(tokens.get(from + 1).lower()) ? from + 1 : -1;
    }
    return WORKS.contains(first) ? from : -1;
  }

  /** "now at Acme", wherever it follows. */
  private Optional<String> now(List<Token> tokens, int verb) {
    for (int i = verb + 1; i + 2 < tokens.size(); i++) {
      if (NOW.contains(tokens.get(i).lower()) && PREPOSITIONS.contains(tokens.get(i + 1).lower())) {
        return phrases.organizationMeant(tokens, i + 2);
      }
    }
    return Optional.empty();
  }

  /** "for Acme", "history at Acme" directly behind the verb. */
  private Optional<String> direct(List<Token> tokens, int verb) {
    int last = Math.min(tokens.size() - 1, verb + LONGEST_OBJECT);
    for (int i = verb + 1; i < last; i++) {
      Token token = tokens.get(i);
      if (PREPOSITIONS.contains(token.lower())) {
        return phrases.organizationMeant(tokens, i + 1);
      }
      if (token.isVerb() || token.isSign() || token.isConjunction()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
