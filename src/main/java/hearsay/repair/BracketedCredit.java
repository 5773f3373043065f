package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of a digest that ends with whose words it quotes: “The pumps failed.” [Gazette.] The
 * credit is no cue, and neither the item's heading nor the credit of the item before is the source.
 */
final class BracketedCredit implements Repair {
  private static final String FINDER = "bracketed-credit";

  /** One to four words with capitals in square brackets at the end of a line. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?m)\\[((?:The )?\\p{Lu}[\\p{L}\\p{N}&’'-]*(?: (?:of |the )?\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,3})\\.?\\][ \\t]*$");

  /** The fewest UTF-16 units of a quotation that is an item's text. */
  private static final int SHORTEST = 40;

  private final RuleWords rules;

  BracketedCredit(RuleWords rules) {
    this.rules = rules;
  }

  @Override
  public String id() {
    return "bracketed-credit";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Span body = article.article().article().body();
    List<Attribution> result = attributions;
    if (body == null) {
      return result;
    }
    Matcher credit = CREDIT.matcher(article.text()).region(body.start(), body.end());
    while (credit.find()) {
      Span outlet = new Span(credit.start(1), credit.end(1));
      Span brackets = new Span(credit.start(), credit.end(1) + 1);
      Optional<Span> said = quoted(article, credit.start());
      boolean sound =
          rules.is(
              WordClass.TRANSCRIPT_SOUND,
              outlet.of(article.text()).toLowerCase(Locale.ROOT).split(" ", 2)[0]);
      if (said.isPresent() && !sound) {
        result = credited(article.text(), result, outlet, brackets, said.get());
      }
    }
    return result;
  }

  /** The one quotation of the line before the offset, of which no more than a heading stands. */
  private static Optional<Span> quoted(ArticleContext article, int end) {
    int line = article.text().lastIndexOf('\n', end) + 1;
    List<Span> here =
        article.article().quotations().stream()
            .filter(Quotation::closed)
            .map(Quotation::span)
            .filter(span -> span.start() >= line && span.end() <= end)
            .filter(span -> span.length() >= SHORTEST)
            .toList();
    return here.size() == 1 && isHeading(article.text().substring(line, here.get(0).start()))
        ? Optional.of(here.get(0))
        : Optional.empty();
  }

  private static boolean isHeading(String before) {
    return before.codePoints().noneMatch(Character::isLowerCase);
  }

  private static List<Attribution> credited(
      String text, List<Attribution> attributions, Span outlet, Span brackets, Span said) {
    Attribution made =
        new Attribution(List.of(outlet), List.of(), List.of(said), FINDER, CONFIDENCE);
    List<Attribution> result = new ArrayList<>();
    boolean known = false;
    for (Attribution one : attributions) {
      known |= one.hasRolesOf(made);
      boolean whole = one.content().stream().anyMatch(piece -> piece.contains(said));
      if (!whole || one.hasRolesOf(made)) {
        result.add(one);
      } else if (keepsHeading(text, one, brackets, said)) {
        result.add(one.withContent(before(text, one, said)));
      }
    }
    if (!known) {
      result.add(made);
    }
    return result;
  }

  /** Whether somebody says what stands before the quotation: "UN: TALKS FAIL". */
  private static boolean keepsHeading(String text, Attribution one, Span brackets, Span said) {
    return !one.source().isEmpty()
        && one.cue().stream().noneMatch(piece -> text.charAt(piece.start()) == '[')
        && one.source().stream().noneMatch(brackets::overlaps)
        && !before(text, one, said).isEmpty();
  }

  private static List<Span> before(String text, Attribution one, Span said) {
    List<Span> kept = new ArrayList<>();
    for (Span piece : one.content()) {
      if (piece.start() < said.start()) {
        int end = Math.min(piece.end(), said.start());
        Blanks.trim(text, piece.start(), end).ifPresent(kept::add);
      }
    }
    return kept;
  }
}
