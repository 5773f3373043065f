package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where something is said is none of the cue: of "often say here at Velmar" it is "often say". */
final class PlaceInCue implements SingleRepair {
  private static final Set<String> PREPOSITIONS = Set.of("at", "in");
  private static final Set<String> HERE = Set.of("here", "there");

  @Override
  public String id() {
    return "place-in-cue";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.cue().size() != 1) {
      return attribution;
    }
    Span cue = attribution.cue().get(0);
    List<Token> tokens = article.words().in(cue);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean here = HERE.contains(tokens.get(i - 1).lower());
      if (PREPOSITIONS.contains(tokens.get(i).text())
          && (isPlace(article, tokens.get(i + 1), cue.end())
              || (here && isName(tokens.subList(i + 1, tokens.size()))))) {
        int last = here ? i - 2 : i - 1;
        return last >= 0 && tokens.get(last).isVerb()
            ? attribution.withCue(List.of(new Span(cue.start(), tokens.get(last).span().end())))
            : attribution;
      }
    }
    return attribution;
  }

  private static boolean isName(List<Token> tokens) {
    return tokens.stream().allMatch(Token::isCapitalized);
  }

  /** Whether a name of a place or a body begins there with which the cue ends. */
  private static boolean isPlace(ArticleContext article, Token first, int end) {
    Optional<NamedMention> name = article.named().index().startingAt(first.span().start());
    return name.filter(found -> found.span().end() == end)
        .filter(found -> found.referent().type() != SourceType.PERSON)
        .isPresent();
  }
}
