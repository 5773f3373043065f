package hearsay.coreference;

import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.Quoted;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun takes up that is a source: "he said", "which denies it", "as they express
 * concern". The relative ones are left to {@link RelativePronouns}, "I" and "we" to {@link
 * FirstPerson}; one of the third person takes up the most salient one that agrees with it.
 */
final class PronounResolver {
  /** Of who goes on speaking. */
  private static final Pattern GOING_ON =
      Pattern.compile(CoreferenceWords.LISTS.oneOf("continuing-cue") + "(?U:\\b)");

  /** Of what only people do. */
  private static final Pattern HUMAN =
      Pattern.compile("(?U:\\b)" + CoreferenceWords.LISTS.oneOf("human-cue") + "(?U:\\b)");

  /** Of who answers somebody. */
  private static final Pattern REPLYING =
      Pattern.compile("(?U:\\b)" + CoreferenceWords.LISTS.oneOf("replying-cue") + "(?U:\\b)");

  /** Of what only the accused do. */
  private static final Pattern PLEADING =
      Pattern.compile("(?U:\\b)" + CoreferenceWords.LISTS.oneOf("pleading-cue") + "(?U:\\b)");

  private final String text;
  private final Layers layers;
  private final DiscourseModel discourse;
  private final Quoted quoted;
  private final FirstPerson firstPerson;
  private final RelativePronouns relatives;
  private final Addressees addressees;
  private final Agents agents;
  private final AskedPersons asked;
  private final SourcesBefore sourcesBefore;
  private final SubjectsBefore before;
  private final Defendants defendants;
  private final Function<Attribution, @Nullable Referent> sources;

  /**
   * @param sources whom the source of another attribution stands for; null where it has none
   */
  PronounResolver(
      String text,
      Layers layers,
      DiscourseModel discourse,
      Quoted quoted,
      FirstPerson firstPerson,
      RelativePronouns relatives,
      Addressees addressees,
      Agents agents,
      AskedPersons asked,
      SourcesBefore sourcesBefore,
      SubjectsBefore before,
      Defendants defendants,
      Function<Attribution, @Nullable Referent> sources) {
    this.text = text;
    this.layers = layers;
    this.discourse = discourse;
    this.quoted = quoted;
    this.firstPerson = firstPerson;
    this.relatives = relatives;
    this.addressees = addressees;
    this.agents = agents;
    this.asked = asked;
    this.sourcesBefore = sourcesBefore;
    this.before = before;
    this.defendants = defendants;
    this.sources = sources;
  }

  /**
   * The antecedent; empty where there is no safe one.
   *
   * @param word in lower case
   * @param place where it stands, in UTF-16 units
   * @param claim whose source the pronoun is, or a part of it
   */
  Optional<Referent> resolve(String word, Span place, Attribution claim) {
    if (Pronouns.isRelative(word)) {
      return relatives.antecedent(place, word, claim);
    }
    if (Pronouns.isFirst(word)) {
      return firstPerson.at(place, claim);
    }
    if (Pronouns.isFirstPlural(word)) {
      return firstPerson.several(place, claim);
    }
    return thirdPerson(word, place, claim);
  }

  private Optional<Referent> thirdPerson(String word, Span place, Attribution claim) {
    Gender gender = Pronouns.gender(word);
    String told = addressees.of(claim).map(Referent::key).orElse("");
    Predicate<Referent> agrees =
        Pronouns.agreement(word)
            .and(other -> mayBePerson(other) || !isHuman(claim))
            .and(other -> !other.key().equals(told))
            .and(agents.besides(place))
            .and(besidesSpeakers(place, claim))
            .and(besidesAsker(place, claim))
            .and(other -> discourse.genders().agree(other, gender));
    Optional<Referent> found =
        goingOn(agrees, word, place, claim)
            .or(() -> pleading(agrees, place, claim))
            .or(() -> following(agrees, place))
            .or(() -> asked(agrees, place))
            .or(() -> clauseAround(agrees, place))
            .or(
                () ->
                    gender == Gender.UNKNOWN ? Optional.empty() : ofItsPerson(agrees, place, claim))
            .or(() -> word.equals("they") ? body(agrees, place) : Optional.empty())
            .or(() -> agreeing(agrees, place, claim))
            .or(() -> subjectBefore(agrees, place, claim))
            .or(() -> word.equals("they") ? several(place, claim) : Optional.empty())
            .or(() -> ofItself(agrees, place, claim));
    found.ifPresent(person -> discourse.genders().show(person, gender));
    return found;
  }

