package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.coreference.SourceResolver;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Gender;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names bodies and places, by the fullest name that the article has for each. */
final class Bodies {
  /** How many sentences before a pronoun its antecedent may be named. */
  private static final int REACH = 1;

  /** The most UTF-16 units of an article before a sentence's first name. */
  private static final int ARTICLE = 5;

  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b"
              + AffiliationWords.LISTS.oneOf("promise")
              + " (?:that )?(?:the )?(\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*) (?:will|would)\\b");

  private final TokenIndex words;
  private final NamedMentions named;
  private final SourceResolver sources;
  private final RoleNouns nouns;
  private final CountryNames countries;

  Bodies(
      TokenIndex words,
      NamedMentions named,
      SourceResolver sources,
      RoleNouns nouns,
      CountryNames countries) {
    this.words = words;
    this.named = named;
    this.sources = sources;
    this.nouns = nouns;
    this.countries = countries;
  }

  /** The organization that is named among the words, the last. */
  Optional<String> organization(List<Token> phrase) {
    Optional<String> last = Optional.empty();
    for (NamedMention mention : touching(phrase)) {
      if (mention.referent().type() == SourceType.ORGANIZATION) {
        last = Optional.of(mention.referent().name());
      }
    }
    return last;
  }

  /** The place that the words are, and nothing more. */
  Optional<String> place(List<Token> phrase) {
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Span all = span(phrase);
    String plain = Blanks.join(all.of(words.text()));
    return countries
        .of(plain)
        .or(
            () ->
                named.index().touching(all).stream()
                    .filter(mention -> mention.referent().type() == SourceType.PLACE)
                    .filter(mention -> mention.span().contains(all))
                    .map(mention -> mention.referent().name())
                    .findFirst());
  }

  /** The body that a proper name means which the tags have for something else, or for nothing. */
  Optional<String> proper(List<Token> phrase) {
    String own = Blanks.join(span(phrase).of(words.text()));
    List<NamedMention> mentions = touching(phrase);
    if (!mentions.isEmpty()) {
      return mentions.size() == 1 && mentions.get(0).span().contains(span(phrase))
          ? Optional.of(mentions.get(0).referent().name())
          : Optional.empty();
    }
    return Optional.ofNullable(named.definedNouns().get(own.toLowerCase(Locale.ROOT)))
        .or(() -> named.byVariant(own))
        .map(Referent::name)
        .or(() -> only(named.all().stream().map(mention -> mention.referent().name()), own + " "))
        .or(() -> Optional.of(own));
  }

  private static Optional<String> only(Stream<String> names, String beginning) {
    List<String> found = names.filter(name -> name.startsWith(beginning)).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a person is named among the words of whom the article tells something. */
  boolean namesKnownPerson(List<Token> phrase) {
    return touching(phrase).stream()
        .map(NamedMention::referent)
        .anyMatch(
            referent ->
                referent.type() == SourceType.PERSON
                    && (referent.gender() != Gender.UNKNOWN || !referent.nouns().isEmpty()));
  }

  /** Whether a person is named among the words. */
  boolean namesPerson(List<Token> phrase) {
    return touching(phrase).stream()
        .anyMatch(mention -> mention.referent().type() == SourceType.PERSON);
  }

  /** Whether no name is tagged among the words. */
  boolean isUntagged(List<Token> phrase) {
    return touching(phrase).isEmpty();
  }

  private List<NamedMention> touching(List<Token> phrase) {
    return phrase.isEmpty() ? List.of() : named.index().touching(span(phrase));
  }

  static Span span(List<Token> phrase) {
    return phrase.get(0).span().cover(phrase.get(phrase.size() - 1).span());
  }

  /**
   * The body that a description takes up, by its name or its fuller words; else, where it is
   * definite, its own words.
   */
  Optional<String> described(NounPhrase phrase) {
    String own = Blanks.join(phrase.base().of(words.text()));
    return named
        .byVariant(own)
        .or(() -> named.turned(own))
        .or(() -> sources.takenUp(phrase))
        .filter(this::isBodyOnly)
        .map(Referent::name)
        .map(Bodies::withoutDateline)
        .filter(name -> name.indexOf(' ') > 0 || !name.equals(name.toLowerCase(Locale.ROOT)))
        .or(() -> hasOwnName(phrase) ? Optional.of(own) : Optional.empty());
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

  /**
   * The body that "its" takes up, where it is named nearby.
   *
   * @param place where the pronoun stands or might stand, in UTF-16 units
   */
  Optional<String> owner(Span place, Attribution claim) {
    return sources
        .owner(place, Bodies::isBody, claim)
        .filter(referent -> isNear(referent, place))
        .map(Referent::name)
        .or(() -> onlyNearby(place));
  }

  /** The one body that is named in the sentence before a place, or else in the one before that. */
  private Optional<String> onlyNearby(Span place) {
    int sentence = words.sentenceAt(place.start());
    for (int i = sentence; i >= Math.max(0, sentence - REACH); i--) {
      Span before = before(place, i);
      List<String> found =
          before == null
              ? List.of()
              : named.index().touching(before).stream()
                  .map(NamedMention::referent)
                  .filter(Bodies::isBody)
                  .map(Referent::name)
                  .distinct()
                  .toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private @Nullable Span before(Span place, int sentence) {
    if (sentence >= words.sentenceCount()) {
      return null;
    }
    Span all = words.sentence(sentence).span();
    int end = Math.min(all.end(), place.start());
    return end <= all.start() ? null : new Span(all.start(), end);
  }

  /**
   * The government whose country or capital is the first word of the sentence that holds a place,
   * or of the one before it: "Canada will not yield, its minister said".
   */
  Optional<String> government(Span place) {
    int sentence = words.sentenceAt(place.start());
    for (int i = sentence; i >= Math.max(0, sentence - REACH); i--) {
      Span before = before(place, i);
      Optional<NamedMention> first =
          before == null ? Optional.empty() : named.index().touching(before).stream().findFirst();
      if (first.isPresent()
          && before != null
          && first.get().span().start() - before.start() <= ARTICLE
          && first.get().referent().type() == SourceType.PLACE) {
        return Optional.of(first.get().referent().name());
      }
    }
    return sentence < words.sentenceCount() ? promising(sentence) : Optional.empty();
  }

  /** "The minister's announcement that Canada would buy": one promises what one's own will do. */
  private Optional<String> promising(int sentence) {
    Matcher promise = PROMISE.matcher(words.sentence(sentence).span().of(words.text()));
    return promise.find() ? countries.of(promise.group(1)) : Optional.empty();
  }

  /** The tokens of the sentence before, where a place begins a sentence; else none. */
  List<Token> sentenceBefore(Span place) {
    int sentence = words.sentenceAt(place.start());
    return sentence == 0
            || sentence >= words.sentenceCount()
            || words.sentence(sentence).span().start() != place.start()
        ? List.of()
        : words.sentence(sentence - 1).tokens();
  }

  /** The body that a definite phrase takes up, by its name. */
  Optional<String> takenUp(NounPhrase phrase) {
    return sources
        .takenUp(phrase)
        .filter(this::isBodyOnly)
        .filter(Referent::isNamed)
        .map(Referent::name);
  }

  /** Not "Leeds" of "a Leeds company". */
  private boolean isBodyOnly(Referent referent) {
    return isBody(referent)
        && named.byVariant(referent.name()).stream().allMatch(Bodies::isBody)
        && named.all().stream()
            .filter(mention -> mention.referent().type() == SourceType.PLACE)
            .noneMatch(mention -> mention.referent().name().equals(referent.name()));
  }

  /** The words themselves. */
  Optional<String> ownWords(List<Token> phrase) {
    return phrase.isEmpty()
        ? Optional.empty()
        : Optional.of(Blanks.join(span(phrase).of(words.text())));
  }

  /** The named body where such a post is: of "the judge" the court. */
  Optional<String> seat(Token noun, String singular) {
    String body = nouns.seat(singular);
    if (body == null) {
      return Optional.empty();
    }
    Token head = new Token(noun.span(), body, body, "NN");
    return sources
        .takenUp(new NounPhrase("the", List.of(), List.of(), head, false))
        .filter(Bodies::isBody)
        .filter(Referent::isNamed)
        .map(Referent::name);
  }

  private boolean isNear(Referent referent, Span place) {
    int sentence = words.sentenceAt(place.start());
    if (sentence >= words.sentenceCount()) {
      return false;
    }
    int from = words.sentence(Math.max(0, sentence - REACH)).span().start();
    return from < place.start()
        && (named.index().touching(new Span(from, place.start())).stream()
                .anyMatch(mention -> mention.referent().key().equals(referent.key()))
            || Blanks.join(words.text().substring(from, place.start())).contains(referent.name()));
  }

  private static boolean isBody(Referent referent) {
    return referent.type() == SourceType.ORGANIZATION;
  }

  /** The ministry of a minister's field, where the article has it: "the defence ministry". */
  Optional<String> ministry(String field) {
    return named
        .byVariant(field + " ministry")
        .or(() -> named.byVariant(field + " Ministry"))
        .or(() -> named.byVariant("Ministry of " + field))
        .filter(Bodies::isBody)
        .map(Referent::name)
        .or(
            () ->
                words.text().contains(field + " ministry")
                    ? Optional.of(field + " ministry")
                    : Optional.empty());
  }
}
