package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMentions;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a definite description takes up: "the association", "the Polish newspaper", "the minister".
 * The noun must be one that the article uses for the one meant, or one of the same kind (the firm
 * for a maker); where several fit, the most salient is meant, and where that is not clear nobody
 * is.
 */
final class Descriptions {
  /** "London-based", "conservative-leaning" */
  private static final Pattern LEANING =
      Pattern.compile("[\\p{L}-]+-" + CoreferenceWords.LISTS.oneOf("describing-participle"));

  /** "its trucking business": a part of the body that "the company" is. */
  private static final Pattern OWNED =
      Pattern.compile("(?i)" + CoreferenceWords.LISTS.oneOf("possessive-determiner") + " ");

  /** Words for one who has left an office or comes to it. */
  private static final Map<String, String> TIMES =
      Map.of("former", "former", "outgoing", "former", "departing", "former", "incoming", "new");

  private static final Set<String> OFFICE_PREFIXES = CoreferenceWords.LISTS.get("office-prefix");

  private final HeadNouns headNouns;
  private final MentionedReferents mentioned;

  /** What the article says it will call someone, in lower case. */
  private final Map<String, Referent> defined;

  /** Whom "the company" took up last: it goes on doing so where no other is in focus. */
  private @Nullable Referent lastFirm;

  Descriptions(HeadNouns headNouns, NamedMentions named) {
    this.headNouns = headNouns;
    this.mentioned = new MentionedReferents(headNouns);
    this.defined = new HashMap<>(named.definedNouns());
    named.all().forEach(mention -> add(mention.span().start(), mention.referent()));
  }

  /** The nouns by which persons and bodies are described. */
  HeadNouns headNouns() {
    return headNouns;
  }

  /** Someone is named or described at the offset, and may be taken up later. */
  void add(int offset, Referent referent) {
    mentioned.add(offset, referent);
  }

  /** A description has taken up a named person, and may again with fewer words. */
  void call(NounPhrase description, Referent person) {
    if (person.type() == SourceType.PERSON && person.isNamed()) {
      Set<String> nouns = new HashSet<>(person.nouns());
      nouns.add(headNouns.of(description));
      Set<String> modifiers = new HashSet<>(person.modifiers());
      modifiers.addAll(description.lowerModifiers());
      mentioned.call(
          description.base().start(),
          new Referent(
              person.name(), person.type(), person.gender(), person.plural(), nouns, modifiers));
    }
  }

  /** The article says what it will call someone: "Trevanian Sensors plc (the “Company”)". */
  void define(String noun, Referent referent) {
    defined.putIfAbsent(noun, referent);
  }

  /**
   * The antecedent of a description; empty where there is none, or several are as likely.
   *
   * <p>Nobody is meant whom what he is said to claim names: of "According to the ministry, Acme
   * shipped engines" the ministry is not Acme.
   *
   * @param phrase a definite one in the singular
   * @param claimed what he is said to claim, and who is not meant
   */
  Optional<Referent> antecedent(NounPhrase phrase, DiscourseModel discourse, Claimed claimed) {
    Candidates candidates = candidates(phrase).without(claimed.besides());
    Optional<Referent> found = told(phrase, discourse, candidates, claimed);
    String noun = headNouns.of(phrase);
    if (!GeneralNouns.meansCompany(noun) || !phrase.modifiers().isEmpty()) {
      return found;
    }
    found.ifPresent(firm -> lastFirm = firm);
    Referent last = lastFirm;
    return last == null || found.isPresent() || !candidates.fits().test(last)
        ? found
        : Optional.of(last)
            .filter(
                firm ->
                    !discourse.hasInFocus(
                        phrase.base(), candidates.fits().and(other -> !other.equals(firm))));
  }

