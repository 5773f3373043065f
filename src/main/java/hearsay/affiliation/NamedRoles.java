package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.TokenIndex;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions that stand beside a name: a title before it, an apposition after it or before
 * it, a predicate. Reads the sentence of the name only.
 */
final class NamedRoles {
  private static final Set<String> POST_NOMINAL = AffiliationWords.LISTS.get("post-nominal");
  private static final Set<String> FORMER = AffiliationWords.LISTS.get("former-rank");
  private static final Set<String> COPULA = AffiliationWords.LISTS.get("copula");
  private static final Set<String> FIRST_SUBJECT = AffiliationWords.LISTS.get("relative-subject");

  /** The most tokens of an apposition before a name. */
  private static final int LONGEST = 16;

  private final TokenIndex words;
  private final RoleNouns nouns;
  private final DescriptionReader reader;

  NamedRoles(TokenIndex words, RoleNouns nouns, DescriptionReader reader) {
    this.words = words;
    this.nouns = nouns;
    this.reader = reader;
  }

  /** A name among the tokens of its sentence: from its first title to what may follow it. */
  record Place(List<Token> tokens, int title, int start, int end) {
    boolean isAt(int index, String sign) {
      return index >= 0 && index < tokens.size() && tokens.get(index).text().equals(sign);
    }
  }

  /** Where a name stands; empty where no sentence holds it. */
  Optional<Place> place(Span name) {
    int sentence = words.sentenceAt(name.start());
    if (sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    List<Token> tokens = words.sentence(sentence).tokens();
    int start = 0;
    while (start < tokens.size() && tokens.get(start).span().end() <= name.start()) {
      start++;
    }
    int end = start;
    while (end < tokens.size() && tokens.get(end).span().start() < name.end()) {
      end++;
    }
    if (start == end) {
      return Optional.empty();
    }
    int title = start;
    while (title > 0 && isTitle(tokens, title - 1)) {
      title--;
    }
    return Optional.of(new Place(tokens, title, start, afterName(tokens, end)));
  }

  private boolean isTitle(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return nouns.isCourtesy(token)
        || isRank(tokens, at)
        || (token.text().equals(".") && at > 0 && isTitle(tokens, at - 1));
  }

  /** "Capt.", "Rear Admiral", "Major general": not "Attorney General". */
  private boolean isRank(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean next = at + 1 < tokens.size() && nouns.isRank(tokens.get(at + 1));
    if (at > 0 && nouns.isBeforeGeneral(tokens.get(at - 1))) {
      return false;
    }
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    return nouns.isRank(token)
        ? capital || (at > 0 && nouns.isRank(tokens.get(at - 1)))
        : capital && next && nouns.isOfRank(token);
  }

  /** After letters behind the name, an age, and a bracket. */
  private static int afterName(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && isPostNominal(tokens, end)) {
      end++;
    }
    while (end + 1 < tokens.size()
        && tokens.get(end).text().equals(",")
        && isPostNominal(tokens, end + 1)) {
      end += 2;
    }
    if (end + 2 < tokens.size() && isOpening(tokens.get(end))) {
      int close = end + 1;
      while (close < Math.min(tokens.size(), end + 6) && !isClosing(tokens.get(close))) {
        close++;
      }
      if (close < tokens.size() && isClosing(tokens.get(close))) {
        end = close + 1;
      }
    }
    boolean age =
        end + 1 < tokens.size()
            && tokens.get(end).text().equals(",")
            && tokens.get(end + 1).text().chars().allMatch(Character::isDigit);
    return age ? end + 2 : end;
  }

  private static boolean isPostNominal(List<Token> tokens, int at) {
    String word = DescriptionReader.lower(tokens.get(at));
    return POST_NOMINAL.contains(word.replace(".", ""));
  }

  private static boolean isOpening(Token token) {
    return token.text().equals("(") || token.text().equals("-LRB-");
  }

  private static boolean isClosing(Token token) {
    return token.text().equals(")") || token.text().equals("-RRB-");
  }

  /**
   * What the words beside a name say that its bearer is; a rank is none.
   *
   * @param source the claim's source, whose words belong together; null outside one
   */
  Optional<Description> at(Span name, @Nullable Span source) {
    return place(name).flatMap(place -> at(place, source));
  }

