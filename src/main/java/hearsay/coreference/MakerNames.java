package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom the words mean that say who made a document: "Eurostat", "the magazine Tovar", "Acme's
 * auditor" behind "a report by".
 */
final class MakerNames {
  private static final Set<String> AUTHORED = CoreferenceWords.LISTS.get("authored-noun");

  /** "and Acme", but not "and Acme's auditors" */
  private static final Pattern AND_NAME =
      Pattern.compile(
          "(?U)\\s+and\\s+(?:the\\s+)?"
              + "\\p{Lu}[\\p{L}\\p{N}-]*+(?:\\s+\\p{Lu}[\\p{L}\\p{N}-]*+)*+(?!['\u2019])");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final ListedNames listed;
  private final JoinedPersons joined;
  private final MeetingsAndPremises owned;
  private final UntaggedMakers untagged;
  private final BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases;

  /**
   * @param phrases whom a noun phrase stands for; empty where that can be no source
   */
  MakerNames(
      TokenIndex words,
      HeadNouns headNouns,
      SpanIndex<NamedMention> named,
      PronounResolver pronouns,
      BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases) {
    this.words = words;
    this.headNouns = headNouns;
    this.named = named;
    this.listed = new ListedNames(words.text(), named);
    this.joined = new JoinedPersons(words.text(), named, headNouns);
    this.owned = new MeetingsAndPremises(headNouns, named, pronouns, phrases);
    this.untagged = new UntaggedMakers(words, named, headNouns);
    this.phrases = phrases;
  }

  /** Whether somebody speaks in it, as in a letter, and it is no mere evidence. */
  boolean isAuthored(NounPhrase phrase) {
    return AUTHORED.contains(headNouns.singular(phrase.head().text()));
  }

  /**
   * The maker.
   *
   * @param document what he made
   * @param rest the tokens from his first on
   * @param next the preposition or the participle before them
   * @param place whether they say where it was made
   * @param claim whose source it is; null for a phrase that is no source itself
   */
  Optional<Referent> maker(
      NounPhrase document,
      List<Token> rest,
      String next,
      boolean place,
      @Nullable Attribution claim) {
    List<Token> tokens = rest.get(0).isDeterminer() ? rest.subList(1, rest.size()) : rest;
    Optional<NounPhrase> phrase = NounPhrase.read(rest);
    boolean several =
        !tokens.isEmpty()
            && named
                .startingAt(tokens.get(0).span().start())
                .filter(first -> Fellows.follow(words.text(), first))
                .isPresent();
    if (several) {
      return Optional.empty();
    }
    if (place) {
      return phrase.flatMap(where -> owned.premises(where, claim)).or(() -> named(tokens));
    }
    // "a report by Acme's auditor" is not Acme's, nor one from Lund's office Lund's.
    if (phrase.isPresent()
        && (OwnedPersons.isOne(phrase.get(), headNouns) || PersonalBodies.isOne(phrase.get()))) {
      return apposed(rest, phrase.get())
          .or(() -> standsFor(rest, phrase.get(), claim))
          .filter(one -> one.type() != SourceType.DOCUMENT);
    }
    Optional<Referent> first =
        joined
            .of(Token.cover(rest))
            .or(() -> named(tokens))
            .or(() -> next.equals("of") ? Optional.empty() : untagged.of(rest))
            .or(() -> body(tokens, next).map(one -> called(rest, one, claim)));
    if (first.isPresent() || phrase.isEmpty() || !isAuthored(document)) {
      return first;
    }
    if (next.equals("of")) {
      return owned.isMeeting(document, phrase.get())
          ? owned.owner(phrase.get(), claim)
          : Optional.of(phrase.get())
              .filter(one -> one.determiner().equals("the") && isBody(one))
              .flatMap(one -> standsFor(rest, one, claim))
              .filter(one -> one.type() == SourceType.ORGANIZATION);
    }
    return isPerson(phrase.get())
        ? apposed(rest, phrase.get()).or(() -> standsFor(rest, phrase.get(), claim))
        : Optional.empty();
  }

  /** "Eurostat", "Eurostat and Acme" */
  private Optional<Referent> named(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    int start = tokens.get(0).span().start();
    // "a report by a UN-appointed panel" is not the UN's.
    Optional<NamedMention> first =
        named.startingAt(start).filter(one -> !words.text().startsWith("-", one.span().end()));
    if (first.filter(untagged::isCutShort).isPresent()) {
      return Optional.empty();
    }
    boolean alone = first.filter(this::isFirstOfSeveral).isEmpty();
    return listed
        .bodiesFrom(start)
        .filter(bodies -> alone || bodies.plural())
        .or(() -> first.filter(one -> alone).flatMap(DocumentSources::owner));
  }

  /** "the New York Times and ABC News", where the other is no known name: not the one's alone. */
  private boolean isFirstOfSeveral(NamedMention mention) {
    String text = words.text();
    return AND_NAME.matcher(text).region(mention.span().end(), text.length()).lookingAt();
  }

  /** "the magazine Tovar", "the customs service" */
  private Optional<Referent> body(List<Token> tokens, String preposition) {
    Optional<NounPhrase> phrase = NounPhrase.read(tokens);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    boolean body = isBody(phrase.get()) && !preposition.equals("of");
    return named.touching(phrase.get().head().span()).stream()
        .filter(mention -> !isFirstOfSeveral(mention))
        .flatMap(mention -> DocumentSources.owner(mention).stream())
        .findFirst()
        .or(
            () ->
                body
                    ? Optional.of(
                        Referent.of(
                            Blanks.join(phrase.get().base().of(words.text())),
                            SourceType.ORGANIZATION,
                            false))
                    : Optional.empty());
  }

  /** "the committee" by the name that it has in the article. */
  private Referent called(List<Token> tokens, Referent body, @Nullable Attribution claim) {
    return body.isNamed() || !tokens.get(0).text().equals("the")
        ? body
        : NounPhrase.read(tokens)
            .flatMap(phrase -> standsFor(tokens, phrase, claim))
            .filter(one -> one.type() == SourceType.ORGANIZATION && one.isNamed())
            .orElse(body);
  }

  private boolean isBody(NounPhrase phrase) {
    return headNouns.isBody(headNouns.singular(phrase.head().text()))
        && !phrase.isPlural()
        && !phrase.coordinated();
  }

  private boolean isPerson(NounPhrase phrase) {
    return headNouns.denotes(phrase.head().text(), NounKind.PERSON)
        && !phrase.isPlural()
        && !phrase.coordinated()
        && !phrase.determiner().isEmpty();
  }

  /** "the owner, Anna Kim": by her name. */
  private Optional<Referent> apposed(List<Token> tokens, NounPhrase phrase) {
    int end = tokens.get(tokens.size() - 1).span().end();
    int comma = phrase.head().span().end();
    return words.text().startsWith(", ", comma)
        ? named
            .startingAt(comma + 2)
            .filter(name -> name.span().end() <= end)
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.PERSON)
        : Optional.empty();
  }

  /** Whom the words mean up to the head of their phrase. */
  private Optional<Referent> standsFor(
      List<Token> tokens, NounPhrase phrase, @Nullable Attribution claim) {
    return phrases.apply(tokens.get(0).span().cover(phrase.head().span()), claim);
  }
}
