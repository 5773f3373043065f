package hearsay.coreference;

import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import java.util.stream.Stream;

/** People who are somebody's: "Acme's chief auditor", "the Halden office's inspector general". */
final class OwnedPersons {
  private OwnedPersons() {}

  /** Whether a phrase means one of them, and neither the owner nor a thing of his. */
  static boolean isOne(NounPhrase phrase, HeadNouns headNouns) {
    return !phrase.possessor().isEmpty()
        && !phrase.coordinated()
        && Stream.concat(phrase.modifiers().stream(), Stream.of(phrase.head()))
            .map(token -> headNouns.singular(token.text()))
            .anyMatch(noun -> headNouns.is(noun, NounKind.PERSON));
  }
}
