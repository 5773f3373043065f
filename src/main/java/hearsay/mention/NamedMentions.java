package hearsay.mention;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.NameTag;
import hearsay.annotate.OrganizationTag;
import hearsay.claim.SourceType;
import hearsay.grammar.Blank;
import hearsay.grammar.SpanIndex;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everyone and everything that an article names, in text order, each with its fullest name. */
public final class NamedMentions {
  /** Titles that stay with a surname where the given name is not known. */
  private static final Pattern TITLE =
      Pattern.compile(
          "((?:(?:Lady|Lord|Chief) )?(Mr|Mrs|Ms|Miss|Dr|Judge|Justice|Prof|Professor|Sir|Dame|Lady"
              + "|Lord|Captain|Colonel|General|Major)\\.?\\s)$");

  private static final Pattern CIVIL = Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s");

  private static final int TITLE_REACH = 20;

  /** How far behind a name its pronoun may stand, in UTF-16 units. */
  private static final int PRONOUN_REACH = 160;

  private static final Pattern PRONOUN =
      Pattern.compile("\\b((?i:he|she|his|her|him|himself|herself|who|whose|its))\\b");

  private final List<NamedMention> mentions = new ArrayList<>();
  private final SpanIndex<NamedMention> index;
  private final Map<String, Referent> byForm = new HashMap<>();
  private final TurnedNames turned = new TurnedNames();
  private final Map<String, Referent> defined = new HashMap<>();
  private final Aliases aliases;
  private final Set<String> shared = new HashSet<>();

  private final String text;
  private final Words words;
  private final NameWords nameWords;

  /** The word lists that naming needs; the same for all articles. */
  public record Words(HeadNouns headNouns, GivenNames givenNames, Places places) {}

  private record Raw(Span span, String name, SourceType type) {}

  public NamedMentions(AnnotatedArticle article, Words words) {
    this.text = article.article().text();
    this.words = words;
    this.nameWords = new NameWords(words.headNouns());
    this.aliases = new Aliases(text, article.organizations());
    List<Raw> raws = raws(article);
    Map<String, Referent> referents = referents(raws);
    for (Raw raw : raws) {
      mentions.add(new NamedMention(raw.span(), Objects.requireNonNull(referents.get(key(raw)))));
    }
    index = new SpanIndex<>(mentions, NamedMention::span);
    mentions.forEach(this::addForms);
    mentions.forEach(mention -> turned.add(mention.referent()));
    aliases
        .descriptions()
        .forEach(
            (noun, name) -> {
              Referent referent = byForm.get(name);
              if (referent != null) {
                defined.put(noun, referent);
              }
            });
  }

  private void addForms(NamedMention mention) {
    Referent referent = mention.referent();
    addForm(form(mention.span()), referent);
    addForm(referent.name(), referent);
    if (referent.name().indexOf(' ') > 0) {
      addForm(referent.name().substring(0, referent.name().indexOf(' ')), referent);
      addForm(referent.name().substring(referent.name().lastIndexOf(' ') + 1), referent);
    }
  }

  private void addForm(String form, Referent referent) {
    Referent other = byForm.get(form);
    if (shared.contains(form) || (other != null && !other.key().equals(referent.key()))) {
      shared.add(form);
      byForm.remove(form);
    } else {
      byForm.put(form, referent);
    }
  }

  /** What the article says it will call someone, in lower case, and whom: "company". */
  public Map<String, Referent> defined() {
    return defined;
  }

  public SpanIndex<NamedMention> index() {
    return index;
  }

  /** In text order. */
  public List<NamedMention> all() {
    return mentions;
  }

