package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a named person says something is none of the source: of "Don Kralt in Pumps of Halden
 * (1990)" and "Don Kralt in her new review" it is "Don Kralt".
 */
final class WorkOfSource implements SingleRepair {
  /** A title, and when it appeared. */
  private static final Pattern TITLED =
      Pattern.compile(
          "\\s+in\\s+[\"\u201c]?\\p{Lu}[^()]{1,100}\\((?:[^()]*\\s)?(?:1[5-9]|20)\\d\\d\\),?");

  @Override
  public String id() {
    return "work-of-source";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().size() != 1) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    return article.named().index().within(source).stream()
        .filter(name -> name.referent().type() == SourceType.PERSON)
        .map(NamedMention::span)
        .filter(name -> name.end() < source.end() && isWork(article, name.end(), source.end()))
        .findFirst()
        .map(name -> attribution.withSource(List.of(new Span(source.start(), name.end()))))
        .orElse(attribution);
  }

  private static boolean isWork(ArticleContext article, int from, int to) {
    Span rest = new Span(from, to);
    if (TITLED.matcher(rest.of(article.text())).matches()) {
      return true;
    }
    List<Token> tokens = article.words().in(rest);
    if (tokens.size() < 2 || !tokens.get(0).text().equals("in")) {
      return false;
    }
    HeadNouns nouns = article.lists().headNouns();
    Optional<NounPhrase> phrase = NounPhrase.read(tokens.subList(1, tokens.size()));
    return phrase
        .filter(work -> work.head().span().end() == to)
        .filter(work -> nouns.denotes(work.head().text(), NounKind.DOCUMENT))
        .isPresent();
  }
}
