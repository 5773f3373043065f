package hearsay.annotation;

import hearsay.article.Article;
import hearsay.claim.ArticleTags;
import hearsay.claim.CodePointSpan;
import hearsay.claim.DateMention;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Place;
import hearsay.text.Blanks;
import hearsay.text.CodePoints;
import hearsay.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which of an article's tags and sentences belong to a claim that a person has marked. Sentences
 * are those of Java's rules for English (UAX 29), line by line.
 */
final class ClaimTags {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  private final ArticleTags tags;
  private final List<CodePointSpan> sentences = new ArrayList<>();

  ClaimTags(Article article, ArticleTags tags) {
    this.tags = tags;
    CodePoints codePoints = new CodePoints(article.text());
    for (MatchResult line : LINE.matcher(article.text()).results().toList()) {
      addSentences(article.text(), line, codePoints);
    }
  }

  /** What a claim has. */
  record Of(
      List<OrganizationMention> organizations,
      List<DateMention> dates,
      List<MoneyMention> money,
      List<CodePointSpan> sentences) {}

  private void addSentences(String text, MatchResult line, CodePoints codePoints) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    ends.setText(line.group());
    int from = 0;
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      Span sentence = Blanks.trim(text, line.start() + from, line.start() + to).orElse(null);
      if (sentence != null) {
        sentences.add(
            new CodePointSpan(
                codePoints.fromUtf16(sentence.start()), codePoints.fromUtf16(sentence.end())));
      }
      from = to;
    }
  }

  Of of(List<CodePointSpan> source, List<CodePointSpan> cue, List<CodePointSpan> content) {
    List<CodePointSpan> own =
        sentences.stream()
            .filter(one -> touches(one, source) || touches(one, cue) || touches(one, content))
            .toList();
    return new Of(
        tags.organizations().stream()
            .filter(tag -> touches(tag.span(), own))
            .map(
                tag ->
                    new OrganizationMention(
                        tag.text(), tag.span(), tag.name(), place(tag.span(), source, content)))
            .toList(),
        tags.dates().stream()
            .filter(tag -> touches(tag.span(), own))
            .map(
                tag ->
                    new DateMention(
                        tag.text(),
                        tag.span(),
                        tag.type(),
                        tag.value(),
                        place(tag.span(), source, content)))
            .toList(),
        tags.money().stream()
            .filter(tag -> touches(tag.span(), own))
            .map(
                tag ->
                    new MoneyMention(
                        tag.text(),
                        tag.span(),
                        tag.amount(),
                        tag.currency(),
                        tag.max(),
                        tag.approx(),
                        place(tag.span(), source, content)))
            .toList(),
        own);
  }

  private static Place place(
      CodePointSpan tag, List<CodePointSpan> source, List<CodePointSpan> content) {
    if (touches(tag, content)) {
      return Place.CONTENT;
    }
    return touches(tag, source) ? Place.SOURCE : Place.CONTEXT;
  }

  private static boolean touches(CodePointSpan one, List<CodePointSpan> others) {
    return others.stream()
        .anyMatch(other -> one.start() < other.end() && other.start() < one.end());
  }
}
