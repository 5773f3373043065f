package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * By whom something is done to the one whom a pronoun means: in "Pressed by Senator Kim, he said"
 * and "Cross-examined by Kim, he agreed" he is not Kim, as a pronoun is none of those who act with
 * its own clause's subject for their object (principle B of Chomsky's <em>Lectures on Government
 * and Binding</em>, 1981). Nor is he his own aide: "Through his aide, Bob Low, he said".
 */
final class Agents {
  private static final Set<String> OPENERS = Set.of("when", "while", "if", "once", "after");

  /** The most words of a title before the agent's name. */
  private static final int TITLE = 5;

  /** "his media aide, " */
  private static final Pattern OWNED =
      Pattern.compile("(?U:\\b)(?:[Hh]is|[Hh]er)(?: \\p{Ll}[\\p{L}-]*){1,4}, $");

  private static final int REACH = 60;

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  Agents(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /** Who is not the agent of what is said of a pronoun's one in front of its clause. */
  Predicate<Referent> besides(Span pronoun) {
    List<Token> tokens = words.before(pronoun).map(words::in).orElse(List.of());
    int last = tokens.size() - 1;
    if (last < 1 || !tokens.get(last).text().equals(",")) {
      return anyone -> true;
    }
    Optional<Referent> agent = opensPassive(tokens) ? agent(tokens) : owned(tokens.get(last));
    return other -> agent.filter(one -> one.key().equals(other.key())).isEmpty();
  }

  /** Who is named before a comma behind what he is to somebody else. */
  private Optional<Referent> owned(Token comma) {
    int end = comma.span().start();
    return named.touching(new Span(end - 1, end)).stream()
        .filter(name -> name.span().end() == end)
        .filter(
            name ->
                OWNED
                    .matcher(words.text())
                    .region(Math.max(0, name.span().start() - REACH), name.span().start())
                    .find())
        .map(NamedMention::referent)
        .findFirst();
  }

  /** "Pressed", "When pressed", "Repeatedly asked" */
  private static boolean opensPassive(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() - 1
        && (tokens.get(at).isPlainAdverb() || OPENERS.contains(tokens.get(at).lower()))) {
      at++;
    }
    Token first = tokens.get(at);
    return first.isPastParticiple() || first.isPastTense();
  }

  private Optional<Referent> agent(List<Token> tokens) {
    int by = 0;
    while (by < tokens.size() && !tokens.get(by).text().equals("by")) {
      by++;
    }
    for (int at = by + 1; at < Math.min(tokens.size(), by + 1 + TITLE); at++) {
      Token token = tokens.get(at);
      Optional<NamedMention> name = named.startingAt(token.span().start());
      if (name.filter(one -> one.referent().type() == SourceType.PERSON).isPresent()) {
        return name.map(NamedMention::referent);
      }
      if (!token.isNoun() && !token.isAdjective() && !token.isDeterminer()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
