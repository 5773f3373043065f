package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.text.Blanks;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds attributions by rules over the dependency parse and the quotation marks. Reads sentences
 * with parts of speech and dependencies; only the outer one of two nested attributions is found.
 */
public final class DependencyRules implements AttributionFinder {
  private final CueLexicon lexicon = new CueLexicon();

  @Override
  public List<Attribution> find(AnnotatedArticle article) {
    String text = article.article().text();
    List<Quotation> quotations = article.quotations();
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.dependencies().isEmpty()) {
        continue;
      }
      BitSet quoted = quotedTokens(sentence, quotations);
      for (SentenceRules.Match match : new SentenceRules(lexicon, sentence, quoted).matches()) {
        toAttribution(match, sentence, text, quotations).ifPresent(found::add);
      }
    }
    return new QuotationJoiner(text, article.sentences(), quotations).join(found);
  }

  private static BitSet quotedTokens(Sentence sentence, List<Quotation> quotations) {
    BitSet quoted = new BitSet();
    for (Quotation quotation : quotations) {
      if (quotation.span().overlaps(sentence.span())) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          if (quotation.span().contains(sentence.tokens().get(i).span())) {
            quoted.set(i);
          }
        }
      }
    }
    return quoted;
  }

  private static Optional<Attribution> toAttribution(
      SentenceRules.Match match, Sentence sentence, String text, List<Quotation> quotations) {
    List<Span> content = spans(match.content(), sentence, text, quotations);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                spans(match.source(), sentence, text, quotations),
                spans(match.cue(), sentence, text, quotations),
                content,
                match.rule(),
                match.confidence()));
  }

  /**
   * The runs of tokens as spans, each without the punctuation at its edges that belongs to the
   * sentence.
   */
  private static List<Span> spans(
      BitSet tokens, Sentence sentence, String text, List<Quotation> quotations) {
    List<Span> spans = new ArrayList<>();
    for (int start = tokens.nextSetBit(0); start >= 0; ) {
      int end = tokens.nextClearBit(start);
      int first = start;
      int last = end - 1;
      while (first <= last && isEdge(sentence.tokens().get(first), quotations)) {
        first++;
      }
      while (last >= first && isEdge(sentence.tokens().get(last), quotations)) {
        last--;
      }
      if (first <= last) {
        Span span = sentence.tokens().get(first).span().cover(sentence.tokens().get(last).span());
        Blanks.trim(text, span).ifPresent(spans::add);
      }
      start = tokens.nextSetBit(end);
    }
    return spans;
  }

  private static boolean isEdge(Token token, List<Quotation> quotations) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit)
        && quotations.stream().noneMatch(quotation -> quotation.span().contains(token.span()));
  }
}