  private Optional<Description> at(Place place, @Nullable Span source) {
    return reader
        .before(place.tokens(), place.title())
        .or(() -> apposition(place, source))
        .or(() -> before(place, source))
        .or(() -> predicate(place));
  }

  /** Whether a rank stands before a name that its bearer still has. */
  boolean serves(Span name) {
    Optional<String> rank = rank(name);
    return rank.isPresent()
        && FORMER.stream().noneMatch(rank.get().toLowerCase(Locale.ROOT)::startsWith);
  }

  /** The rank that stands before a name: "Capt.", "retired Rear Admiral". */
  Optional<String> rank(Span name) {
    return place(name).flatMap(this::rank);
  }

  private Optional<String> rank(Place place) {
    List<Token> tokens = place.tokens();
    int start = place.title();
    while (start < place.start() && !isRank(tokens, start)) {
      start++;
    }
    int end = start;
    while (end < place.start() && (isRank(tokens, end) || tokens.get(end).text().equals("."))) {
      end++;
    }
    while (end > start && tokens.get(end - 1).text().equals(".")) {
      end--;
    }
    if (start == end) {
      return Optional.empty();
    }
    boolean past = start > 0 && FORMER.contains(DescriptionReader.lower(tokens.get(start - 1)));
    Span rank = tokens.get(past ? start - 1 : start).span().cover(tokens.get(end - 1).span());
    return Optional.of(Blanks.join(rank.of(words.text())));
  }

  /** ", the finance minister of Norland," after a name. */
  private Optional<Description> apposition(Place place, @Nullable Span source) {
    if (!place.isAt(place.end(), ",")) {
      return Optional.empty();
    }
    List<Token> tokens = place.tokens();
    return reader
        .from(tokens, place.end() + 1)
        .filter(this::isOne)
        .or(() -> reader.oneOf(tokens, place.end() + 1))
        .filter(found -> closes(tokens, found, source));
  }

  private boolean isOne(Description found) {
    return nouns.isOneRole(found.noun());
  }

  private static boolean closes(List<Token> tokens, Description found, @Nullable Span source) {
    int end = found.span().end();
    int next = 0;
    while (next < tokens.size() && tokens.get(next).span().start() < end) {
      next++;
    }
    if (next == tokens.size()) {
      return true;
    }
    Token after = tokens.get(next);
    boolean sign = after.isSign();
    boolean inside = source != null && source.contains(found.span());
    return sign || after.isWhWord() || inside;
  }

  /** "The president of the council, " before a name. */
  private Optional<Description> before(Place place, @Nullable Span source) {
    int comma = place.title() - 1;
    if (!place.isAt(comma, ",")) {
      return Optional.empty();
    }
    List<Token> tokens = place.tokens();
    int end = tokens.get(comma).span().start();
    for (int i = Math.max(0, comma - LONGEST); i < comma; i++) {
      if (!mayOpen(tokens, i)) {
        continue;
      }
      Optional<Description> found = reader.from(tokens.subList(0, comma), i);
      if (found.isPresent()
          && isOne(found.get())
          && end - found.get().span().end() <= 1
          && isSameOne(place, found.get(), i, source)) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean mayOpen(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isDeterminer()
        || token.isPossessivePronoun()
        || at == 0
        || tokens.get(at - 1).isSign()
        || tokens.get(at - 1).isVerb()
        || tokens.get(at - 1).isPreposition()
        || tokens.get(at - 1).isTo();
  }

  /** Not "After meeting the king, Anna Kim said". */
  private static boolean isSameOne(Place place, Description found, int at, @Nullable Span source) {
    List<Token> tokens = place.tokens();
    boolean inside = source != null && source.contains(found.span());
    boolean opens = at == 0 || tokens.get(at - 1).isSign();
    boolean closed = place.end() == tokens.size() || tokens.get(place.end()).isSign();
    return inside || opens || closed;
  }

  /** "is the minister" or ", who is deputy registrar at the port" after a name. */
  private Optional<Description> predicate(Place place) {
    int at = place.end();
    if (place.isAt(at, ",")
        && at + 1 < place.tokens().size()
        && FIRST_SUBJECT.contains(DescriptionReader.lower(place.tokens().get(at + 1)))) {
      at += 2;
    }
    return at < place.tokens().size()
            && COPULA.contains(DescriptionReader.lower(place.tokens().get(at)))
        ? reader.from(place.tokens(), at + 1).filter(this::isOne)
        : Optional.empty();
  }
}
