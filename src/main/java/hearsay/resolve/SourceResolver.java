package hearsay.resolve;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.NameTag;
import hearsay.annotate.OrganizationTag;
import hearsay.claim.SourceType;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says who a source is: the fullest name that the article gives it, and its kind. Made for one
 * article and called for its sources in text order, since a pronoun is the one who spoke last.
 * Wrong is worse than unresolved: without a safe candidate the name is the source's own words.
 */
final class SourceResolver {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her");
  private static final Set<String> FIRST_PERSON = Set.of("i", "me");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  /** How far a name may stand before its relative pronoun: a comma and a blank. */
  private static final int RELATIVE_GAP = 2;

  private static final Set<String> PLURAL = Set.of("they", "we", "them", "us");
  private static final Set<String> NEUTER = Set.of("it", "itself");
  private static final String DOCUMENT_NOUNS =
      "(?:documents?|reports?|records?|filings?|invoices?|letters?|e-?mails?|memos?|papers?"
          + "|stud(?:y|ies)|surveys?|polls?|statements?|data|figures|notices?|files|contracts?"
          + "|indictments?|investigations?|messages|slips|logs|draft|judg(?:e)?ment)";
  private static final Pattern LEADING_ARTICLE = Pattern.compile("(?i)^(?:the|an|a)\\s+(?=\\S)");
  private static final Pattern TRAILING_CLAUSE = Pattern.compile("\\s*,.*$", Pattern.DOTALL);

  /**
   * Where the head of a noun phrase ends at the latest: at a comma, a bracket or a relative clause.
   */
  private static final Pattern HEAD_END =
      Pattern.compile(
          "\\s*(?:[,(;\u2013\u2014]|\\b(?:who|which|whose|that)\\b).*$", Pattern.DOTALL);

  /**
   * What follows the head of a noun phrase: "ministry of defence", "invoices seen by the paper".
   */
  private static final Pattern POSTMODIFIER =
      Pattern.compile(
          "\\s+(?:of|by|from|for|to|at|in|on|with|near|seen|reviewed|obtained|familiar|close|based)\\b.*$",
          Pattern.DOTALL);

  private static final Pattern APPOSITION_GAP = Pattern.compile("\\s*,\\s*(?:the\\s+)?");

  private static final Pattern PREPOSITION =
      Pattern.compile("(?i)\\b(?:of|for|to|from|at|by|with|near|in|on|about|against|and)\\b");

