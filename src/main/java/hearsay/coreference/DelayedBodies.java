package hearsay.coreference;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The same as {@link DelayedNames} of bodies: "A hospital trust has lost its records", and then
 * "Halden Vale Hospital Trust said". Whichever is named for the first time at the beginning of the
 * next paragraph, or speaks first there, is the body, where it may be called so.
 */
final class DelayedBodies {
  private static final Set<String> INTRODUCING = Set.of("a", "an", "one");

  /** What goes on with the subject that a paragraph begins with. */
  private static final Pattern GOING_ON =
      Pattern.compile(
          "(?: \\([^()]{1,20}\\))?(?:, (?:which|whose|who|based|headquartered|of|in|an?|the|one)(?U:\\b)|,? "
              + CoreferenceWords.LISTS.oneOf("body-verb")
              + "(?U:\\b))");

  /** What somebody has said or decided, by whatever noun. */
  private static final Set<String> SAID = CoreferenceWords.LISTS.get("shell-noun");

  private static final Pattern MAKER =
      Pattern.compile(" " + CoreferenceWords.LISTS.oneOf("maker-preposition") + " (?:the |an? )?$");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;
  private final DiscourseModel discourse;
  private final Leads leads;

  DelayedBodies(
      TokenIndex words,
      NamedMentions mentions,
      HeadNouns headNouns,
      DiscourseModel discourse,
      Leads leads) {
    this.words = words;
    this.named = mentions.index();
    this.headNouns = headNouns;
    this.discourse = discourse;
    this.leads = leads;
  }

  /**
   * The body that is named later.
   *
   * @param phrase of one of which the article has not told before
   * @param described what the phrase alone tells
   */
  Optional<Referent> of(NounPhrase phrase, Referent described) {
    int sentence = words.sentenceAt(phrase.base().start());
    boolean introduced =
        described.type() == SourceType.ORGANIZATION
            && INTRODUCING.contains(phrase.determiner().toLowerCase(Locale.ROOT))
            && phrase.possessor().isEmpty()
            && !phrase.isPlural()
            && !phrase.coordinated();
    if (!introduced || sentence >= words.sentenceCount() || !leads.hold(sentence)) {
      return Optional.empty();
    }
    int next = sentence + 1;
    int paragraph = words.sentence(sentence).paragraph();
    while (next < words.sentenceCount() && words.sentence(next).paragraph() == paragraph) {
      next++;
    }
    if (next >= words.sentenceCount()) {
      return Optional.empty();
    }
    String noun = headNouns.of(phrase);
    Sentence opening = words.sentence(next);
    return opening(opening, phrase)
        .or(() -> speaker(opening.span(), phrase))
        .or(() -> maker(opening, noun));
  }

  /** "An industry lobby has claimed", and then "The figure comes from the Halden Mill Council". */
  private Optional<Referent> maker(Sentence opening, String noun) {
    boolean takenUp =
        NounPhrase.read(opening.tokens())
            .filter(NounPhrase::isDefinite)
            .map(phrase -> headNouns.singular(phrase.head().text()))
            .filter(what -> SAID.contains(what) || headNouns.is(what, NounKind.DOCUMENT))
            .isPresent();
    return takenUp
        ? named.within(opening.span()).stream()
            .filter(mention -> mention.referent().type() == SourceType.ORGANIZATION)
            .findFirst()
            .filter(mention -> isMaker(mention.span().start(), opening.span()))
            .filter(leads::isFirst)
            .map(NamedMention::referent)
            .filter(body -> mayBe(body, noun) || areBothNoFirm(body, noun))
        : Optional.empty();
  }

  private boolean isMaker(int name, Span sentence) {
    return MAKER.matcher(words.text().substring(sentence.start(), name)).find();
  }

  private boolean areBothNoFirm(Referent body, String noun) {
    return !headNouns.is(noun, NounKind.COMPANY)
        && !body.nouns().isEmpty()
        && body.nouns().stream().noneMatch(called -> headNouns.is(called, NounKind.COMPANY));
  }

  private Optional<Referent> opening(Sentence opening, NounPhrase phrase) {
    int start = opening.span().start();
    int name = words.text().startsWith("The ", start) ? start + "The ".length() : start;
    return named
        .startingAt(name)
        .or(() -> named.startingAt(start))
        .filter(
            mention ->
                discourse.opening(opening.span()).isPresent()
                    || opening.tokenFrom(mention.span().end()).filter(Token::isFinite).isPresent()
                    || GOING_ON
                        .matcher(words.text())
                        .region(mention.span().end(), words.text().length())
                        .lookingAt())
        .filter(mention -> isNew(mention, phrase))
        .map(NamedMention::referent);
  }

  /** The first who speaks in a sentence. */
  private Optional<Referent> speaker(Span sentence, NounPhrase phrase) {
    return discourse.sourcesIn(sentence).stream()
        .findFirst()
        .flatMap(
            source ->
                named.within(source).stream()
                    .filter(mention -> mention.span().start() - source.start() <= "the ".length())
                    .findFirst())
        .filter(mention -> isNew(mention, phrase))
        .map(NamedMention::referent);
  }

  private boolean isNew(NamedMention mention, NounPhrase phrase) {
    return leads.isFirst(mention)
        && mention.referent().type() == SourceType.ORGANIZATION
        && (mayBe(mention.referent(), headNouns.of(phrase))
            || sharesWord(mention.referent(), phrase));
  }

  /** "a rights group" and "the Halden Rights Assembly" */
  private static boolean sharesWord(Referent body, NounPhrase phrase) {
    List<String> name = List.of(body.name().toLowerCase(Locale.ROOT).split(" ", -1));
    return phrase.modifiers().stream()
        .filter(token -> token.isNoun() && !token.isCapitalized())
        .map(Token::lower)
        .anyMatch(name::contains);
  }

  /** Whether the article may call a body so: by its own noun, or a firm of unknown trade. */
  private boolean mayBe(Referent body, String noun) {
    if (body.nouns().contains(noun)) {
      return true;
    }
    boolean firm =
        headNouns.is(noun, NounKind.COMPANY)
            && body.nouns().stream().allMatch(called -> FirmNouns.isOne(called, headNouns));
    boolean general =
        !GeneralNouns.kinds(noun).isEmpty()
            && body.nouns().stream()
                .anyMatch(
                    called ->
                        GeneralNouns.mayMean(noun, called)
                            && headNouns.kinds(called).stream()
                                .anyMatch(GeneralNouns.kinds(noun)::contains));
    return firm || general;
  }
}
