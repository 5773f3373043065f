package hearsay.verify;

import hearsay.article.Article;
import hearsay.check.FileLines;
import hearsay.check.Finding;
import hearsay.check.Rule;
import hearsay.claim.Source;
import hearsay.compare.SameSource;
import hearsay.error.UserException;
import hearsay.text.Quotations;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entry point: holds the quotations of drafts against sources. Each gives one finding: it
 * stands there word for word, but for marks and case, in other words, joined across an omission
 * that it shows or that it does not, in another's mouth, in that of one who is not shown to be the
 * draft's speaker, or nowhere. A few words in quotation marks that stand in no source are checked
 * where someone says them; elsewhere they are terms and titles, as single words always are.
 */
public final class QuotationCheck {
  /** The most words of a term: the so-called "shadow fleet". */
  private static final int LONGEST_TERM = 3;

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]+");

  private final MatchFinder finder;
  private final Speakers speakers;

  /**
   * Against these sources.
   *
   * @param claimsOf asked for the claims of drafts, and of sources in which a quotation is found
   */
  public QuotationCheck(Collection<Article> sources, ClaimsOf claimsOf) {
    finder = new MatchFinder(new SourceIndex(sources));
    speakers = new Speakers(claimsOf);
  }

  /**
   * Of one draft, in the order of its quotations.
   *
   * @param file its path, with {@code /}
   * @param lines of that file
   */
  public List<Finding> of(Article draft, String file, FileLines lines) throws UserException {
    List<Finding> findings = new ArrayList<>();
    for (Span quotation : quotations(draft)) {
      List<TextWord> words = TextWord.in(draft.text(), quotation);
      Source speaker = speakers.at(draft, quotation);
      if (words.size() > 1 || (words.size() == 1 && speaker != null)) {
        int line = lines.ofUtf16(quotation.start());
        List<Match> matches = finder.find(draft.text(), words);
        if (matches.isEmpty() && speaker == null && words.size() <= LONGEST_TERM) {
          continue;
        }
        findings.add(finding(new Quoted(quotation.of(draft.text()), speaker), matches, file, line));
      }
    }
    return findings;
  }

  private static List<Span> quotations(Article article) {
    List<Span> found = new ArrayList<>();
    Span body = article.body();
    if (body != null) {
      String text = article.unwrapped().text();
      PARAGRAPH
          .matcher(text)
          .region(body.start(), body.end())
          .results()
          .map(paragraph -> new Span(paragraph.start(), paragraph.end()))
          .flatMap(paragraph -> Quotations.in(text, paragraph).stream())
          .forEach(quotation -> found.add(quotation.span()));
    }
    return found;
  }

  private Finding finding(Quoted quoted, List<Match> matches, String file, int line)
      throws UserException {
    if (matches.isEmpty()) {
      String what = "in no source: " + quoted.shortened();
      return Finding.of(Rule.QUOTATION_MISSING, file, line, what, quoted.words());
    }
    Match first = matches.get(0);
    Source other = null;
    Finding unclear = null;
    for (Match match : matches) {
      Source there = speakers.at(match.source().article(), match.span());
      Source here = quoted.speaker();
      if (here != null
          && there != null
          && SameSource.isTold(here)
          && !SameSource.isShown(here, there)) {
        unclear =
            unclear == null && SameSource.possible(here, there)
                ? finding(quoted, match, unclear(match.kind()), unclear(here, there), file, line)
                : unclear;
      } else if (SameSource.possible(here, there)) {
        return finding(quoted, match, rule(match.kind()), by(there), file, line);
      }
      other = other == null ? there : other;
    }
    if (unclear != null) {
      return unclear;
    }
    Rule rule = isWhole(first.kind()) ? Rule.QUOTATION_SPEAKER : rule(first.kind());
    return finding(
        quoted, first, rule, by(other) + ", not by " + name(quoted.speaker()), file, line);
  }

  private static Finding finding(
      Quoted quoted, Match match, Rule rule, String by, String file, int line) {
    Article source = match.source().article();
    String place = source.id() + ":" + match.source().lines().at(match.span().start());
    String message = words(rule) + " " + place + by + ": " + quoted.shortened();
    return Finding.of(rule, file, line, message, quoted.words()).withDiff(match.difference());
  }

  private static Rule rule(Match.Kind kind) {
    return switch (kind) {
      case VERBATIM -> Rule.QUOTATION_VERBATIM;
      case MARKS -> Rule.QUOTATION_MARKS;
      case SHORTENED -> Rule.QUOTATION_SHORTENED;
      case CUT -> Rule.QUOTATION_CUT;
      case ALTERED -> Rule.QUOTATION_ALTERED;
    };
  }

  private static boolean isWhole(Match.Kind kind) {
    return kind == Match.Kind.VERBATIM || kind == Match.Kind.MARKS || kind == Match.Kind.SHORTENED;
  }

  /** What it is where nobody is shown to be the speaker; a worse fault goes before. */
  private static Rule unclear(Match.Kind kind) {
    return isWhole(kind) ? Rule.QUOTATION_ATTRIBUTION : rule(kind);
  }

  private static String unclear(Source here, Source there) {
    return by(there) + ", who may be another than " + here.name();
  }

  private static String words(Rule rule) {
    return switch (rule) {
      case QUOTATION_VERBATIM -> "word for word in";
      case QUOTATION_MARKS -> "but for marks and case in";
      case QUOTATION_SHORTENED -> "with words left out, from";
      case QUOTATION_ATTRIBUTION -> "in";
      case QUOTATION_CUT -> "joined across an omission, from";
      case QUOTATION_ALTERED -> "in other words in";
      default -> "said by another in";
    };
  }

  private static String by(@Nullable Source source) {
    return source == null ? "" : ", by " + source.name();
  }

  private static String name(@Nullable Source source) {
    return source == null ? "no one" : source.name();
  }
}