  private List<Raw> raws(AnnotatedArticle article) {
    List<Span> tagged = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (NameTag tag : article.names()) {
      if (tag.kind() == NameTag.Kind.PERSON) {
        tagged.add(whole(tag.span()));
      } else {
        places.merge(form(tag.span()), 1, Integer::sum);
      }
    }
    List<Span> persons = completed(tagged, article.organizations());
    PersonNames personNames = new PersonNames(text, persons);
    BodyNames bodies = new BodyNames(article.organizations());
    List<Raw> raws = new ArrayList<>();
    for (Span span : persons) {
      raws.add(person(span, personNames, bodies, places));
    }
    for (NameTag tag : article.names()) {
      if (tag.kind() == NameTag.Kind.PLACE) {
        boolean body = words.headNouns().isBody(form(tag.span()).toLowerCase(Locale.ROOT));
        SourceType type = body ? SourceType.ORGANIZATION : SourceType.PLACE;
        raws.add(new Raw(tag.span(), form(tag.span()), type));
      }
    }
    for (OrganizationTag tag : article.organizations()) {
      // "the Agency", "the Court": no name, but a description with a capital.
      if (!words.headNouns().isBody(tag.name().toLowerCase(Locale.ROOT))) {
        Span span = whole(tag.span());
        String fullest = personNames.fullest(form(span));
        // "Bae" is no firm where the article has told of Bae Soo-jin.
        boolean surname = tag.name().indexOf(' ') < 0 && !fullest.equals(form(span));
        raws.add(surname ? new Raw(span, fullest, SourceType.PERSON) : body(tag, span, places));
      }
    }
    raws.sort(Comparator.comparing(Raw::span));
    return apart(raws);
  }

  private List<Span> completed(List<Span> persons, List<OrganizationTag> organizations) {
    Set<String> surnames =
        Stream.concat(persons.stream(), organizations.stream().map(OrganizationTag::span))
            .map(this::form)
            .filter(FullNames::isSurname)
            .collect(Collectors.toSet());
    return new FullNames(text, words.givenNames()).complete(persons, surnames);
  }

  private Raw body(OrganizationTag tag, Span span, Map<String, Integer> places) {
    SourceType type = isPlace(tag.name(), places) ? SourceType.PLACE : SourceType.ORGANIZATION;
    return new Raw(span, aliases.nameOf(form(tag.span()), tag.name()), type);
  }

  private Raw person(
      Span span, PersonNames personNames, BodyNames bodies, Map<String, Integer> places) {
    String form = form(span);
    String fullest = personNames.fullest(form);
    String body = bodies.holding(form);
    boolean alone = fullest.equals(form);
    if (alone && body != null && !TITLE.matcher(before(span)).find()) {
      return new Raw(span, body, SourceType.ORGANIZATION);
    }
    if (alone && isPlace(form, places)) {
      return new Raw(span, form, SourceType.PLACE);
    }
    // "Kryla-9", "Omega Optics": no person is called so.
    boolean person =
        form.codePoints().noneMatch(Character::isDigit) && !NameWords.isCompany(fullest);
    return new Raw(span, fullest, person ? SourceType.PERSON : SourceType.ORGANIZATION);
  }

  private String before(Span span) {
    return text.substring(Math.max(0, span.start() - TITLE_REACH), span.start());
  }

