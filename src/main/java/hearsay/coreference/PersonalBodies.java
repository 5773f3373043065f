package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Gender;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that are called by the person whose they are, by the fullest words that the article has
 * for them: "his campaign" is "the Lund campaign" of a sentence before, "Kim's office" is "Anna
 * Kim's office".
 */
final class PersonalBodies {
  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("personal-body");

  /** What follows the person: "campaign", "'s presidential campaign". */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:['\u2019]s?)?(?: "
              + CoreferenceWords.LISTS.oneOf("personal-body-adjective")
              + ")? ("
              + CoreferenceWords.LISTS.oneOf("personal-body")
              + ")(?U:\\b)",
          Pattern.CASE_INSENSITIVE);

  private final TokenIndex words;
  private final NamedMentions mentions;
  private final PronounResolver pronouns;

  PersonalBodies(TokenIndex words, NamedMentions mentions, PronounResolver pronouns) {
    this.words = words;
    this.mentions = mentions;
    this.pronouns = pronouns;
  }

  /**
   * The body.
   *
   * @param claim whose source the phrase is; null where it is none
   */
  Optional<Referent> of(NounPhrase phrase, @Nullable Attribution claim) {
    String noun = phrase.head().lower();
    return NOUNS.contains(noun) && phrase.modifiers().isEmpty()
        ? owner(phrase, claim)
            .flatMap(owner -> isInFull(phrase, owner) ? owned(owner, noun) : fullest(owner, noun))
        : Optional.empty();
  }

  /** "Kim's office", by its words alone. */
  static boolean isOne(NounPhrase phrase) {
    return !phrase.possessor().isEmpty()
        && NOUNS.contains(phrase.head().lower())
        && phrase.modifiers().isEmpty();
  }

  /** "Anna Kim's office", whatever a heading has. */
  private boolean isInFull(NounPhrase phrase, Referent owner) {
    return !phrase.possessor().isEmpty()
        && Blanks.join(phrase.base().of(words.text())).contains(owner.name());
  }

  private Optional<Referent> owner(NounPhrase phrase, @Nullable Attribution claim) {
    if (!phrase.possessor().isEmpty()) {
      Token last = phrase.possessor().get(phrase.possessor().size() - 1);
      return mentions.index().touching(last.span()).stream()
          .filter(mention -> mention.span().end() == last.span().end())
          .map(NamedMention::referent)
          .filter(PersonalBodies::isPerson)
          .findFirst();
    }
    boolean personal = Pronouns.gender(phrase.determiner()) != Gender.UNKNOWN;
    return personal && claim != null
        ? pronouns
            .resolve(phrase.determiner(), claim.source().get(0), claim)
            .filter(PersonalBodies::isPerson)
        : Optional.empty();
  }

  private static boolean isPerson(Referent referent) {
    return referent.type() == SourceType.PERSON && referent.isNamed();
  }

  /** By a name of its own, else by the most words of its owner's. */
  private Optional<Referent> fullest(Referent owner, String noun) {
    String surname = owner.name().substring(owner.name().lastIndexOf(' ') + 1);
    return mentions.all().stream()
        .map(NamedMention::referent)
        .filter(body -> body.type() == SourceType.ORGANIZATION)
        .filter(body -> isCalled(body.name(), surname, noun))
        .findFirst()
        .or(() -> owned(owner, noun));
  }

  private static boolean isCalled(String name, String surname, String noun) {
    return name.toLowerCase(Locale.ROOT).endsWith(" " + noun)
        && List.of(name.split("['\u2019 ]", -1)).contains(surname);
  }

  private Optional<Referent> owned(Referent owner, String noun) {
    return mentions.all().stream()
        .filter(mention -> mention.referent().key().equals(owner.key()))
        .flatMap(mention -> ownedBy(mention, noun).stream())
        .max(Comparator.comparingInt(name -> name.split(" ", -1).length))
        .map(
            name ->
                new Referent(
                    name, SourceType.ORGANIZATION, Gender.UNKNOWN, false, Set.of(noun), Set.of()));
  }

  private Optional<String> ownedBy(NamedMention owner, String noun) {
    Matcher owned = OWNED.matcher(words.text()).region(owner.span().end(), words.text().length());
    return owned.lookingAt() && owned.group(1).toLowerCase(Locale.ROOT).equals(noun)
        ? Optional.of(Blanks.join(words.text().substring(owner.span().start(), owned.end())))
        : Optional.empty();
  }
}
