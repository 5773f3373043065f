package hearsay.affiliation;

import hearsay.claim.SourceType;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Set;

/** Which place "the city" is, where its sentence has named one before. */
final class Territories {
  private static final Set<String> NOUNS = AffiliationWords.LISTS.get("territory");

  private final TokenIndex words;
  private final NamedMentions named;

  Territories(TokenIndex words, NamedMentions named) {
    this.words = words;
    this.named = named;
  }

  /** The only place named before the source in its sentence, if the body is a bare "city". */
  String named(String body, Span source) {
    if (!NOUNS.contains(body)) {
      return body;
    }
    int sentence = words.sentence(words.sentenceAt(source.start())).span().start();
    List<String> places =
        named.all().stream()
            .filter(mention -> sentence <= mention.span().start())
            .filter(mention -> mention.span().end() <= source.start())
            .map(mention -> mention.referent())
            .filter(referent -> referent.type() == SourceType.PLACE)
            .map(Referent::name)
            .distinct()
            .toList();
    return places.size() == 1 ? places.get(0) : body;
  }
}
