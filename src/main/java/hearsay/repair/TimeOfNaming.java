package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When something was called so is none of what it was called: of "They declared it the ship of the
 * year in May" the content is "it the ship of the year". Of "the first ship in May" it may be a
 * part.
 */
final class TimeOfNaming implements SingleRepair {
  private static final Set<String> PREPOSITIONS = Set.of("in", "on");
  private static final Set<String> SCOPES = Set.of("of", "in", "on");

  private final RuleWords words;

  TimeOfNaming(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "time-of-naming";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    if (cue.isEmpty() || attribution.content().size() != 1 || !isNaming(cue)) {
      return attribution;
    }
    Span content = attribution.content().get(0);
    return content.start() < cue.get(0).span().end()
        ? attribution
        : untimed(article, content)
            .map(rest -> attribution.withContent(List.of(rest)))
            .orElse(attribution);
  }

  private boolean isNaming(List<Token> cue) {
    return cue.stream()
        .anyMatch(token -> token.isPastTense() && words.is(WordClass.NAMING_VERB, token.lemma()));
  }

  /** The content without a month or a day at its end; empty where it has none, or a verb. */
  private static Optional<Span> untimed(ArticleContext article, Span content) {
    List<Token> tokens = article.words().in(content);
    Span last = tokens.isEmpty() ? content : tokens.get(tokens.size() - 1).span();
    Optional<Span> date =
        article
            .words()
            .dateAt(last)
            .filter(found -> found.end() == content.end() && found.start() > content.start())
            .filter(found -> found.of(article.text()).codePoints().anyMatch(Character::isLetter));
    if (date.isEmpty()) {
      return Optional.empty();
    }
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < date.get().start()) {
      at++;
    }
    boolean timed = at > 2 && PREPOSITIONS.contains(tokens.get(at - 1).text());
    List<Token> named = timed ? tokens.subList(0, at - 1) : List.of();
    return named.isEmpty()
            || named.stream().anyMatch(token -> token.isVerb() || token.isSign())
            || isOutOfThose(named)
        ? Optional.empty()
        : Optional.of(new Span(content.start(), named.get(named.size() - 1).span().end()));
  }

  /** "the worst storm", of which the time may be a part, where nothing else tells of which. */
  private static boolean isOutOfThose(List<Token> named) {
    int superlative = -1;
    for (int i = 0; i < named.size(); i++) {
      boolean ordinal = named.get(i).text().equals("first") || named.get(i).text().equals("only");
      superlative = named.get(i).tag().equals("JJS") || ordinal ? i : superlative;
    }
    return superlative >= 0
        && named.subList(superlative, named.size()).stream()
            .noneMatch(token -> SCOPES.contains(token.text()));
  }
}
