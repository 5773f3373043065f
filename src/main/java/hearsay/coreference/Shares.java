package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Parts of several: "half of the respondents", "a third of voters". */
final class Shares {
  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("share-noun");
  private static final String OF = " of ";

  private final TokenIndex words;
  private final NominalMentions nominals;
  private final OwnWords ownWords;

  Shares(TokenIndex words, NominalMentions nominals, OwnWords ownWords) {
    this.words = words;
    this.nominals = nominals;
    this.ownWords = ownWords;
  }

  /** Several of the kind of those of whom they are a part. */
  Optional<Referent> of(Span source, NounPhrase phrase) {
    return NOUNS.contains(phrase.head().text().toLowerCase(Locale.ROOT))
        ? after(source, phrase)
            .flatMap(rest -> NounPhrase.read(words.in(rest)))
            .filter(NounPhrase::isPlural)
            .map(whole -> nominals.referent(whole).map(Referent::type).orElse(SourceType.GROUP))
            .map(type -> ownWords.description(source, type, true))
        : Optional.empty();
  }

  /** What follows a phrase and "of" in its source; empty where no "of" follows. */
  Optional<Span> after(Span source, NounPhrase phrase) {
    int end = phrase.head().span().end();
    return words.text().startsWith(OF, end) && end + OF.length() < source.end()
        ? Optional.of(new Span(end + OF.length(), source.end()))
        : Optional.empty();
  }
}
