package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import java.util.Optional;

/** The last words of names that are common nouns, too: "Baker", "the Post". */
final class ShortNames {
  private final NamedMentions mentions;

  ShortNames(NamedMentions mentions) {
    this.mentions = mentions;
  }

  /** The one whom the article names in full. */
  Optional<Referent> of(NounPhrase phrase) {
    String word = phrase.head().text();
    boolean alone =
        phrase.possessor().isEmpty()
            && phrase.modifiers().isEmpty()
            && phrase.head().isCapitalized()
            && !phrase.isPlural();
    if (!alone) {
      return Optional.empty();
    }
    Optional<Referent> named = mentions.byVariant(word);
    return phrase.determiner().equals("the")
        ? named.filter(one -> isOutlet(one, word))
        : named.filter(one -> phrase.isBare() && one.type() == SourceType.PERSON);
  }

  /** "The Halden Post", of which "the Post" is the end. */
  private static boolean isOutlet(Referent referent, String word) {
    return referent.type() == SourceType.ORGANIZATION && referent.name().endsWith(" " + word);
  }
}