  /**
   * "Secretary of State", "Minister for Trade": its preposition does not govern the name after it.
   */
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?i:secretary|minister|director|head|chief|president|chair\\w*|commissioner|governor)"
              + " (?:of|for) (?:the )?\\p{Lu}\\w+");

  /** "a report by", "an investigation of": what follows has made it. */
  private static final Pattern BY_BODY =
      Pattern.compile("(?i)\\b" + DOCUMENT_NOUNS + "\\s+(?:by|from|of)\\s+(?:the\\s+)?$");

  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "(?i)\\b(?:anonym\\w*|unnamed|sources?|insiders?|officials?|experts?|analysts?|critics"
              + "|observers?|people|person|man|woman|diplomats?|traders?|witness(?:es)?"
              + "|residents?|aides?|lawyers?|some|many|others|one|who|that|those|investigators?)\\b");
  private static final Pattern DOCUMENT = Pattern.compile("(?i)\\b" + DOCUMENT_NOUNS + "\\b");

  /** Heads of descriptions that stand for one body: "the central bank". */
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:agency|airline|army|association|authority|bank|board|bureau|cabinet|chamber"
              + "|commission|committee|company|council|court|department|embassy|firm|fund|government"
              + "|group|institute|kremlin|magazine|maker|manufacturer|ministry|navy|newspaper|office"
              + "|organi[sz]ation|panel|paper|parliament|police|regulator|senate|supplier|treasury"
              + "|tribunal|union|university|vendor|watchdog)$");

  private static final Pattern GROUP =
      Pattern.compile(
          "(?i)\\b(?:governments|nations|countries|states|leaders|members|both|all|and)\\b");

  private final AnnotatedArticle article;
  private final String text;
  private @Nullable Resolution lastPerson;
  private @Nullable Resolution lastGroup;
  private @Nullable Resolution lastThing;

  SourceResolver(AnnotatedArticle article) {
    this.article = article;
    this.text = article.article().text();
  }

  /** Who a source is. */
  record Resolution(String name, SourceType type) {}

  /**
   * @param source the pieces of the source, at least one, in UTF-16 units
   */
  Resolution resolve(List<Span> source) {
    Span whole = source.get(0).cover(source.get(source.size() - 1));
    String words = whole.of(text).replaceAll("\\s+", " ");
    String key = words.toLowerCase(Locale.ROOT);
    Resolution antecedent = antecedent(whole, words, key);
    if (antecedent != null) {
      return antecedent;
    }
    Resolution resolution = named(whole, words).orElseGet(() -> described(words));
    remember(resolution);
    return resolution;
  }

  private @Nullable Resolution antecedent(Span source, String words, String key) {
    if (RELATIVE.contains(key)) {
      return namedJustBefore(source).orElse(null);
    }
    if (PERSONAL.contains(key)) {
      return lastPerson == null
          ? personBefore(source).orElse(new Resolution(words, SourceType.PERSON))
          : lastPerson;
    }
    if (PLURAL.contains(key)) {
      return lastGroup == null ? new Resolution(words, SourceType.GROUP) : lastGroup;
    }
    if (NEUTER.contains(key)) {
      return lastThing == null ? new Resolution(words, SourceType.ORGANIZATION) : lastThing;
    }
    return FIRST_PERSON.contains(key) ? new Resolution(words, SourceType.PERSON) : null;
  }

  /** "Maria Orlova, who said ...": the name that ends where the relative clause begins. */
  private Optional<Resolution> namedJustBefore(Span source) {
    int from = Math.max(0, source.start() - RELATIVE_GAP);
    for (NameTag name : article.names()) {
      if (name.kind() == NameTag.Kind.PERSON
          && from <= name.span().end()
          && name.span().end() <= source.start()) {
        return Optional.of(new Resolution(fullest(name.span()), SourceType.PERSON));
      }
    }
    return article.organizations().stream()
        .filter(tag -> from <= tag.span().end() && tag.span().end() <= source.start())
        .map(tag -> new Resolution(tag.name(), SourceType.ORGANIZATION))
        .findFirst();
  }

  /** The person named last before a pronoun, where the text has named only one so far. */
  private Optional<Resolution> personBefore(Span pronoun) {
    List<String> persons =
        namesIn(new Span(0, pronoun.end()), NameTag.Kind.PERSON).stream()
            .map(this::fullest)
            .distinct()
            .toList();
    return persons.size() == 1
        ? Optional.of(new Resolution(persons.get(0), SourceType.PERSON))
        : Optional.empty();
  }

  private void remember(Resolution resolution) {
    switch (resolution.type()) {
      case PERSON -> lastPerson = resolution;
      case GROUP, UNNAMED -> lastGroup = resolution;
      case ORGANIZATION, PLACE, DOCUMENT -> lastThing = resolution;
    }
  }

  /**
   * A source whose head is a name: "Finance Minister Anna Kim, who ...", "the Commerce Ministry",
   * or a document of a body, which speaks for it: "a Reuters investigation", "a report by
   * Eurostat".
   */
  private Optional<Resolution> named(Span source, String words) {
    String head = HEAD_END.matcher(source.of(text)).replaceFirst("");
    Span headSpan = new Span(source.start(), source.start() + Math.max(1, head.length()));
    for (Span person : namesIn(headSpan, NameTag.Kind.PERSON)) {
      String title = OFFICE.matcher(text.substring(source.start(), person.start())).replaceAll("");
      if (!PREPOSITION.matcher(title).find()) {
        return Optional.of(new Resolution(fullest(person), SourceType.PERSON));
      }
    }
    for (OrganizationTag tag : article.organizations()) {
      if (headSpan.contains(tag.span())) {
        return namedAfter(tag, source.start(), headSpan.end(), bare(words));
      }
    }
    Optional<Resolution> apposed = apposed(source, headSpan.end());
    if (apposed.isPresent()) {
      return apposed;
    }
    String bare = bare(words);
    return last(namesIn(headSpan, NameTag.Kind.PLACE))
        .filter(place -> place.of(text).equals(bare))
        .map(place -> new Resolution(bare, SourceType.PLACE));
  }

  /**
   * "The Canadian bidder, Fundy Marine Systems,": a name that follows the head as its apposition.
   */
  private Optional<Resolution> apposed(Span source, int headEnd) {
    for (Span person : namesIn(source, NameTag.Kind.PERSON)) {
      if (isAppositionGap(headEnd, person.start())) {
        return Optional.of(new Resolution(fullest(person), SourceType.PERSON));
      }
    }
    return article.organizations().stream()
        .filter(tag -> source.contains(tag.span()))
        .filter(tag -> isAppositionGap(headEnd, tag.span().start()))
        .map(tag -> new Resolution(tag.name(), SourceType.ORGANIZATION))
        .findFirst();
  }

  private boolean isAppositionGap(int from, int to) {
    return from < to && APPOSITION_GAP.matcher(text.substring(from, to)).matches();
  }

  private Optional<Resolution> namedAfter(OrganizationTag tag, int start, int end, String bare) {
    String before = text.substring(start, tag.span().start());
    String after = text.substring(tag.span().end(), end);
    boolean people = ANONYMOUS.matcher(before + " " + after).find();
    if (people) {
      return Optional.of(new Resolution(bare, SourceType.UNNAMED));
    }
    if (DOCUMENT.matcher(before).find() && !BY_BODY.matcher(before).find()) {
      return Optional.of(new Resolution(bare, SourceType.DOCUMENT));
    }
    return Optional.of(new Resolution(tag.name(), SourceType.ORGANIZATION));
  }

  private Resolution described(String words) {
    String bare = bare(words);
    String head = POSTMODIFIER.matcher(bare).replaceFirst("");
    if (BODY.matcher(head).find()) {
      return new Resolution(bare, SourceType.ORGANIZATION);
    }
    if (DOCUMENT.matcher(words).find()) {
      return new Resolution(bare, SourceType.DOCUMENT);
    }
    if (ANONYMOUS.matcher(words).find()) {
      return new Resolution(bare, SourceType.UNNAMED);
    }
    if (GROUP.matcher(words).find()) {
      return new Resolution(bare, SourceType.GROUP);
    }
    boolean proper = Character.isUpperCase(bare.codePointAt(0));
    return new Resolution(bare, proper ? SourceType.ORGANIZATION : SourceType.UNNAMED);
  }

  private List<Span> namesIn(Span source, NameTag.Kind kind) {
    return article.names().stream()
        .filter(name -> name.kind() == kind && source.contains(name.span()))
        .map(NameTag::span)
        .toList();
  }

  private static Optional<Span> last(List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
  }

  /**
   * The longest name of a person in the article that ends with this one: "Campbell" is "Kurt
   * Campbell".
   */
  private String fullest(Span person) {
    String name = person.of(text);
    List<String> candidates = new ArrayList<>();
    for (NameTag other : article.names()) {
      String words = other.span().of(text);
      if (other.kind() == NameTag.Kind.PERSON && words.endsWith(" " + name)) {
        candidates.add(words);
      }
    }
    List<String> distinct =
        candidates.stream()
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    // Two people of one surname: which of them is not said.
    boolean one = distinct.stream().allMatch(candidate -> distinct.get(0).endsWith(candidate));
    return distinct.isEmpty() || !one ? name : distinct.get(0);
  }

  private static String bare(String words) {
    String name = TRAILING_CLAUSE.matcher(words).replaceFirst("");
    name = LEADING_ARTICLE.matcher(name).replaceFirst("");
    return name.isEmpty() ? words : name;
  }
}
