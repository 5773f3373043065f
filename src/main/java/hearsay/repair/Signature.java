package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.mention.NamedMention;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation that is signed: “The pumps failed.” — Maria Orlova, engineer. Who signs is named
 * behind a dash, on the line below, or in brackets. No verb attributes it, so the model has not
 * learned to, and the claim has no cue.
 */
final class Signature implements Repair {
  private static final String FINDER = "signature";

  /** From the end of a quotation: a name, and what is said of who has it. */
  private static final String SIGNER =
      "(@\\w+|(?:\\p{Ll}[\\p{L}-]* ){0,3}\\p{Lu}[^\\n.;:!?“”\"()–—]{1,80}?)";

  private static final String DASH = "[–—―-]{1,2}";

  private static final Pattern BEHIND_DASH =
      Pattern.compile("\\.?\\s{1,3}" + DASH + "[ \\t]*" + SIGNER + "[.]?[ \\t]*(?=\\n|$)");

  private static final Pattern BELOW =
      Pattern.compile("[ \\t]*\\n[ \\t]*" + SIGNER + "[ \\t]*(?=\\n|$)");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "[ \\t]*\\(" + SIGNER + "(?:, \\p{N}[^()\\n]{1,20}|, \\p{Lu}\\p{L}+ \\p{N}{1,4})?\\)");

  /** How far into its line a name may begin that signs: behind a title. */
  private static final int TITLE = 24;

  @Override
  public String id() {
    return "signature";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    for (Quotation quotation : article.article().quotations()) {
      Span said = quotation.span();
      if (quotation.closed() && opensLine(article.text(), said) && isBody(article, said)) {
        signed(article, said)
            .filter(made -> result.stream().noneMatch(other -> isAnothers(other, made)))
            .ifPresent(result::add);
      }
    }
    return result;
  }

  private static boolean opensLine(String text, Span said) {
    int at = said.start();
    while (at > 0 && text.charAt(at - 1) != '\n' && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private static boolean isBody(ArticleContext article, Span said) {
    Span body = article.article().article().body();
    return body != null && body.contains(said);
  }

  /** Whether somebody has the words already, by a cue or as the one who signs. */
  private static boolean isAnothers(Attribution other, Attribution made) {
    return other.content().stream().anyMatch(made.content().get(0)::overlaps)
        && !other.source().isEmpty();
  }

  private static Optional<Attribution> signed(ArticleContext article, Span said) {
    for (Pattern place : List.of(BEHIND_DASH, BELOW, IN_BRACKETS)) {
      Matcher matcher = place.matcher(article.text()).region(said.end(), article.text().length());
      if (matcher.lookingAt()) {
        Span signer = new Span(matcher.start(1), matcher.end(1));
        return isSigner(article, signer)
            ? Optional.of(
                new Attribution(List.of(signer), List.of(), List.of(said), FINDER, CONFIDENCE))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An account, or someone named of whom nothing is told in a clause. */
  private static boolean isSigner(ArticleContext article, Span signer) {
    if (signer.of(article.text()).startsWith("@")) {
      return true;
    }
    boolean clause = article.words().in(signer).stream().anyMatch(Token::isFinite);
    return !clause
        && article.named().index().within(signer).stream()
            .filter(mention -> mention.span().start() - signer.start() <= TITLE)
            .map(NamedMention::referent)
            .anyMatch(
                referent ->
                    referent.type() == SourceType.PERSON
                        || referent.type() == SourceType.ORGANIZATION);
  }
}
