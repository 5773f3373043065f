package hearsay.coreference;

import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which body a noun that tells nothing but that it is one takes up because the text has just dealt
 * with it: the only one of the paragraph, which spoke last and speaks on ("Velmar said … The
 * company also said"), the one that was asked in the sentence before ("reached out to the Trade
 * Board for comment. The agency said"), or the only one of it, whose its subject is ("Velmar's
 * chief engineer, Anna Kim, warned. The company").
 */
final class LastBodies {
  /** Up to whom the text asks for something. */
  private static final Pattern ASKED =
      Pattern.compile("(?U:\\b)" + CoreferenceWords.LISTS.oneOf("asking-verb") + " (?:the )?");

  /** For what one is asked, behind who is. */
  private static final Pattern FOR_COMMENT =
      Pattern.compile(
          "[^.;:\\n]{0,40}? for (?:an? |further |more |their |its )*+"
              + CoreferenceWords.LISTS.oneOf("asked-for-noun")
              + "(?U:\\b)");

  /** A cue that goes on with the words of who spoke before. */
  private static final Pattern GOING_ON =
      Pattern.compile(
          "also(?U:\\b)|" + CoreferenceWords.LISTS.oneOf("continuing-cue") + "(?U:\\b)");

  /** "The head of " before whose its subject is, or what may stand before "Velmar's head". */
  private static final Pattern OPENING =
      Pattern.compile(
          "[\"\u201c]?(?:(?:The|An?) (?:\\p{Ll}[\\p{L}-]+ ){0,3}?(\\p{Ll}[\\p{L}-]+) (?:of|at|for|from|with) (?:the )?|[Tt]he )?");

  /**
   * "Velmar's chief engineer, Anna": what has a person may be a body whether a tag tells or not.
   */
  private static final Pattern OWNER =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{N}&-]+(?: \\p{Lu}[\\p{L}\\p{N}&-]+){0,3})['\u2019]s (?:\\p{Ll}[\\p{L}-]+ ){0,3}?(\\p{Ll}[\\p{L}-]+), (?=\\p{Lu})");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final DiscourseModel discourse;

  LastBodies(
      TokenIndex words,
      HeadNouns headNouns,
      SpanIndex<NamedMention> named,
      DiscourseModel discourse) {
    this.words = words;
    this.headNouns = headNouns;
    this.named = named;
    this.discourse = discourse;
  }

  /**
   * The body; empty for other phrases, and where the text before deals with several.
   *
   * @param claim whose source the phrase is; null where it is none
   */
  Optional<Referent> of(NounPhrase phrase, @Nullable Attribution claim) {
    boolean general =
        phrase.determiner().equalsIgnoreCase("the")
            && phrase.possessor().isEmpty()
            && phrase.modifiers().isEmpty()
            && !phrase.isPlural()
            && !phrase.coordinated();
    if (claim == null || claim.cue().isEmpty() || !general) {
      return Optional.empty();
    }
    String noun = headNouns.of(phrase);
    int place = phrase.base().start();
    return GeneralNouns.meansCompany(noun)
        ? speakingOn(place, claim)
            .or(() -> asked(place).filter(this::mayBeFirm))
            .or(() -> ownerOfSubject(place).filter(this::mayBeFirm))
        : Optional.of(noun)
            .filter(one -> !GeneralNouns.kinds(one).isEmpty())
            .flatMap(one -> asked(place));
  }

  private Optional<Referent> speakingOn(int place, Attribution claim) {
    if (!GOING_ON.matcher(claim.cue().get(0).of(words.text())).lookingAt()) {
      return Optional.empty();
    }
    int paragraph = words.text().lastIndexOf('\n', place - 1) + 1;
    return only(new Span(paragraph, place))
        .filter(this::mayBeFirm)
        .filter(
            body ->
                discourse
                    .lastSpeaker(place)
                    .filter(last -> last.key().equals(body.key()))
                    .isPresent());
  }

  /** Whose the person is who is the subject of the sentence before, in the same paragraph. */
  private Optional<Referent> ownerOfSubject(int place) {
    int sentence = words.sentenceAt(place) - 1;
    if (sentence < 0 || sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    Span before = words.sentence(sentence).span();
    if (words.text().substring(before.start(), place).contains("\n")) {
      return Optional.empty();
    }
    Matcher opening = OPENING.matcher(words.text()).region(before.start(), before.end());
    Span whole = new Span(before.start(), place);
    return untagged(before)
        .or(
            () ->
                named.within(before).stream()
                    .filter(one -> one.referent().type() == SourceType.ORGANIZATION)
                    .findFirst()
                    .filter(one -> isOwner(one.span(), opening))
                    .map(NamedMention::referent)
                    .filter(
                        one ->
                            bodies(whole)
                                .filter(this::mayBeFirm)
                                .allMatch(other -> other.key().equals(one.key()))));
  }

  /** "Velmar's" at the beginning, "The head of Velmar". */
  private boolean isOwner(Span body, Matcher opening) {
    if (!opening.lookingAt() || opening.end() != body.start()) {
      return false;
    }
    return opening.group(1) == null
        ? Possessive.isAt(words.text(), body.end())
        : headNouns.denotes(opening.group(1), NounKind.PERSON);
  }

  /** The body that no tag has, with whose person a sentence begins. */
  private Optional<Referent> untagged(Span sentence) {
    Matcher owner = OWNER.matcher(words.text()).region(sentence.start(), sentence.end());
    return owner.lookingAt()
            && headNouns.denotes(owner.group(2), NounKind.PERSON)
            && named.touching(new Span(owner.start(1), owner.end(1))).isEmpty()
        ? Optional.of(Referent.of(owner.group(1), SourceType.ORGANIZATION, false))
        : Optional.empty();
  }

  /** The one whom the sentence before says to have been asked for a comment. */
  private Optional<Referent> asked(int place) {
    int sentence = words.sentenceAt(place) - 1;
    if (sentence < 0 || sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    Span before = words.sentence(sentence).span();
    Matcher asked = ASKED.matcher(words.text()).region(before.start(), before.end());
    if (!asked.find()) {
      return Optional.empty();
    }
    return named
        .startingAt(asked.end())
        .filter(
            one ->
                FOR_COMMENT
                    .matcher(words.text())
                    .region(one.span().end(), before.end())
                    .lookingAt())
        .filter(one -> only(new Span(one.span().start(), place)).isPresent())
        .map(NamedMention::referent);
  }

  /** The only body that is named in a part of the text. */
  private Optional<Referent> only(Span part) {
    List<Referent> bodies = bodies(part).toList();
    boolean one =
        !bodies.isEmpty()
            && bodies.stream().allMatch(body -> body.key().equals(bodies.get(0).key()));
    return one ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  private Stream<Referent> bodies(Span part) {
    return named.within(part).stream()
        .map(NamedMention::referent)
        .filter(one -> one.type() == SourceType.ORGANIZATION);
  }

  private boolean mayBeFirm(Referent body) {
    return body.nouns().stream().allMatch(called -> FirmNouns.isOne(called, headNouns));
  }
}
