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
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "i", "me");
  private static final Set<String> PLURAL = Set.of("they", "we", "them", "us");
  private static final Set<String> NEUTER = Set.of("it", "which", "itself");
  private static final Pattern LEADING_ARTICLE = Pattern.compile("(?i)^(?:the|an|a)\\s+(?=\\S)");
  private static final Pattern TRAILING_CLAUSE = Pattern.compile("\\s*,.*$", Pattern.DOTALL);
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "(?i)\\b(?:anonym\\w*|unnamed|sources?|insiders?|officials?|experts?|analysts?|critics"
              + "|observers?|people|person|man|woman|diplomats?|traders?|witness(?:es)?"
              + "|residents?|aides?|lawyers?|some|many|others|one|who|that|those|investigators?)\\b");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)\\b(?:documents?|reports?|records?|filings?|invoices?|letters?|e-?mails?|memos?"
              + "|papers?|stud(?:y|ies)|surveys?|polls?|statements?|data|figures|notices?|files"
              + "|contracts?|indictments?|investigations?|messages|slips|logs|draft|judg(?:e)?ment)\\b");

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
    Resolution antecedent = antecedent(key);
    if (antecedent != null) {
      return antecedent;
    }
    Resolution resolution = named(whole, words).orElseGet(() -> described(words));
    remember(resolution);
    return resolution;
  }

  private @Nullable Resolution antecedent(String key) {
    if (PERSONAL.contains(key)) {
      return lastPerson == null ? new Resolution(key, SourceType.PERSON) : lastPerson;
    }
    if (PLURAL.contains(key)) {
      return lastGroup == null ? new Resolution(key, SourceType.GROUP) : lastGroup;
    }
    if (NEUTER.contains(key)) {
      return lastThing == null ? new Resolution(key, SourceType.ORGANIZATION) : lastThing;
    }
    return null;
  }

  private void remember(Resolution resolution) {
    switch (resolution.type()) {
      case PERSON -> lastPerson = resolution;
      case GROUP, UNNAMED -> lastGroup = resolution;
      case ORGANIZATION, PLACE, DOCUMENT -> lastThing = resolution;
    }
  }

  /**
   * A source that holds a name: a person before an organization before a place, the last one of its
   * kind first.
   */
  private Optional<Resolution> named(Span source, String words) {
    Optional<Span> person = last(namesIn(source, NameTag.Kind.PERSON));
    boolean anonymous = ANONYMOUS.matcher(words).find();
    if (person.isPresent() && !anonymous) {
      return Optional.of(new Resolution(fullest(person.get()), SourceType.PERSON));
    }
    if (anonymous) {
      return Optional.empty();
    }
    Optional<OrganizationTag> organization =
        article.organizations().stream().filter(tag -> source.contains(tag.span())).findFirst();
    if (organization.isPresent()) {
      return Optional.of(new Resolution(organization.get().name(), SourceType.ORGANIZATION));
    }
    String bare = bare(words);
    return last(namesIn(source, NameTag.Kind.PLACE))
        .filter(place -> place.of(text).equals(bare))
        .map(place -> new Resolution(bare, SourceType.PLACE));
  }

  private Resolution described(String words) {
    String bare = bare(words);
    if (BODY.matcher(bare).find()) {
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
