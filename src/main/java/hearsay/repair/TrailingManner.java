package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody says something is none of what is said: of "Orlova said that the port was closed,
 * without giving details" (", pointing at a map", ", and walked out") the content ends before the
 * comma. Nor is what the writer knows better: "(it was not)".
 */
final class TrailingManner implements SingleRepair {
  private static final String QUOTATION_MARKS = "\"\u201c\u201d\u2018";

  private static final Set<String> JOINING = Set.of("and", "then");

  /** A clause without a verb of its own, which takes up the one before. */
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?U)\\s*\\((?:in fact |actually )?(?:s?he|it|they|there|that) "
              + "(?:did|does|do|was|is|were|are|has|have|had|would|will)"
              + "(?: ?n[o\u2019\']t)?\\)$");

  private final RuleWords words;

  TrailingManner(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "trailing-manner";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return attribution;
    }
    List<Span> content = attribution.content();
    Span last = content.get(content.size() - 1);
    if (content.size() > 1
        || last.start() < attribution.cue().get(0).end()
        || last.of(article.text()).chars().anyMatch(unit -> QUOTATION_MARKS.indexOf(unit) >= 0)) {
      return attribution;
    }
    return said(article, last)
        .map(said -> attribution.withContent(List.of(said)))
        .orElse(attribution);
  }

  /** A content without what comes after what is said; empty where there is nothing such. */
  private Optional<Span> said(ArticleContext article, Span content) {
    Matcher correction = CORRECTION.matcher(content.of(article.text()));
    if (correction.find()) {
      return correction.start() == 0
          ? Optional.empty()
          : Optional.of(new Span(content.start(), content.start() + correction.start()));
    }
    List<Token> tokens = article.tokens(List.of(content));
    for (int i = 2; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).text().equals(",") && isManner(tokens.subList(i + 1, tokens.size()))) {
        return Optional.of(new Span(content.start(), tokens.get(i - 1).span().end()));
      }
    }
    return Optional.empty();
  }

  private boolean isManner(List<Token> after) {
    String first = after.get(0).lower();
    return words.is(WordClass.TRAILING_FORM, first)
        || (after.size() > 1
            && ((first.equals("without") && isSilence(after.subList(1, after.size())))
                || (JOINING.contains(first)
                    && words.is(WordClass.LEAVING_FORM, after.get(1).lower()))));
  }

  /** "naming the buyer", "giving any further details" */
  private boolean isSilence(List<Token> tokens) {
    String verb = tokens.get(0).lower();
    return words.is(WordClass.UNTOLD_FORM, verb)
        || (words.is(WordClass.UNGIVEN_FORM, verb)
            && NounPhrase.read(tokens.subList(1, tokens.size()))
                .filter(phrase -> words.is(WordClass.DETAIL_NOUN, phrase.head().lemma()))
                .isPresent());
  }
}
