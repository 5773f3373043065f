package hearsay.annotation;

import hearsay.claim.ArticleTags;
import hearsay.claim.CodePointSpan;
import hearsay.claim.DateMention;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Place;
import java.util.List;

/**
 * Which of an article's tags and sentences belong to a claim that a person has marked: those that
 * the claim would have if the program had found it.
 *
 * @param tags with the article's sentences
 */
record ClaimTags(ArticleTags tags) {

  /** What a claim has. */
  record Of(
      List<OrganizationMention> organizations,
      List<DateMention> dates,
      List<MoneyMention> money,
      List<CodePointSpan> sentences) {}

  Of of(List<CodePointSpan> source, List<CodePointSpan> cue, List<CodePointSpan> content) {
    List<CodePointSpan> own =
        tags.sentences().stream()
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
