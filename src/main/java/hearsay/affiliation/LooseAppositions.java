package hearsay.affiliation;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Descriptions that no comma ties to a name: "a former teacher named Anna Kim", "Anna Kim (head of
 * the port)", "Anna Kim — the head of the port — said".
 */
final class LooseAppositions {
  private static final Set<String> NAMED = AffiliationWords.LISTS.get("naming-participle");
  private static final Set<String> DASHES = AffiliationWords.LISTS.get("dash");

  /** The most tokens of an apposition. */
  private static final int LONGEST = 16;

  private final DescriptionReader reader;
  private final RoleNouns nouns;

  LooseAppositions(DescriptionReader reader, RoleNouns nouns) {
    this.reader = reader;
    this.nouns = nouns;
  }

  /** "a former teacher" before "named" and a name. */
  Optional<Description> named(NamePlaces.Place place) {
    List<Token> tokens = place.tokens();
    int end = place.title() - 1;
    if (end < 1 || !NAMED.contains(tokens.get(end).lower())) {
      return Optional.empty();
    }
    for (int i = Math.max(0, end - LONGEST); i < end; i++) {
      if (!tokens.get(i).isDeterminer()) {
        continue;
      }
      List<Token> before = tokens.subList(0, end);
      Optional<Description> found =
          reader
              .from(before, i)
              .filter(description -> isOne(nouns, description))
              .filter(description -> DescriptionReader.isIndefinite(description.determiner()))
              .filter(description -> after(before, description) == end);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What brackets or dashes behind a name enclose, if it is a description. */
  Optional<Description> enclosed(NamePlaces.Place place) {
    List<Token> tokens = place.tokens();
    int open = place.last();
    if (open + 1 >= tokens.size()) {
      return Optional.empty();
    }
    boolean bracket = NamePlaces.isOpening(tokens.get(open));
    if (!bracket && !isDash(tokens, open)) {
      return Optional.empty();
    }
    int close = open + 1;
    while (close < tokens.size()
        && !(bracket ? NamePlaces.isClosing(tokens.get(close)) : isDash(tokens, close))) {
      close++;
    }
    if (close == tokens.size() || close - open > LONGEST) {
      return Optional.empty();
    }
    List<Token> inside = tokens.subList(0, close);
    return reader
        .from(inside, open + 1)
        .filter(found -> isOne(nouns, found))
        .filter(found -> isClosed(inside, after(inside, found)));
  }

  /** A dash, and no hyphen within a word. */
  private static boolean isDash(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean inside =
        at > 0
            && at + 1 < tokens.size()
            && tokens.get(at - 1).span().end() == token.span().start()
            && tokens.get(at + 1).span().start() == token.span().end();
    return DASHES.contains(token.text())
        && !(inside && token.text().length() == 1 && isShort(token));
  }

  /** "-" and "–", which stand within words too. */
  private static boolean isShort(Token token) {
    return token.text().equals("-") || token.text().equals("\u2013");
  }

  private static boolean isClosed(List<Token> tokens, int at) {
    return at == tokens.size() || tokens.get(at).isSign() || tokens.get(at).isWhWord();
  }

  /** Whether it is of one person, by what he is. */
  static boolean isOne(RoleNouns nouns, Description found) {
    return nouns.isOneRole(found.noun())
        || (!found.noun().isPluralNoun() && isOneByWhatFollows(nouns, found));
  }

  /** "Democrat and former senator" */
  private static boolean isOneByWhatFollows(RoleNouns nouns, Description found) {
    List<Token> rest = found.complements();
    return !rest.isEmpty()
        && rest.get(0).lower().equals("and")
        && rest.stream().anyMatch(nouns::isOneRole);
  }

  /** The index of the token after a description. */
  static int after(List<Token> tokens, Description found) {
    int end = found.span().end();
    int next = 0;
    while (next < tokens.size() && tokens.get(next).span().start() < end) {
      next++;
    }
    return next;
  }
}
