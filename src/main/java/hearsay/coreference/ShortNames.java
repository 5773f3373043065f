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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of names that are common nouns, too: "Baker", "the Post", "the coast guard", and "the port"
 * of the Port of Halden.
 */
final class ShortNames {
  /** What parts the head of a name from what follows: "Port of Halden". */
  private static final Pattern BEHIND_HEAD =
      Pattern.compile(" " + CoreferenceWords.LISTS.oneOf("behind-name-head") + " ");

  private final String text;
  private final NamedMentions mentions;

  /** Organizations by the last words of their names, in lower case; none where two have them. */
  private final Map<String, Optional<Referent>> byEnding = new HashMap<>();

  /** Organizations by the heads of their names, likewise. */
  private final Map<String, Optional<Referent>> byHead = new HashMap<>();

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
    String upToHead = BEHIND_HEAD.split(name, 2)[0];
    String head = upToHead.substring(upToHead.lastIndexOf(' ') + 1);
    if (head.length() < name.length()) {
      byHead.merge(head, Optional.of(organization), (one, other) -> Optional.empty());
    }
  }

  /** "the port", by a noun that is no word for bodies but heads the name of one. */
  Optional<Referent> ofHead(NounPhrase phrase) {
    boolean alone =
        phrase.determiner().equals("the")
            && phrase.possessor().isEmpty()
            && phrase.modifiers().isEmpty()
            && !phrase.head().isCapitalized()
            && !phrase.coordinated();
    return alone ? byHead.getOrDefault(phrase.head().text(), Optional.empty()) : Optional.empty();
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
