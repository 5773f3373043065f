package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is put in between a source and its cue belongs to the source: "The second person, who asked
 * not to be named, said", "Documents reviewed by the agency showed".
 */
final class InsertedPhrase implements SingleRepair {
  /** What may follow a participle after a source, up to the cue. */
  private static final Pattern CLAUSE = Pattern.compile(" \\p{Ll}[^“”\"\\n.;:!?]{1,200} ");

  /** A phrase between commas. */
  private final Pattern insertion;

  InsertedPhrase(RuleWords words) {
    insertion =
        Pattern.compile(
            ", (?:"
                + words.alternatives(WordClass.INSERTION_FORM)
                + ")(?U:\\b)[^“”\"\\n.;:!?]{1,200}, ");
  }

  @Override
  public String id() {
    return "inserted-phrase";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return attribution;
    }
    int last = attribution.source().size() - 1;
    Span source = attribution.source().get(last);
    int cue = attribution.cue().get(0).start();
    if (source.end() >= cue || !isInsertion(article, new Span(source.end(), cue))) {
      return attribution;
    }
    Optional<Span> whole = Blanks.trim(article.text(), source.start(), cue);
    if (whole.isEmpty() || attribution.content().stream().anyMatch(whole.get()::overlaps)) {
      return attribution;
    }
    List<Span> pieces = new ArrayList<>(attribution.source());
    pieces.set(last, whole.get());
    return attribution.withSource(pieces);
  }

  private boolean isInsertion(ArticleContext article, Span between) {
    return matches(insertion, article.text(), between)
        || (matches(CLAUSE, article.text(), between) && opensWithParticiple(article, between));
  }

  private static boolean matches(Pattern pattern, String text, Span span) {
    return pattern.matcher(text).region(span.start(), span.end()).matches();
  }

  /** "reviewed by the agency", in the sentence that goes on to the cue. */
  private static boolean opensWithParticiple(ArticleContext article, Span between) {
    List<Token> tokens = article.sentenceAt(between.start());
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).span().end() > between.end()
        && tokens.stream()
            .filter(token -> token.span().start() >= between.start())
            .findFirst()
            .filter(Token::isPastParticiple)
            .isPresent();
  }
}