  /**
   * In an interview's answer "it" is neither the outlet that asks nor who answers; in one without a
   * label not who answers, who says "I".
   */
  private Predicate<Referent> besidesSpeakers(Span place, Attribution claim) {
    Optional<Attribution> around = layers.outermost(claim);
    if (around.filter(layers::isTurn).isEmpty()) {
      String answering = around.filter(layers::isAnswer).map(sources).map(Referent::key).orElse("");
      return other -> !other.key().equals(answering);
    }
    Set<String> speakers =
        layers.turnsBefore(place.start()).stream()
            .map(sources)
            .filter(Objects::nonNull)
            .map(Referent::key)
            .collect(Collectors.toSet());
    return other -> !speakers.contains(other.key());
  }

  /** "Asked whether she would stay, Kim said" */
  private Optional<Referent> following(Predicate<Referent> agrees, Span place) {
    return !quoted.covers(place) ? discourse.following(place, agrees) : Optional.empty();
  }

  /** "Lund asked Kim why she stayed" */
  private Optional<Referent> asked(Predicate<Referent> agrees, Span place) {
    return quoted.covers(place) ? Optional.empty() : asked.before(place).filter(agrees);
  }

  /** "Kim gave a speech in which she said"; "Kim and Low met reporters. They said" */
  private Optional<Referent> clauseAround(Predicate<Referent> agrees, Span place) {
    return quoted.covers(place) ? Optional.empty() : before.told(place).filter(agrees);
  }

  /** "Acme said so. They added": where of others it has been spoken by the way. */
  private Optional<Referent> body(Predicate<Referent> agrees, Span place) {
    return quoted.covers(place) || discourse.hasInFocus(place, agrees)
        ? Optional.empty()
        : sourcesBefore.body(place);
  }

  /** "A voter asked Kim to stay. “Never,” she replied": not the one who asked. */
  private Predicate<Referent> besidesAsker(Span place, Attribution claim) {
    if (claim.cue().stream().noneMatch(piece -> REPLYING.matcher(piece.of(text)).find())) {
      return anyone -> true;
    }
    Optional<Referent> asker =
        sourcesBefore.asker(SubjectsBefore.beginning(place, claim.content()));
    return other -> asker.filter(one -> one.key().equals(other.key())).isEmpty();
  }

  /** "Kim stayed. Then she said" */
  private Optional<Referent> subjectBefore(
      Predicate<Referent> agrees, Span place, Attribution claim) {
    return quoted.covers(place) || layers.around(claim).isPresent()
        ? Optional.empty()
        : before.of(place, claim.content()).filter(agrees);
  }

  /** "He pleaded guilty": the one who stands accused, whoever has spoken. */
  private Optional<Referent> pleading(Predicate<Referent> agrees, Span place, Attribution claim) {
    if (claim.cue().stream().noneMatch(piece -> PLEADING.matcher(piece.of(text)).find())) {
      return Optional.empty();
    }
    // "Pell was arrested on Monday. Lund hid nearby. He pleaded guilty"
    Optional<Referent> subject = before.of(place, claim.content());
    return defendants
        .only()
        .filter(agrees)
        .filter(one -> subject.isEmpty() || subject.get().key().equals(one.key()));
  }

  private static boolean mayBePerson(Referent other) {
    return other.type() != SourceType.DOCUMENT && !other.isInanimate();
  }

