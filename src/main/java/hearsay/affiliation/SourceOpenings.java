package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source begins with: the description of those who speak, or the body that owns them ("The
 * Department of Justice's top lawyer", "parliament, whose members").
 */
final class SourceOpenings {
  private static final Set<String> SOME = AffiliationWords.LISTS.get("some-of-those");
  private static final Set<String> WHOSE = AffiliationWords.LISTS.get("relative-owner");

  /** The most tokens before "and" in "two current and one former official". */
  private static final int LONGEST_CONJUNCT = 5;

  /** The most tokens of an owner's name: "The U.S. Department of Housing and Urban Development". */
  private static final int LONGEST_OWNER = 12;

  private final TokenIndex words;
  private final RoleNouns nouns;
  private final DescriptionReader reader;
  private final Bodies bodies;
  private final AffiliationFinder finder;

  SourceOpenings(
      TokenIndex words,
      RoleNouns nouns,
      DescriptionReader reader,
      Bodies bodies,
      AffiliationFinder finder) {
    this.words = words;
    this.nouns = nouns;
    this.reader = reader;
    this.bodies = bodies;
    this.finder = finder;
  }

  /**
   * The description that it begins with: of "two current and one former Turkish official" the last,
   * of "one of its officers" theirs.
   */
  Optional<Description> description(List<Token> source) {
    Optional<Description> ofSome = someOf(source);
    if (ofSome.isPresent()) {
      return ofSome;
    }
    Optional<Description> first = reader.from(source, 0);
    for (int i = 1; first.isEmpty() && i < Math.min(source.size(), LONGEST_CONJUNCT); i++) {
      if (source.get(i).isConjunction()) {
        return reader.from(source, i + 1);
      }
      if (!source.get(i).isAdjective() && !source.get(i).isNumber()) {
        break;
      }
    }
    return first;
  }

  /**
   * "its officers" of "One of its officers", "the firm's lawyers" of "two of the firm's lawyers".
   */
  private Optional<Description> someOf(List<Token> source) {
    boolean some =
        source.size() > 2
            && (source.get(0).isNumber() || SOME.contains(source.get(0).lower()))
            && source.get(1).lower().equals("of");
    return some
        ? reader
            .from(source, 2)
            .filter(all -> all.noun().isPluralNoun() && nouns.isRole(all.noun()))
        : Optional.empty();
  }

  /** The body that owns those who speak, by a name of several words or by the words before it. */
  Optional<String> owner(Span source) {
    List<Token> tokens = words.in(source);
    if (!tokens.isEmpty() && WHOSE.contains(tokens.get(0).lower())) {
      return before(source, tokens);
    }
    for (int i = 1; i < Math.min(tokens.size(), LONGEST_OWNER); i++) {
      if (tokens.get(i).isPossessiveMark()) {
        boolean role = reader.from(tokens, i + 1).filter(found -> finder.isRole(found)).isPresent();
        return role ? bodies.organization(tokens.subList(0, i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Acme" of "Acme, whose lawyers": not the place of "a firm in Halden, whose lawyers". */
  private Optional<String> before(Span source, List<Token> tokens) {
    List<Token> sentence = words.sentence(words.sentenceAt(source.start())).tokens();
    int whose = DescriptionReader.indexOf(sentence, 0, tokens.get(0).span().start());
    int last = whose > 0 && sentence.get(whose - 1).isSign() ? whose - 2 : whose - 1;
    boolean people = reader.from(tokens, 1).filter(of -> nouns.isPeople(of.noun())).isPresent();
    if (last < 0 || !people) {
      return Optional.empty();
    }
    List<Token> body = sentence.subList(last, last + 1);
    return bodies.organization(body).or(() -> bodies.describedBody(null, body));
  }
}
