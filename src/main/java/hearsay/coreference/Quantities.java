package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that tell how many, or what part, before those of whom they tell it, whose kind is the kind
 * of all: "61% of the pilots", "half the senators", "a dozen members", "a lot of research".
 */
final class Quantities {
  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("share-noun");

  /** Nouns for much of what is written, and for no people. */
  private static final Set<String> WRITTEN = CoreferenceWords.LISTS.get("written-share");

  /** "61% of", "half of", "half (51%) of", "half the" */
  private static final Pattern OF_WHOLE =
      Pattern.compile(
          "(?i)(?:\\p{N}[\\p{N}.,]*\\s?"
              + CoreferenceWords.LISTS.oneOf("percent-sign")
              + "|(?:(?:"
              + CoreferenceWords.LISTS.oneOf("share-determiner")
              + ")\\s)?"
              + CoreferenceWords.LISTS.oneOf("bare-share")
              + ")(?:\\s\\([^()]*\\))?\\s(?:of\\s|(?=(?:the|these|those|my|our|his|her|its|their)\\s))");

  private final TokenIndex words;
  private final NominalMentions nominals;

  Quantities(TokenIndex words, NominalMentions nominals) {
    this.words = words;
    this.nominals = nominals;
  }

  /**
   * The kind of those of whom the words tell how many they are; empty where they tell no such
   * thing.
   *
   * @param quantity what remains of a source without "about" and the like
   */
  Optional<SourceType> kind(Span quantity) {
    Matcher whole = OF_WHOLE.matcher(words.text()).region(quantity.start(), quantity.end());
    if (whole.lookingAt() && whole.end() < quantity.end()) {
      return ofWhole(new Span(whole.end(), quantity.end()));
    }
    Optional<NounPhrase> phrase = NounPhrase.read(words.in(quantity));
    return phrase.isEmpty() ? Optional.empty() : kind(quantity, phrase.get());
  }

  private Optional<SourceType> kind(Span quantity, NounPhrase phrase) {
    if (isShare(phrase)) {
      Optional<Span> whole = after(quantity, phrase);
      return whole.isEmpty() && phrase.hasNumber()
          ? Optional.of(SourceType.GROUP)
          : whole.flatMap(this::ofWhole);
    }
    boolean dozen =
        phrase.head().isPluralNoun()
            && !phrase.modifiers().isEmpty()
            && NOUNS.contains(phrase.modifiers().get(0).lower());
    return dozen || phrase.hasNumber() ? Optional.of(ofSeveral(phrase)) : Optional.empty();
  }

  /** Whether the phrase tells how many, and those of whom it does follow it. */
  static boolean isShare(NounPhrase phrase) {
    String noun = phrase.head().lower();
    return NOUNS.contains(noun) || WRITTEN.contains(noun);
  }

  /** Those who follow a phrase that tells how many they are: of the kind of the nouns for them. */
  Optional<SourceType> of(Span source, NounPhrase share) {
    boolean written = WRITTEN.contains(share.head().lower());
    return after(source, share)
        .flatMap(this::ofWhole)
        .filter(type -> !written || type == SourceType.DOCUMENT);
  }

  /** What follows a phrase and "of" in its source; empty where no "of" follows. */
  Optional<Span> after(Span source, NounPhrase phrase) {
    String of = " of ";
    int end = phrase.head().span().end();
    return words.text().startsWith(of, end) && end + of.length() < source.end()
        ? Optional.of(new Span(end + of.length(), source.end()))
        : Optional.empty();
  }

  private Optional<SourceType> ofWhole(Span whole) {
    Optional<NounPhrase> phrase = NounPhrase.read(words.in(whole));
    return phrase.isPresent() && phrase.get().isPlural()
        ? phrase.map(this::ofSeveral)
        : phrase.flatMap(nominals::referent).flatMap(Quantities::ofOne);
  }

  private SourceType ofSeveral(NounPhrase phrase) {
    return nominals.referent(phrase).map(Referent::type).orElse(SourceType.GROUP);
  }

  /** "most of the committee", "much of the research" */
  private static Optional<SourceType> ofOne(Referent whole) {
    return switch (whole.type()) {
      case DOCUMENT -> Optional.of(SourceType.DOCUMENT);
      case ORGANIZATION, GROUP -> Optional.of(SourceType.GROUP);
      default -> Optional.empty();
    };
  }
}
