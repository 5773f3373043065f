package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.TokenIndex;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where persons' names stand in their sentences, with ranks before and ages behind them. */
final class NamePlaces {
  private static final Set<String> POST_NOMINAL = AffiliationWords.LISTS.get("post-nominal");
  private static final Set<String> PARTIES = AffiliationWords.LISTS.get("party-letter");
  private static final Set<String> FORMER = AffiliationWords.LISTS.get("former-rank");

  private final TokenIndex words;
  private final RoleNouns nouns;

  NamePlaces(TokenIndex words, RoleNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** A name among the tokens of its sentence: from its first title to what may follow it. */
  record Place(List<Token> tokens, int title, int start, int last, int end) {
    /** Whether it is of several words, a given name and a surname. */
    boolean isWhole() {
      return last - start > 1;
    }

    /** Whether a verb with a tense follows. */
    boolean isSubject() {
      return last < tokens.size() && tokens.get(last).isFinite();
    }

    boolean isAt(int index, String sign) {
      return index >= 0 && index < tokens.size() && tokens.get(index).text().equals(sign);
    }
  }

  /** Where a name stands; empty where no sentence holds it. */
  Optional<Place> of(Span name) {
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
    return Optional.of(new Place(tokens, title, start, end, afterName(tokens, end)));
  }

  private boolean isTitle(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return (nouns.isCourtesy(token) && !isPost(tokens, at))
        || isRank(tokens, at)
        || (token.text().equals(".") && at > 0 && isTitle(tokens, at - 1));
  }

  /** "law professor", "Halden University Professor": a courtesy title with what it is of. */
  private boolean isPost(List<Token> tokens, int at) {
    return nouns.isPostByModifier(tokens.get(at))
        && at > 0
        && (tokens.get(at - 1).isNoun() || tokens.get(at - 1).isAdjective())
        && !nouns.isCourtesy(tokens.get(at - 1));
  }

  /** "Capt.", "Rear Admiral", "Major general": not "Attorney General". */
  private boolean isRank(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean next = at + 1 < tokens.size() && nouns.isRank(tokens.get(at + 1));
    if (at > 0 && (nouns.isBeforeGeneral(tokens.get(at - 1)) || tokens.get(at - 1).isHyphen())) {
      return false;
    }
    boolean capital = token.isCapitalized();
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
    end = afterParty(tokens, end);
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

  /** The index before the next comma after ", R-Texas". */
  private static int afterParty(List<Token> tokens, int from) {
    boolean party =
        from + 4 < tokens.size()
            && tokens.get(from).text().equals(",")
            && PARTIES.contains(tokens.get(from + 1).text())
            && tokens.get(from + 2).text().equals("-");
    int end = from + 3;
    while (party && end < tokens.size() && tokens.get(end).isProperNoun()) {
      end++;
    }
    return party && end > from + 3 ? end : from;
  }

  private static boolean isPostNominal(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    return POST_NOMINAL.contains(word.replace(".", ""));
  }

  static boolean isOpening(Token token) {
    return token.text().equals("(") || token.text().equals("-LRB-");
  }

  static boolean isClosing(Token token) {
    return token.text().equals(")") || token.text().equals("-RRB-");
  }

  /** Whether a rank stands before a name that its bearer still has. */
  boolean serves(Span name) {
    Optional<String> rank = rank(name);
    return rank.isPresent()
        && FORMER.stream().noneMatch(rank.get().toLowerCase(Locale.ROOT)::startsWith);
  }

  /** The rank that stands before a name: "Capt.", "retired Rear Admiral". */
  Optional<String> rank(Span name) {
    return of(name).flatMap(this::rank);
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
    boolean past = start > 0 && FORMER.contains(tokens.get(start - 1).lower());
    Span rank = tokens.get(past ? start - 1 : start).span().cover(tokens.get(end - 1).span());
    return Optional.of(Blanks.join(rank.of(words.text())));
  }
}