  private static Optional<Referent> told(
      NounPhrase phrase, DiscourseModel discourse, Candidates candidates, Claimed claimed) {
    if (candidates.found().size() == 1) {
      return Optional.of(candidates.found().get(0));
    }
    if (candidates.found().isEmpty()) {
      return Optional.empty();
    }
    Optional<Referent> salient =
        discourse
            .mostSalient(phrase.base(), candidates.fits(), List.of())
            .or(() -> discourse.mostSalient(phrase.base(), candidates.fits(), claimed.pieces()));
    return salient.isPresent() || candidates.exact().size() != 1
        ? salient
        : Optional.of(candidates.exact().get(0));
  }

  /** The only one whom the article calls by the noun, wherever it does. */
  Optional<Referent> onlyCalled(String noun) {
    List<Referent> found = mentioned.called(noun, Integer.MAX_VALUE, referent -> true);
    if (found.isEmpty()) {
      found =
          mentioned.ofKinds(
              GeneralNouns.kinds(noun),
              Integer.MAX_VALUE,
              referent -> referent.type() == SourceType.ORGANIZATION);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether somebody before the offset is called by the noun, in the singular. */
  boolean isCalled(String noun, int offset) {
    return !mentioned.called(noun, offset, anyone -> true).isEmpty();
  }

  /** The one whom a definite phrase takes up where nobody else can be meant. */
  Optional<Referent> only(NounPhrase phrase) {
    if (!phrase.isDefinite() || phrase.isPlural()) {
      return Optional.empty();
    }
    List<Referent> found = candidates(phrase).found();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * Whom a description may take up.
   *
   * @param found more than one where that is not clear
   * @param exact those of them that the article calls by the noun itself
   * @param fits tells them from others
   */
  private record Candidates(List<Referent> found, List<Referent> exact, Predicate<Referent> fits) {
    Candidates without(Predicate<Referent> besides) {
      return new Candidates(
          found.stream().filter(besides.negate()).toList(),
          exact.stream().filter(besides.negate()).toList(),
          fits.and(besides.negate()));
    }
  }

  private Candidates candidates(NounPhrase phrase) {
    int place = phrase.base().start();
    Set<String> all = phrase.lowerModifiers();
    String noun = ofNews(headNouns.of(phrase), all);
    Set<String> modifiers = Restrictions.of(all);
    Referent named = modifiers.isEmpty() ? defined.get(noun) : null;
    if (named != null) {
      return new Candidates(List.of(named), List.of(named), named::equals);
    }
    // "The official" is not "two officials".
    boolean person = headNouns.is(noun, NounKind.PERSON);
    Predicate<Referent> calledSo =
        referent ->
            referent.nouns().contains(noun)
                && referent.modifiers().containsAll(modifiers)
                && !(person && referent.plural());
    List<Referent> called =
        ofThatTime(ofThatOffice(mentioned.called(noun, place, calledSo), modifiers), phrase);
    boolean telling = !modifiers.isEmpty() || phrase.isProper() || !GeneralNouns.meansCompany(noun);
    if (!called.isEmpty() && telling) {
      return new Candidates(called, called, calledSo);
    }
    List<Referent> based = isBased(phrase) ? elsewhere(noun, place) : List.of();
    if (based.size() == 1 && isPlaced(phrase, noun)) {
      return new Candidates(based, List.of(), based.get(0)::equals);
    }
    Candidates bodies = bodies(noun, modifiers.isEmpty(), place);
    // "the Chinese company", "the Nagoya firm": where it is may be known to the reader alone.
    boolean likely =
        modifiers.isEmpty()
            || (isFirmOrOutlet(noun) && isPlaced(phrase, noun) && bodies.found().size() == 1);
    return likely && !(isBased(phrase) && GeneralNouns.meansCompany(noun))
        ? bodies
        : new Candidates(List.of(), List.of(), calledSo);
  }

  /** Those called by the noun of whom the article has not told where they are based. */
  private List<Referent> elsewhere(String noun, int place) {
    return mentioned.called(
        noun, place, one -> one.modifiers().stream().noneMatch(LEANING.asMatchPredicate()));
  }

  /** "News agency" and "wire service" are one noun, which takes no word of its own for another. */
  private static String ofNews(String noun, Set<String> modifiers) {
    return CoreferenceWords.LISTS.get("news-agency-noun").contains(noun)
            && modifiers.removeAll(CoreferenceWords.LISTS.get("news-modifier"))
        ? "newswire"
        : noun;
  }

  /** "The former chairman" is the one who was succeeded, where the article tells of both. */
  private static List<Referent> ofThatTime(List<Referent> called, NounPhrase phrase) {
    Set<String> times = new HashSet<>();
    phrase.modifierWords().forEach(word -> times.add(TIMES.getOrDefault(word, "")));
    List<Referent> then =
        called.stream().filter(one -> !Collections.disjoint(one.modifiers(), times)).toList();
    return then.isEmpty() ? called : then;
  }

  /** "The secretary" is the secretary, not the press secretary, where the article has both. */
  private static List<Referent> ofThatOffice(List<Referent> called, Set<String> modifiers) {
    Set<String> prefixes = new HashSet<>(OFFICE_PREFIXES);
    prefixes.removeAll(modifiers);
    List<Referent> without =
        called.stream().filter(one -> Collections.disjoint(one.modifiers(), prefixes)).toList();
    return without.isEmpty() ? called : without;
  }

  /** "company", "newspaper": of which one may be told by where it is, as no parliament is. */
  private boolean isFirmOrOutlet(String noun) {
    Set<NounKind> kinds = headNouns.kinds(noun);
    return kinds.contains(NounKind.COMPANY)
        || kinds.contains(NounKind.BANK)
        || kinds.contains(NounKind.MEDIA);
  }

  /** Whether all that stands before the noun is such as "Chinese", "Nagoya", "left-leaning". */
  static boolean isPlaced(NounPhrase phrase, String noun) {
    return phrase.modifierWords().stream()
        .filter(word -> !noun.startsWith(word + "-"))
        .allMatch(
            word -> Character.isUpperCase(word.codePointAt(0)) || LEANING.matcher(word).matches());
  }

  /** "the Halden-based", which is said of one who has just been spoken of. */
  static boolean isBased(NounPhrase phrase) {
    return phrase.modifierWords().stream().anyMatch(word -> LEANING.matcher(word).matches());
  }

  /**
   * Bodies that are called by the noun or are of its kind.
   *
   * @param bare whether also bodies of which nothing is known may be meant
   */
  private Candidates bodies(String noun, boolean bare, int place) {
    Set<NounKind> kinds = GeneralNouns.kinds(noun);
    boolean anyBody = bare && GeneralNouns.meansAnyBody(noun);
    Predicate<Referent> fits =
        referent ->
            referent.type() == SourceType.ORGANIZATION
                && !OWNED.matcher(referent.name()).lookingAt()
                && (referent.nouns().contains(noun)
                    || isOfKind(referent, kinds, noun)
                    || (referent.nouns().isEmpty()
                        && (anyBody || mayBeAcronym(bare, noun, referent))));
    List<Referent> exact = mentioned.called(noun, place, fits);
    List<Referent> found = new ArrayList<>(exact);
    found.addAll(mentioned.ofKinds(kinds, place, fits));
    if (bare) {
      found.addAll(mentioned.bare(place, fits));
    }
    return new Candidates(found.stream().distinct().toList(), exact, fits);
  }

  private static boolean mayBeAcronym(boolean bare, String noun, Referent referent) {
    return bare && GeneralNouns.mayMeanAcronym(noun, referent.name());
  }

  private boolean isOfKind(Referent referent, Set<NounKind> kinds, String noun) {
    return referent.nouns().stream()
        .anyMatch(
            called ->
                GeneralNouns.mayMean(noun, called)
                    && headNouns.kinds(called).stream().anyMatch(kinds::contains));
  }
}
