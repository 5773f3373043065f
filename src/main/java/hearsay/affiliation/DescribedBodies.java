package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.coreference.SourceResolver;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which body a common noun means, by its name where the article has one: "the thrift" Halden
 * Thrift, "the river authority" itself.
 */
final class DescribedBodies {
  private static final Pattern COMPOUND = Pattern.compile("[\\p{L}.]+-\\p{Ll}+");

  private final TokenIndex words;
  private final NamedMentions named;
  private final SourceResolver sources;
  private final RoleNouns nouns;

  DescribedBodies(TokenIndex words, NamedMentions named, SourceResolver sources, RoleNouns nouns) {
    this.words = words;
    this.named = named;
    this.sources = sources;
    this.nouns = nouns;
  }

  /**
   * The body that a description takes up, by its name or its fuller words; else, where it is
   * definite, its own words.
   */
  Optional<String> of(NounPhrase phrase) {
    String own = Blanks.join(phrase.base().of(words.text()));
    return named
        .byVariant(own)
        .or(() -> named.turned(own))
        .or(() -> ending(own))
        .or(
            () ->
                sources
                    .takenUp(phrase)
                    .filter(referent -> isOwnedAlike(referent, phrase))
                    .filter(referent -> isOfThatName(referent, phrase, own)))
        .filter(this::isBodyOnly)
        .map(Referent::name)
        .map(DescribedBodies::withoutDateline)
        .filter(name -> isTelling(name, phrase))
        .or(
            () ->
                hasOwnName(phrase) && isTelling(own, phrase) ? Optional.of(own) : Optional.empty());
  }

  /** Halden Community Center of "the community center", where one body's name ends so. */
  private Optional<Referent> ending(String own) {
    boolean small = own.indexOf(' ') > 0 && own.equals(own.toLowerCase(Locale.ROOT));
    String tail = " " + own;
    return small
        ? Bodies.onlyOne(named, name -> name.toLowerCase(Locale.ROOT).endsWith(tail))
            .flatMap(named::byVariant)
        : Optional.empty();
  }

  /** "the Senate" is neither "Senate Democrats" nor the White House. */
  private boolean isOfThatName(Referent referent, NounPhrase phrase, String own) {
    return !referent.name().startsWith(own + " ")
        && (!phrase.head().isProperNoun()
            || !nouns.isChamber(nouns.singular(phrase.head()))
            || referent.name().contains(own));
  }

  /** Not "agency", nor "maker of vacuum pumps". */
  private boolean isTelling(String name, NounPhrase phrase) {
    String noun = nouns.singular(phrase.head());
    if (isKind(name)) {
      return false;
    }
    boolean several = name.indexOf(' ') > 0 || nouns.isOnlyOne(noun);
    return !name.equals(name.toLowerCase(Locale.ROOT)) || (several && !nouns.isCompany(noun));
  }

  /** "Serbian-language channel", "Halden-based firm": of which there are many. */
  private static boolean isKind(String name) {
    String[] words = name.split(" ", -1);
    int last = words.length - 1;
    for (int i = 0; i < last; i++) {
      if (!COMPOUND.matcher(words[i]).matches()) {
        return false;
      }
    }
    return last > 0 && words[last].equals(words[last].toLowerCase(Locale.ROOT));
  }

  /** "the sheriff's office" is not "Prosecutor's office". */
  private static boolean isOwnedAlike(Referent referent, NounPhrase phrase) {
    List<Token> possessor = phrase.possessor();
    return possessor.isEmpty()
        || referent.name().contains(possessor.get(possessor.size() - 1).text());
  }

  /** "river authority", "government": not "company", of which there are many. */
  private boolean hasOwnName(NounPhrase phrase) {
    String noun = nouns.singular(phrase.head());
    return nouns.isBody(noun)
        && !nouns.isDocument(phrase.head())
        && (!phrase.modifiers().isEmpty()
            || !phrase.possessor().isEmpty()
            || nouns.isOnlyOne(noun));
  }

  /** "KYIV - Ukraine's government" */
  private static String withoutDateline(String name) {
    return name.substring(name.lastIndexOf(" - ") < 0 ? 0 : name.lastIndexOf(" - ") + 3);
  }

  /** The body that a definite phrase takes up, by its name. */
  Optional<String> takenUp(NounPhrase phrase) {
    return sources
        .takenUp(phrase)
        .filter(this::isBodyOnly)
        .filter(Referent::isNamed)
        .map(Referent::name);
  }

  /** "Halden Thrift" of "the thrift", where no other body's name ends so. */
  Optional<String> byLastWord(Token noun) {
    String ending = " " + noun.lower();
    return noun.isProperNoun()
        ? Optional.empty()
        : Bodies.onlyOne(named, name -> name.toLowerCase(Locale.ROOT).endsWith(ending));
  }

  /** The body for which a document speaks that words take up: empty where it is not told. */
  Optional<String> publisher(Span document, Attribution claim) {
    return Optional.of(sources.standsFor(document, claim))
        .filter(Bodies::isBody)
        .map(Referent::name)
        .filter(name -> !Blanks.join(document.of(words.text())).endsWith(name));
  }

  /** Not "Leeds" of "a Leeds company". */
  private boolean isBodyOnly(Referent referent) {
    return Bodies.isBody(referent)
        && !referent.nouns().isEmpty()
        && named.byVariant(referent.name()).stream().allMatch(Bodies::isBody)
        && named.all().stream()
            .filter(mention -> mention.referent().type() == SourceType.PLACE)
            .noneMatch(mention -> mention.referent().name().equals(referent.name()));
  }
}
