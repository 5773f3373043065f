package hearsay.mention;

import hearsay.claim.SourceType;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mention features that an article gives one whom it names, taken from all places of the name:
 * the nouns and modifiers of its appositions, the gender, and whether it is a person or a body.
 */
final class MentionFeatures {
  private static final Pattern CITING = Pattern.compile("(?i)(?U:\\b)according to\\s+$");

  private static final Map<String, String> TITLE_NOUNS = MentionWords.LISTS.valued("title-noun");

  private static final Map<String, String> SHORT_TITLES = MentionWords.LISTS.valued("short-title");

  /** With what makes another of it. */
  private static final Pattern SHORT_TITLE =
      Pattern.compile(
          "(?<other>(?U:\\b)(?:(?:Lt|Asst|Atty)\\. |"
              + MentionWords.LISTS.oneOf("title-changer")
              + "[ -]))?(?<title>\\p{Lu}\\p{Ll}{1,4})\\.? $");

  /** "Sens. Anna Berg (Ky.) and ", "Reps. Jim Dahl, " */
  private static final Pattern SHARED_TITLE =
      Pattern.compile(
          "(?U:\\b)(?<title>Sens|Reps|Govs)\\. (?:\\p{Lu}[\\p{L}.'\u2019-]* |\\p{Lu}[\\p{L}.'\u2019-]*, |\\([^()]{1,16}\\),? |and )+$");

  /** What members of the two houses are called. */
  private static final Map<String, Set<String>> MEMBER_TITLES =
      Map.of(
          "representative", MentionWords.LISTS.get("representative-noun"),
          "senator", MentionWords.LISTS.get("senator-noun"));

  private static final String TRADED =
      "(?U:\\b)(?:[Ss]hares|[Ss]take|[Ss]tock|[Ii]nvestors|[Ss]hareholders) in ";

  /** A name of one word behind what bodies hand out, or before it. */
  private static final Pattern PAPERS =
      Pattern.compile(
          "(?U:\\b)(?i:"
              + MentionWords.LISTS.oneOf("body-paper")
              + ") (?:from|by|published by) (\\p{Lu}[\\p{L}\\p{N}]*)(?![\\p{L}-]| \\p{Lu}|['\u2019]s)"
              + "|(?<![\\p{L}-])(\\p{Lu}[\\p{L}\\p{N}]*)['\u2019]s? (?:own )?"
              + MentionWords.LISTS.oneOf("body-possession")
              + "(?![\\p{L}-])");

  private static final Pattern TITLE =
      Pattern.compile("(?:\\S+ )?(\\p{Lu}\\p{Ll}+) (?:of|on) (?:.* )?(\\p{L}+)");

  /** The length of "according to " and its blanks, in UTF-16 units. */
  private static final int CITING_REACH = 15;

  /** The length of the longest title and its blanks, in UTF-16 units. */
  private static final int HONORIFIC_REACH = 20;

  /** The length of a list of names behind such a title, in UTF-16 units. */
  private static final int LIST_REACH = 120;

  private final String text;
  private final MentionLexicon lexicon;
  private final NameKinds nameKinds;
  private final Appositions appositions;
  private final Appointments appointments;
  private final NamedProducts products;

  /** The words of {@link #PAPERS}; null until they are asked for. */
  private @Nullable Set<String> withPapers;

  MentionFeatures(String text, MentionLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.nameKinds = new NameKinds(lexicon.headNouns());
    this.appositions = new Appositions(text, lexicon.headNouns());
    this.appointments = new Appointments(text);
    this.products = new NamedProducts(text, lexicon.givenNames());
  }

  /**
   * The one named.
   *
   * @param places all places of one name, in text order; at least one
   */
  Referent of(List<NameOccurrence> places) {
    String name = places.get(0).name();
    SourceType type = places.get(0).type();
    if (type == SourceType.PLACE && isFirm(places)) {
      return of(
          places.stream()
              .map(place -> new NameOccurrence(place.span(), place.name(), SourceType.ORGANIZATION))
              .toList());
    }
    Set<String> nouns = new HashSet<>();
    Set<String> modifiers = new HashSet<>();
    Gender gender = Gender.UNKNOWN;
    Optional<PersonTitle> title = Optional.empty();
    for (NameOccurrence place : places) {
      List<List<String>> phrases = new ArrayList<>(appositions.of(place.span(), type));
      if (type == SourceType.PERSON) {
        appointments
            .of(place.span())
            .forEach(role -> appositions.read(role, type).ifPresent(phrases::add));
      }
      for (List<String> phrase : phrases) {
        String noun = phrase.get(phrase.size() - 1);
        nouns.add(noun);
        modifiers.addAll(phrase.subList(0, phrase.size() - 1));
        gender = gender.or(Gender.ofNoun(noun));
      }
      if (type == SourceType.PERSON) {
        Optional<PersonTitle> here = PersonTitle.before(text, place.span());
        gender = gender.or(here.map(found -> Gender.ofTitle(found.title())).orElse(Gender.UNKNOWN));
        title = title.or(() -> here);
        here.ifPresent(found -> nouns.addAll(ofTitle(found)));
        nouns.addAll(PersonTitle.royal(place.span().of(text)));
        nouns.addAll(ofShortTitle(place));
        modifiers.addAll(Constituencies.behind(text, place.span()));
      }
    }
    boolean body =
        type == SourceType.PERSON
            && title.isEmpty()
            && places.stream().noneMatch(this::isHonoured)
            && isBody(places, nouns);
    if (type == SourceType.ORGANIZATION && isDocument(name)) {
      return Referent.of(name, SourceType.DOCUMENT, false);
    }
    if (type == SourceType.ORGANIZATION || body) {
      nameKinds.add(name, nouns, modifiers);
      return new Referent(name, SourceType.ORGANIZATION, Gender.UNKNOWN, false, nouns, modifiers);
    }
    if (type == SourceType.PERSON) {
      gender = gender.or(lexicon.givenNames().genderOf(name)).or(byPronouns(places));
    }
    return new Referent(name, type, gender, false, nouns, modifiers);
  }