  /** With the other part of a hyphenated name, which the tokenizer cuts off. */
  private Span whole(Span span) {
    int start = span.start();
    int end = span.end();
    while (end + 1 < text.length()
        && text.charAt(end) == '-'
        && (Character.isUpperCase(text.charAt(end + 1))
            || Character.isDigit(text.charAt(end + 1)))) {
      end = wordEnd(end + 1);
    }
    if (start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2))) {
      start -= 2;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
    }
    return new Span(start, end);
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isPlace(String form, Map<String, Integer> places) {
    return words.places().isGovernment(form)
        || (form.indexOf(' ') < 0 && places.getOrDefault(form, 0) > 1);
  }

  /** Without those that overlap one before. */
  private static List<Raw> apart(List<Raw> raws) {
    List<Raw> kept = new ArrayList<>();
    for (Raw raw : raws) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).span().end() <= raw.span().start()) {
        kept.add(raw);
      }
    }
    return kept;
  }

  private String form(Span span) {
    return Blank.join(span.of(text));
  }

  /** The organization whose name the words are, turned round; see {@link TurnedNames}. */
  public Optional<Referent> turned(String words) {
    return turned.of(words).or(() -> TurnedNames.centralBank(words).flatMap(this::called));
  }

  /** Whom words name that are nowhere tagged as a name, but stand in one alone. */
  public Optional<Referent> called(String words) {
    return Optional.ofNullable(byForm.get(words));
  }

  private static String key(Raw raw) {
    return raw.type() + " " + raw.name();
  }

  private Map<String, Referent> referents(List<Raw> raws) {
    Appositions appositions = new Appositions(text, words.headNouns());
    Map<String, List<Raw>> byKey = new LinkedHashMap<>();
    raws.forEach(raw -> byKey.computeIfAbsent(key(raw), key -> new ArrayList<>()).add(raw));
    Map<String, Referent> referents = new HashMap<>();
    byKey.forEach((key, places) -> referents.put(key, referent(places, appositions)));
    return referents;
  }

  private Referent referent(List<Raw> raws, Appositions appositions) {
    Raw first = raws.get(0);
    Set<String> nouns = new HashSet<>();
    Set<String> modifiers = new HashSet<>();
    Gender gender = Gender.UNKNOWN;
    boolean body = false;
    String title = "";
    for (Raw raw : raws) {
      for (List<String> phrase : appositions.of(raw.span(), raw.type())) {
        String noun = phrase.get(phrase.size() - 1);
        nouns.add(noun);
        modifiers.addAll(phrase.subList(0, phrase.size() - 1));
        gender = gender == Gender.UNKNOWN ? words.givenNames().ofNoun(noun) : gender;
      }
      body |= raw.type() == SourceType.PERSON && appositions.areOfBody(raw.span());
      Matcher titled = TITLE.matcher(before(raw.span()));
      if (raw.type() == SourceType.PERSON && titled.find()) {
        title = title.isEmpty() ? titled.group(1) : title;
        gender = gender == Gender.UNKNOWN ? words.givenNames().ofTitle(titled.group(2)) : gender;
      }
    }
    boolean organization =
        first.type() == SourceType.ORGANIZATION
            || (first.type() == SourceType.PERSON && title.isEmpty() && isBody(raws, body, nouns));
    if (organization) {
      nameWords.add(first.name(), nouns, modifiers);
      return new Referent(
          first.name(), SourceType.ORGANIZATION, Gender.UNKNOWN, false, nouns, modifiers);
    }
    if (first.type() == SourceType.PERSON && gender == Gender.UNKNOWN) {
      gender = words.givenNames().ofName(first.name());
    }
    // "Mrs Lam" is all that is known of her; "Lady Justice" is an office.
    boolean kept = first.name().indexOf(' ') < 0 && CIVIL.matcher(title).matches();
    String name = kept ? title + first.name() : first.name();
    return new Referent(name, first.type(), gender, false, nouns, modifiers);
  }

  /** Whether those tagged as a person are a body by what the article says of them. */
  private boolean isBody(List<Raw> raws, boolean body, Set<String> nouns) {
    if (body && nouns.isEmpty()) {
      return true;
    }
    if (!nouns.isEmpty() || words.givenNames().isGiven(raws.get(0).name())) {
      return false;
    }
    int votes = 0;
    for (Raw raw : raws) {
      votes += vote(raw.span());
    }
    return votes > 0;
  }

  /**
   * 1 where the next pronoun on the line is "its", -1 where it is "he", "she" or "who", 0 where
   * none comes soon.
   */
  private int vote(Span name) {
    int end = Math.min(text.length(), name.end() + PRONOUN_REACH);
    Matcher pronoun = PRONOUN.matcher(Blank.line(text.substring(name.end(), end)));
    if (!pronoun.find()) {
      return 0;
    }
    return pronoun.group(1).toLowerCase(Locale.ROOT).equals("its") ? 1 : -1;
  }
}
