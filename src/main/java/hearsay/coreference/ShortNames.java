package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The last words of names that are common nouns, too: "Baker", "the Post", "the coast guard". */
final class ShortNames {
  private final String text;
  private final NamedMentions mentions;

  /** Organizations by the last words of their names, in lower case; none where two have them. */
  private final Map<String, Optional<Referent>> byEnding = new HashMap<>();

  ShortNames(String text, NamedMentions mentions) {
    this.text = text;
    this.mentions = mentions;
    mentions.all().stream()
        .map(NamedMention::referent)
        .filter(one -> one.type() == SourceType.ORGANIZATION)
        .collect(Collectors.toMap(Referent::key, one -> one, (one, other) -> one))
        .values()
        .forEach(this::addEndings);
  }

  private void addEndings(Referent organization) {
    String name = organization.name().toLowerCase(Locale.ROOT);
    for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      String ending = name.substring(blank + 1);
      if (ending.indexOf(' ') > 0) {
        byEnding.merge(ending, Optional.of(organization), (one, other) -> Optional.empty());
      }
    }
  }

  /** The one whom the article names in full. */
  Optional<Referent> of(NounPhrase phrase) {
    if (!phrase.possessor().isEmpty() || phrase.isPlural()) {
      return Optional.empty();
    }
    return phrase.modifiers().isEmpty() ? ofWord(phrase) : ofWords(phrase);
  }

  private Optional<Referent> ofWord(NounPhrase phrase) {
    String word = phrase.head().text();
    if (!phrase.head().isCapitalized()) {
      return Optional.empty();
    }
    Optional<Referent> named = mentions.byVariant(word);
    return phrase.determiner().equals("the")
        ? named.filter(one -> isOutlet(one, word))
        : named.filter(one -> phrase.isBare() && one.type() == SourceType.PERSON);
  }

  /** "the coast guard" of the one Coast Guard that the article names. */
  private Optional<Referent> ofWords(NounPhrase phrase) {
    Span words = phrase.modifiers().get(0).span().cover(phrase.head().span());
    return phrase.determiner().equals("the")
        ? byEnding.getOrDefault(words.of(text), Optional.empty())
        : Optional.empty();
  }

  /** "The Halden Post", of which "the Post" is the end. */
  private static boolean isOutlet(Referent referent, String word) {
    return referent.type() == SourceType.ORGANIZATION && referent.name().endsWith(" " + word);
  }
}
