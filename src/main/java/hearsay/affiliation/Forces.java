package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.TokenIndex;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The police or army that is spoken of where a rank or "troopers" stands alone. */
final class Forces {
  private static final Set<String> FORCES = AffiliationWords.LISTS.get("force");
  private static final Set<String> WITHOUT_ARTICLE =
      AffiliationWords.LISTS.get("force-without-article");
  private static final Set<String> MEMBERS = AffiliationWords.LISTS.get("of-force");

  private static final Set<String> PAST = AffiliationWords.LISTS.get("former-rank");

  /** How many sentences before a rank its force may be named. */
  private static final int REACH = 8;

  private final TokenIndex words;
  private final Bodies bodies;

  Forces(TokenIndex words, Bodies bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  /** Whether a noun means those of a force: "troopers". */
  static boolean isOfForce(String noun) {
    return MEMBERS.contains(noun);
  }

  /** The force that is named last before a place, by its words there. */
  Optional<String> before(Span place) {
    int sentence = words.sentenceAt(place.start());
    if (sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    for (int i = sentence; i >= Math.max(0, sentence - REACH); i--) {
      List<Token> tokens = words.sentence(i).tokens();
      for (int at = tokens.size() - 1; at >= 0; at--) {
        boolean before = tokens.get(at).span().end() <= place.start();
        if (before && FORCES.contains(tokens.get(at).lower()) && isOne(tokens, at)) {
          return Optional.of(named(tokens, at));
        }
      }
    }
    return Optional.empty();
  }

  /** "the military", "Norland's army", "police": not "military power", "and military". */
  private static boolean isOne(List<Token> tokens, int at) {
    int first = at;
    while (first > 0 && isOfName(tokens.get(first - 1))) {
      first--;
    }
    // "50 former police officers" serve in none.
    if (tokens.subList(first, at).stream().anyMatch(token -> PAST.contains(token.lower()))) {
      return false;
    }
    boolean determined =
        tokens.subList(first, at).stream().anyMatch(Token::isProperNoun)
            || (first > 0
                && (tokens.get(first - 1).isDeterminer()
                    || tokens.get(first - 1).isPossessiveMark()
                    || tokens.get(first - 1).isPossessivePronoun()));
    boolean head = at + 1 == tokens.size() || !tokens.get(at + 1).isNoun();
    return WITHOUT_ARTICLE.contains(tokens.get(at).lower()) || (determined && head);
  }

  private String named(List<Token> tokens, int at) {
    int start = at;
    while (start > 0 && isOfName(tokens.get(start - 1))) {
      start--;
    }
    List<Token> name = tokens.subList(start, at + 1);
    return bodies
        .organization(name)
        .or(() -> bodies.described().of(Bodies.definite(name)))
        .orElseGet(() -> Blanks.join(Bodies.span(name).of(words.text())));
  }

  private static boolean isOfName(Token token) {
    return token.isNoun() || token.isAdjective();
  }
}
