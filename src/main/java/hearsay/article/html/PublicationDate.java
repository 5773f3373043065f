package hearsay.article.html;

import hearsay.article.date.DateInLine;
import hearsay.article.date.DateText;
import hearsay.text.Blanks;
import hearsay.text.ResourceLines;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a page was published: as it says to machines, corrected by what it shows to
 * readers, else what it shows, else the date in its address, else the day of its last change. One
 * that cannot be read is passed by, since pages are seldom written by those who read them here.
 */
final class PublicationDate {
  private static final List<String> PUBLISHED = names("published");
  private static final List<String> CHANGED = names("changed");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:/(\\d{1,2})/(\\d{1,2})(?=/|$|-)|-(\\d{2})-(\\d{2})(?!\\d)"
              + "|(\\d{2})(\\d{2})(?=/|$|-|_|\\.))");
  private static final Pattern ADDRESS_IN_WORDS =
      Pattern.compile("/((?:19|20)\\d\\d)/([a-z]{3,9})/(\\d{1,2})(?=/|$|-)");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[\\p{Lu}\\p{L} .,()'’-]{2,60}?,? ?[^\\n]{0,40}?\\d{4}[^\\n]{0,30}?(?:--|—|–|/)");

  /** Days between publication and a change after which an article is taken for written anew. */
  private static final int ANEW = 365;

  /** Days after which it matters which of two days an article is of. */
  private static final int LATER = 31;

  /** Names that count before linked data. */
  private static final int MOST_TRUSTED = 4;

  private PublicationDate() {}

  private static List<String> names(String kind) {
    return ResourceLines.of(PublicationDate.class, "published.tsv").stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> line.substring(kind.length() + 1))
        .toList();
  }

  static @Nullable LocalDate of(PageMetadata metadata, Part page, String text) {
    DateInLine.Order order = order(metadata.language());
    Optional<LocalDate> told = told(metadata);
    Optional<ShownDate.Found> shown = ShownDate.in(page, order);
    Optional<LocalDate> changed = changed(metadata);
    if (told.isPresent()) {
      boolean first = toldFirst(metadata);
      return shown.isPresent() ? better(told.get(), first, shown.get(), changed) : told.get();
    }
    if (shown.isPresent()
        && shown.get().updated()
        && shown.map(ShownDate.Found::date).equals(changed)) {
      return inAddress(metadata.url()).orElse(null);
    }
    return Stream.<java.util.function.Supplier<Optional<LocalDate>>>of(
            () -> inAddress(metadata.url()),
            () -> shown.filter(ShownDate.Found::named).map(ShownDate.Found::date),
            () -> onlyTime(metadata),
            () -> shown.map(ShownDate.Found::date),
            () -> dateline(text, order),
            () -> changed)
        .map(java.util.function.Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /**
   * What is shown counts, unless it is the day of a change. Where that came long after, the names
   * that are trusted most are right of the first version: what the article says may then be of
   * either day, and none is known. Linked data alone often tell of an article that the page has no
   * more, and then the day of the change counts.
   */
  private static @Nullable LocalDate better(
      LocalDate told, boolean first, ShownDate.Found shown, Optional<LocalDate> changed) {
    LocalDate day = shown.date();
    boolean isChange = changed.isPresent() && day.equals(changed.get());
    boolean later = day.isAfter(told.plusDays(LATER));
    if (isTurned(day, told)) {
      return told;
    }
    if (!first && isChange && (shown.updated() || later)) {
      return day;
    }
    if (shown.updated()) {
      boolean contradicted = changed.isPresent() && !isChange;
      boolean anew = day.isAfter(told.plusDays(ANEW));
      return anew && first == contradicted ? null : told;
    }
    return !isChange ? day : later ? null : told;
  }

  /** Whether two days are written alike but for the order of day and month. */
  private static boolean isTurned(LocalDate one, LocalDate other) {
    return one.getYear() == other.getYear()
        && one.getMonthValue() == other.getDayOfMonth()
        && one.getDayOfMonth() == other.getMonthValue();
  }

  /** Whether a page tells when it was published by one of the names that are trusted most. */
  private static boolean toldFirst(PageMetadata metadata) {
    return PUBLISHED.stream().limit(MOST_TRUSTED).anyMatch(metadata.meta()::containsKey);
  }

  static Optional<LocalDate> told(PageMetadata metadata) {
    List<String> written = new ArrayList<>();
    PUBLISHED.stream()
        .limit(MOST_TRUSTED)
        .map(metadata.meta()::get)
        .filter(Objects::nonNull)
        .forEach(written::add);
    if (metadata.linked().published() != null) {
      written.add(metadata.linked().published());
    }
    PUBLISHED.stream()
        .skip(MOST_TRUSTED)
        .map(metadata.meta()::get)
        .filter(Objects::nonNull)
        .forEach(written::add);
    written.addAll(metadata.marked());
    for (String one : written) {
      Optional<LocalDate> date = DateText.parse(one);
      if (date.isPresent()) {
        return Optional.of(local(one, written).orElse(date.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * The day of an instant in the zone of the page, where it is written in that as well as in UTC.
   */
  private static Optional<LocalDate> local(String one, List<String> all) {
    Instant instant = instant(one);
    if (instant == null) {
      return Optional.empty();
    }
    return all.stream()
        .filter(other -> instant.equals(instant(other)))
        .map(other -> OffsetDateTime.parse(withColon(other)))
        .filter(other -> other.getOffset().getTotalSeconds() != 0)
        .map(OffsetDateTime::toLocalDate)
        .findFirst();
  }

  private static @Nullable Instant instant(String written) {
    try {
      return OffsetDateTime.parse(withColon(written)).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String withColon(String written) {
    return written.strip().replace(' ', 'T').replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
  }

  private static Optional<LocalDate> inAddress(@Nullable String url) {
    if (url == null || url.length() > 2000) {
      return Optional.empty();
    }
    Matcher words = ADDRESS_IN_WORDS.matcher(url);
    if (words.find()) {
      return DateText.parse(words.group(3) + " " + words.group(2) + " " + words.group(1));
    }
    Matcher matcher = ADDRESS.matcher(url);
    while (matcher.find()) {
      int group = matcher.group(2) != null ? 2 : matcher.group(4) != null ? 4 : 6;
      Optional<LocalDate> date =
          DateText.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(group)),
              Integer.parseInt(matcher.group(group + 1)));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** A time may be another article's, unless it is the only one. */
  private static Optional<LocalDate> onlyTime(PageMetadata metadata) {
    return metadata.times().stream().distinct().count() == 1
        ? DateText.parse(metadata.times().get(0))
        : Optional.empty();
  }

  private static Optional<LocalDate> dateline(String text, DateInLine.Order order) {
    return text.lines()
        .filter(line -> !Blanks.isBlank(line))
        .limit(3)
        .map(line -> DATELINE.matcher(line.substring(0, Math.min(line.length(), 150))))
        .filter(Matcher::find)
        .map(matcher -> DateInLine.find(matcher.group(), order))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> changed(PageMetadata metadata) {
    return Stream.concat(
            Stream.ofNullable(metadata.linked().changed()),
            CHANGED.stream().map(metadata.meta()::get).filter(Objects::nonNull))
        .map(DateText::parse)
        .flatMap(Optional::stream)
        .findFirst();
  }

  static DateInLine.Order order(@Nullable String language) {
    if (language == null) {
      return DateInLine.Order.UNKNOWN;
    }
    String lower = language.toLowerCase(Locale.ROOT).replace('_', '-');
    if (lower.startsWith("en-us")) {
      return DateInLine.Order.MONTH_FIRST;
    }
    boolean unclear = lower.equals("en") || lower.startsWith("en-ca");
    return unclear ? DateInLine.Order.UNKNOWN : DateInLine.Order.DAY_FIRST;
  }
}