  /** "They think": no papers do, nor do trends. */
  private boolean isHuman(Attribution claim) {
    return claim.cue().stream().anyMatch(piece -> HUMAN.matcher(piece.of(text)).find());
  }

  /** "She added", "they added" of a body: who spoke last, and is no one whom she quoted. */
  private Optional<Referent> goingOn(
      Predicate<Referent> agrees, String word, Span place, Attribution claim) {
    Predicate<Referent> body = one -> word.equals("they") && one.type() == SourceType.ORGANIZATION;
    boolean on =
        !claim.cue().isEmpty()
            && claim.cue().get(0).start() >= place.end()
            && GOING_ON.matcher(claim.cue().get(0).of(text)).lookingAt()
            && !quoted.covers(place);
    return on ? discourse.speakerUntil(place.start()).filter(agrees.or(body)) : Optional.empty();
  }

  /**
   * "Acme will close its docks, it said": where nobody before is meant clearly, the one with whom
   * what is said begins.
   */
  private Optional<Referent> ofItself(Predicate<Referent> agrees, Span place, Attribution claim) {
    Span content = claim.content().get(0);
    return content.end() <= place.start() && !quoted.covers(content)
        ? discourse.opening(content).filter(agrees)
        : Optional.empty();
  }

  /** "In May, Senator Kim left, she said": nobody but her has been spoken of. */
  private Optional<Referent> ofItsPerson(
      Predicate<Referent> agrees, Span place, Attribution claim) {
    Span content = claim.content().get(0);
    return content.end() <= place.start()
            && !quoted.covers(content)
            && layers.around(claim).isEmpty()
        ? discourse.openingUnlessInFocus(place, agrees, claim.content())
        : Optional.empty();
  }

  /**
   * "They" of whom no mention in the plural tells: an organization that says so of itself ("Police
   * said they knew"), the two persons of the sentence before, or one organization ("Acme has sold
   * its ferries. They said").
   */
  private Optional<Referent> several(Span place, Attribution claim) {
    return bodyAround(place, claim)
        .or(() -> discourse.pair(place))
        .or(() -> discourse.organizationBefore(place));
  }

  private Optional<Referent> bodyAround(Span place, Attribution claim) {
    return quoted.covers(place)
        ? Optional.empty()
        : layers
            .around(claim)
            .filter(outer -> !outer.source().isEmpty() && !isAskedBy(outer))
            .filter(outer -> outer.source().get(0).start() < place.start())
            .flatMap(outer -> Optional.ofNullable(sources.apply(outer)))
            .filter(speaker -> speaker.type() == SourceType.ORGANIZATION);
  }

  /** "Asked by Orlova whether he knew": of another. */
  private boolean isAskedBy(Attribution outer) {
    Span cue = outer.cue().isEmpty() ? outer.source().get(0) : outer.cue().get(0);
    return cue.start() < outer.source().get(0).start()
        && cue.of(text).toLowerCase(Locale.ROOT).endsWith("asked");
  }

  /** "Kim writes: In May she left": her own words, in which she would be "I". */
  private boolean isDirect(Attribution outer) {
    int start = outer.content().get(0).start();
    return text.startsWith(": ", start - 2) && start > outer.source().get(0).start();
  }

  private Optional<Referent> agreeing(Predicate<Referent> agrees, Span place, Attribution claim) {
    Attribution outer = layers.around(claim).orElse(null);
    Referent speaker = outer == null ? null : sources.apply(outer);
    if (outer == null || speaker == null) {
      return discourse.mostSalient(place, agrees, claim.content());
    }
    // Who is quoted says "I" of himself, and "he" of others; and in "he knew, according to Orlova"
    // she is not the one who knew.
    boolean before = outer.source().get(0).start() < place.start() && !isDirect(outer);
    return before && agrees.test(speaker) && !quoted.covers(place) && !isAskedBy(outer)
        ? Optional.of(speaker)
        : discourse.mostSalient(
            place, agrees.and(other -> !other.key().equals(speaker.key())), claim.content());
  }
}
