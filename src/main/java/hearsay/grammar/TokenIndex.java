package hearsay.grammar;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.OrganizationTag;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of an article by place, found by bisection. Offsets are UTF-16 units. Touches the
 * tokens of those sentences only that it is asked for.
 */
public final class TokenIndex {
  private final AnnotatedArticle article;
  private final SpanIndex<DateTag> dates;

  public TokenIndex(AnnotatedArticle article) {
    this.article = article;
    this.dates = new SpanIndex<>(article.dates(), DateTag::span);
  }

  /** The whole text of the article. */
  public String text() {
    return article.article().text();
  }

  /** The organizations that the article names, in text order. */
  public List<OrganizationTag> organizations() {
    return article.organizations();
  }

  /** The temporal expression that the span touches, the first; empty where there is none. */
  public Optional<Span> dateAt(Span span) {
    return dates.touching(span).stream().map(DateTag::span).findFirst();
  }

  public int sentenceCount() {
    return article.sentences().size();
  }

  /** A sentence by its number, from 0. */
  public Sentence sentence(int index) {
    return article.sentences().get(index);
  }

  /** The index of the sentence that holds the offset, or else of the next one. */
  public int sentenceAt(int offset) {
    return article.firstSentenceEndingAfter(offset);
  }

  /** The part of its sentence before a span; empty where it opens one or stands in none. */
  public Optional<Span> before(Span span) {
    int index = sentenceAt(span.start());
    int start = index < sentenceCount() ? sentence(index).span().start() : span.start();
    return start < span.start() ? Optional.of(new Span(start, span.start())) : Optional.empty();
  }

  /** The tokens that share a character with the span, in text order. */
  public List<Token> in(Span span) {
    List<Token> found = new ArrayList<>();
    for (int i = sentenceAt(span.start());
        i < sentenceCount() && sentence(i).span().start() < span.end();
        i++) {
      List<Token> tokens = sentence(i).tokens();
      int at = firstEndingAfter(tokens, span.start());
      for (; at < tokens.size() && tokens.get(at).span().start() < span.end(); at++) {
        found.add(tokens.get(at));
      }
    }
    return found;
  }

  private static int firstEndingAfter(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * "A report Tuesday from Acme" is a report: what follows a noun and is followed by none is when.
   */
  public List<Token> beforeDate(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Span date = dateAt(token.span()).orElse(null);
      if (date == null || date.start() != token.span().start() || !tokens.get(i - 1).isNoun()) {
        continue;
      }
      int end = i;
      while (end < tokens.size() && tokens.get(end).span().start() < date.end()) {
        end++;
      }
      boolean modifies =
          end < tokens.size() && (tokens.get(end).isNoun() || tokens.get(end).isPossessiveMark());
      if (!modifies) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }
}