  /** What one is by the title: "General" a general, "Mrs Justice" a judge. */
  private static Set<String> ofTitle(PersonTitle title) {
    String noun = TITLE_NOUNS.get(title.title());
    return noun == null ? Set.of() : Set.of(noun);
  }

  /** "Sen. Kim" a senator; not "Lt. Gov. Kim" or "former Sen. Kim", who is not simply one. */
  private Set<String> ofShortTitle(NameOccurrence place) {
    int start = place.span().start();
    String before = text.substring(Math.max(0, start - LIST_REACH), start);
    Matcher title =
        SHORT_TITLE.matcher(before.substring(Math.max(0, before.length() - HONORIFIC_REACH)));
    if (title.find()) {
      return title.group("other") == null ? called(title.group("title")) : Set.of();
    }
    Matcher shared = SHARED_TITLE.matcher(before);
    return shared.find() ? called(shared.group("title")) : Set.of();
  }

  private static Set<String> called(String title) {
    String noun = SHORT_TITLES.get(title);
    return noun == null ? Set.of() : MEMBER_TITLES.getOrDefault(noun, Set.of(noun));
  }

  /** "Notice of Proposed Changes", and no body's name that ends in a word for one. */
  private boolean isDocument(String name) {
    Matcher title = TITLE.matcher(name);
    HeadNouns headNouns = lexicon.headNouns();
    return title.matches()
        && headNouns.kinds(headNouns.singular(title.group(1))).equals(Set.of(NounKind.DOCUMENT))
        && !headNouns.isBody(headNouns.singular(title.group(2)));
  }

  /** "Gov. Rick Lund" */
  private boolean isHonoured(NameOccurrence place) {
    int start = place.span().start();
    String before = text.substring(Math.max(0, start - HONORIFIC_REACH), start).stripTrailing();
    return PersonTitle.isHonorific(before.substring(before.lastIndexOf(' ') + 1));
  }

  private Gender byPronouns(List<NameOccurrence> places) {
    return GenderVotes.of(text, places.stream().map(NameOccurrence::span).toList());
  }

  /** Whether one tagged as a place is a firm: "Taihe, a maker", "according to Statilla". */
  private boolean isFirm(List<NameOccurrence> places) {
    return !lexicon.places().isGovernment(places.get(0).name())
        && (places.stream().anyMatch(this::isCited) || isCalledFirm(places));
  }

  /** "according to Statilla": who is cited so is no town. */
  private boolean isCited(NameOccurrence place) {
    int start = place.span().start();
    return CITING.matcher(text.substring(Math.max(0, start - CITING_REACH), start)).find();
  }

  private boolean isCalledFirm(List<NameOccurrence> places) {
    return places.stream()
        .flatMap(place -> appositions.of(place.span(), SourceType.ORGANIZATION).stream())
        .map(phrase -> phrase.get(phrase.size() - 1))
        .anyMatch(noun -> lexicon.headNouns().is(noun, NounKind.COMPANY));
  }

  /** "Shares in Velmar" */
  private boolean isTraded(String name) {
    return Pattern.compile(TRADED + Pattern.quote(name) + "(?![\\p{L}-]|['\u2019]s)")
        .matcher(text)
        .find();
  }

  /** "data from Velmar", "Velmar's annual report": one word, by which no person is introduced. */
  private boolean hasPapers(String name) {
    return withPapers().contains(name);
  }

  private Set<String> withPapers() {
    Set<String> known = withPapers;
    if (known == null) {
      known =
          PAPERS
              .matcher(text)
              .results()
              .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
              .collect(Collectors.toSet());
      withPapers = known;
    }
    return known;
  }

  /** "The violin maker Anna Kim, who examined it" */
  private boolean isWho(Span name) {
    return text.startsWith(", who ", name.end());
  }

  /**
   * Whether one tagged as a person is a body by what the article says of it.
   *
   * <p>Of one with a given name that is told beside the full name alone: of "the campaign Lund led"
   * Anna Lund is none.
   *
   * @param nouns those for persons that the article has for it
   */
  private boolean isBody(List<NameOccurrence> places, Set<String> nouns) {
    if (!nouns.isEmpty()) {
      return false;
    }
    List<Span> spans = places.stream().map(NameOccurrence::span).toList();
    boolean given = lexicon.givenNames().isGiven(places.get(0).name());
    if (given && spans.stream().anyMatch(this::isWho)) {
      return false;
    }
    return spans.stream()
            .filter(span -> !given || span.of(text).indexOf(' ') > 0)
            .anyMatch(span -> appositions.areOfBody(span, given))
        || isTraded(places.get(0).name())
        || hasPapers(places.get(0).name())
        || products.isOne(places.get(0).name())
        || (!given && PronounVotes.areForBody(text, spans));
  }
}
