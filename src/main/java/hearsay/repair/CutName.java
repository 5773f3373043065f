package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import hearsay.text.Span;
import java.util.List;

/**
 * A source that ends before its name, "County engineer" of "County engineer Don Kralt said", goes
 * on to the cue.
 */
final class CutName implements SingleRepair {
  /** The most words of a name. */
  private static final int LONGEST = 4;

  @Override
  public String id() {
    return "cut-name";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().size() != 1 || attribution.cue().isEmpty()) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    int cue = attribution.cue().get(0).start();
    if (cue <= source.end() + 1 || !isForPerson(article, source)) {
      return attribution;
    }
    Span rest = new Span(source.end(), cue);
    List<Token> name = article.words().in(rest);
    boolean whole =
        !name.isEmpty()
            && name.size() <= LONGEST
            && name.stream().allMatch(CutName::isNameWord)
            && attribution.content().stream().noneMatch(rest::overlaps);
    if (!whole) {
      return attribution;
    }
    return attribution.withSource(List.of(source.cover(name.get(name.size() - 1).span())));
  }

  /** Whether the source ends in a common noun for a person. */
  private static boolean isForPerson(ArticleContext article, Span source) {
    List<Token> tokens = article.words().in(source);
    HeadNouns nouns = article.lists().headNouns();
    String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).text();
    return !last.isEmpty()
        && Character.isLowerCase(last.codePointAt(0))
        && nouns.singular(last).equals(last)
        && nouns.is(last, NounKind.PERSON);
  }

  private static boolean isNameWord(Token token) {
    return token.isCapitalized();
  }
}
