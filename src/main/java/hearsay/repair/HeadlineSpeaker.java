package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.text.Blanks;
import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The speaker of a headline that has no verb for him: "Two killed in strike on depot - officials",
 * "Pumps leaked for years: report". A line of its own without a stop.
 */
final class HeadlineSpeaker implements Repair {
  private static final String FINDER = "headline-speaker";

  private static final Pattern LINE =
      Pattern.compile("([^\\n]{12,140}?)(?: ([–—-])|(:)) ([^\\n.:;!?“”\"–—]{3,40})");

  /** The most words of the speaker. */
  private static final int LONGEST = 4;

  @Override
  public String id() {
    return "headline-speaker";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Span body = article.article().article().body();
    List<Attribution> result = new ArrayList<>(attributions);
    if (body == null) {
      return result;
    }
    int start = body.start();
    while (start < body.end()) {
      int end = LineBreaks.lineEnd(article.text(), start);
      Blanks.trim(article.text(), start, end)
          .flatMap(line -> read(article, line))
          .filter(made -> result.stream().noneMatch(other -> touches(other, made)))
          .ifPresent(result::add);
      start = end + 1;
    }
    return result;
  }

  private static boolean touches(Attribution other, Attribution made) {
    Span whole = made.content().get(0).cover(made.source().get(0));
    return other.content().stream().anyMatch(whole::overlaps)
        || other.cue().stream().anyMatch(whole::overlaps);
  }

  private static Optional<Attribution> read(ArticleContext article, Span line) {
    Matcher parts = LINE.matcher(article.text()).region(line.start(), line.end());
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<Span> content = Blanks.trim(article.text(), parts.start(1), parts.end(1));
    Optional<Span> source = Blanks.trim(article.text(), parts.start(4), parts.end(4));
    if (content.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    boolean dash = parts.start(2) >= 0;
    Span mark =
        dash ? new Span(parts.start(2), parts.end(2)) : new Span(parts.start(3), parts.end(3));
    return says(article.words().in(content.get())) && maySpeak(article, source.get(), dash)
        ? Optional.of(
            new Attribution(
                List.of(source.get()), List.of(mark), List.of(content.get()), FINDER, CONFIDENCE))
        : Optional.empty();
  }

  /** Something happens in it: not in "How to Set Up a Desk" and "Setting Up a Desk". */
  private static boolean says(List<Token> content) {
    for (int i = 0; i < content.size(); i++) {
      boolean infinitive = i > 0 && content.get(i - 1).isTo();
      boolean opening = i == 0 && content.get(i).isGerund();
      if (content.get(i).isVerb() && !infinitive && !opening) {
        return true;
      }
    }
    return false;
  }

  /** Behind a dash a body's name may be that of the site: "Pumps leak - Norrland News". */
  private static boolean maySpeak(ArticleContext article, Span source, boolean dash) {
    List<Token> tokens = article.words().in(source);
    if (tokens.size() > LONGEST || tokens.stream().anyMatch(Token::isFinite)) {
      return false;
    }
    boolean named =
        article.named().index().within(source).stream()
            .filter(mention -> mention.span().end() == source.end())
            .map(mention -> mention.referent().type())
            .anyMatch(
                type -> type == SourceType.PERSON || (type == SourceType.ORGANIZATION && !dash));
    return named || isDescribed(article.lists().headNouns(), tokens, source);
  }

  private static boolean isDescribed(HeadNouns nouns, List<Token> tokens, Span source) {
    return NounPhrase.read(tokens)
        .filter(phrase -> phrase.head().span().end() == source.end())
        .filter(phrase -> !phrase.head().isProperNoun())
        .filter(phrase -> !nouns.kinds(nouns.singular(phrase.head().text())).isEmpty())
        .isPresent();
  }
}
