package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.Quoted;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who "we" are in a text that says so itself: "We, the ministers of trade of the three countries,
 * have agreed", "At Velmar Labs, we test this".
 */
final class Signatories {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{N}&.'\u2019-]*(?: \\p{Lu}[\\p{L}\\p{N}&.'\u2019-]*){0,3})";

  private static final Pattern AT_OURS =
      Pattern.compile("(?U:\\b)[Aa]t " + NAME + ", we(?U:\\b)|(?U:\\b)[Ww]e (?:here )?at " + NAME);

  private Signatories() {}

  /** They, by their words without "the"; empty where the text does not tell. */
  static Optional<Referent> of(AnnotatedArticle article, Quoted quoted) {
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 3 < tokens.size(); i++) {
        boolean own = opens(tokens, i) && !quoted.covers(tokens.get(i).span());
        int end = own ? end(tokens, i + 3) : 0;
        if (end > i + 3 && tokens.get(end - 1).span().end() < sentence.span().end() - 1) {
          Span words = tokens.get(i + 3).span().cover(tokens.get(end - 1).span());
          String name = Blanks.join(words.of(article.article().text()));
          return Optional.of(Referent.of(name, SourceType.GROUP, true));
        }
      }
    }
    return Optional.empty();
  }

  /** The body at which "we" are, where that is no place and no time; empty where none is told. */
  static Optional<Referent> body(
      AnnotatedArticle article, SpanIndex<NamedMention> named, Quoted quoted) {
    TokenIndex words = new TokenIndex(article);
    Matcher ours = AT_OURS.matcher(article.article().text());
    while (ours.find()) {
      int group = ours.group(1) == null ? 2 : 1;
      Span name = new Span(ours.start(group), ours.end(group));
      boolean dated = words.dateAt(name).isPresent();
      Optional<Referent> known =
          named.touching(name).stream().map(NamedMention::referent).findFirst();
      boolean other = known.filter(one -> one.type() != SourceType.ORGANIZATION).isPresent();
      if (!dated && !other && !quoted.covers(name)) {
        return known.or(
            () -> Optional.of(Referent.of(ours.group(group), SourceType.ORGANIZATION, false)));
      }
    }
    return Optional.empty();
  }

  private static boolean opens(List<Token> tokens, int at) {
    return tokens.get(at).text().equalsIgnoreCase("we")
        && tokens.get(at + 1).text().equals(",")
        && tokens.get(at + 2).text().equals("the");
  }

  /** The index after the last word before the verb. */
  private static int end(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && !tokens.get(end).isFinite() && !tokens.get(end).isModal()) {
      end++;
    }
    while (end > from && tokens.get(end - 1).isSign()) {
      end--;
    }
    return end;
  }
}
