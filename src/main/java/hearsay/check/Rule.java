package hearsay.check;

import hearsay.article.ReadFault;
import java.util.Arrays;
import java.util.Optional;

/** What is looked for. A rule's name is part of the contract: settings and reports use it. */
public enum Rule {
  BINARY("article/binary", "The file is no text: a PDF, an archive, or it has NUL bytes."),
  ENCODING("article/encoding", "The file is not in the charset that it should be in."),
  FRONT_MATTER("article/front-matter", "The front matter is broken YAML, or its date is none."),
  JSON_LINE("article/json-line", "A line of JSON Lines is no article."),
  TOO_LARGE("article/too-large", "The article is larger than --max-article-bytes."),
  UNREADABLE("article/unreadable", "The file or folder cannot be read."),
  TIMEOUT("article/timeout", "The article takes longer than --article-timeout to read or process."),
  CRASHED("article/crashed", "The article could not be processed."),

  EMPTY("article/empty", Severity.ERROR, "Beside its front matter the article has no text."),
  UNCLOSED_FRONT_MATTER(
      "article/unclosed-front-matter",
      Severity.ERROR,
      "A front matter is opened but never closed, so its keys are read as text."),
  NO_PUBLISHED(
      "article/no-published",
      Severity.WARNING,
      "No date of publication is known, so that \"last month\" cannot be resolved."),
  READING(
      "article/reading",
      Severity.WARNING,
      "What reading it has shown: a page without an article, another language than English."),
  DUPLICATE("article/duplicate", Severity.ERROR, "Another article has the same text."),
  CHARACTERS(
      "article/characters",
      Severity.WARNING,
      "The text holds control characters, direction overrides or what a wrong charset leaves."),

  ADDED("claims/added", Severity.ERROR, "The extraction finds a claim that is not committed."),
  REMOVED(
      "claims/removed", Severity.ERROR, "The extraction does not find a claim that is committed."),
  CHANGED("claims/changed", Severity.ERROR, "A committed claim has other values now."),
  MOVED("claims/moved", Severity.ERROR, "Committed claims stand at other offsets now."),
  CONFIDENCE(
      "claims/confidence",
      Severity.INFO,
      "Only a claim's confidence is another; it can differ between kinds of processor."),
  FORMAT(
      "claims/format",
      Severity.WARNING,
      "The committed claims are right, but not the bytes that extract writes."),
  MADE_BY(
      "claims/made-by",
      Severity.ERROR,
      "Another version or other options wrote the committed claims than those of this check."),
  OUTDATED("claims/outdated", Severity.ERROR, "Committed claims are of schema version 1."),
  MISSING("claims/missing", Severity.ERROR, "An article without claims has no file of claims."),
  STALE("claims/stale", Severity.ERROR, "Claims of an article that is not there."),
  INVALID("claims/invalid", Severity.ERROR, "A record breaks the contract of the claim record."),
  SPAN("claims/span", Severity.ERROR, "A record's spans do not cut its words from the text."),

  MIN_CLAIMS(
      "threshold/min-claims", Severity.ERROR, "An article has fewer claims than the settings ask."),
  MEAN_CONFIDENCE(
      "threshold/mean-confidence",
      Severity.ERROR,
      "An article's claims are less confident, on average, than the settings ask."),

  QUOTATION_VERBATIM(
      "quotation/verbatim", Severity.INFO, "A quotation stands word for word in a source."),
  QUOTATION_MARKS(
      "quotation/marks",
      Severity.INFO,
      "A quotation stands in a source but for marks, case and accents."),
  QUOTATION_ALTERED(
      "quotation/altered", Severity.ERROR, "A quotation stands in a source in other words."),
  QUOTATION_SHORTENED(
      "quotation/shortened",
      Severity.WARNING,
      "A quotation leaves out words of its source where it shows so."),
  QUOTATION_CUT(
      "quotation/cut",
      Severity.ERROR,
      "A quotation leaves out words that its source has, or the word that denies."),
  QUOTATION_SPEAKER(
      "quotation/speaker", Severity.ERROR, "A quotation is another's words in the sources."),
  QUOTATION_ATTRIBUTION(
      "quotation/attribution",
      Severity.WARNING,
      "A quotation is given to one whom the sources do not show to be its speaker."),
  QUOTATION_MISSING("quotation/missing", Severity.ERROR, "A quotation stands in no source.");

  private final String key;
  private final Severity severity;
  private final boolean fixed;
  private final String summary;

  /** An article that could not be processed: always an error. */
  Rule(String key, String summary) {
    this(key, Severity.ERROR, true, summary);
  }

  Rule(String key, Severity severity, String summary) {
    this(key, severity, false, summary);
  }

  Rule(String key, Severity severity, boolean fixed, String summary) {
    this.key = key;
    this.severity = severity;
    this.fixed = fixed;
    this.summary = summary;
  }

  /** Its name, such as {@code claims/added}. */
  public String key() {
    return key;
  }

  /** Where the settings say nothing. */
  public Severity severity() {
    return severity;
  }

  /** Whether it says that an article was not processed, which no setting can make harmless. */
  public boolean isFixed() {
    return fixed;
  }

  /** What it means, as a sentence. */
  public String summary() {
    return summary;
  }

  /** Whether it is gone once the committed claims are written anew. */
  boolean isMendedByUpdate() {
    return switch (this) {
      case ADDED, REMOVED, CHANGED, MOVED, FORMAT, MISSING, OUTDATED, STALE -> true;
      default -> false;
    };
  }

  /** What to do about it, as sentences. */
  public String remedy() {
    return switch (this) {
      case BINARY -> "Take the file out of the corpus, or put the article there as a text.";
      case ENCODING -> "Write the file in UTF-8, or name its charset with --encoding.";
      case FRONT_MATTER -> "Mend the block between the lines of --- at the top of the file.";
      case JSON_LINE -> "Each line is a JSON object with a text, and optionally id and published.";
      case TOO_LARGE -> "Raise --max-article-bytes, or split the file.";
      case UNREADABLE -> "See that the file is there and may be read.";
      case TIMEOUT -> "Allow it more with --article-timeout, or any time with 0.";
      case CRASHED -> "This is a bug or a want of memory; the log has the whole message.";
      case EMPTY -> "Write the article's text, or delete the file.";
      case UNCLOSED_FRONT_MATTER -> "End the front matter with a line of ---.";
      case NO_PUBLISHED ->
          "Say published: 2025-09-26 in the front matter, put the date into the file's name, or"
              + " use --published.";
      case READING ->
          "Look at the text that hearsay extract --text writes; --language any allows other"
              + " languages.";
      case DUPLICATE -> "Delete one of the two articles.";
      case CHARACTERS -> "Delete these characters, or convert the file from its own charset.";
      case ADDED, REMOVED, CHANGED, MOVED, FORMAT, MISSING, OUTDATED ->
          "If the article is as it should be, hearsay check --update writes its claims anew; look"
              + " at them and commit them.";
      case CONFIDENCE -> "Nothing need be done; hearsay check --update writes the new confidence.";
      case MADE_BY ->
          "Check with the version and the options that wrote the claims, or write them anew with"
              + " hearsay extract and --manifest.";
      case STALE -> "Delete the file or the records, or let hearsay check --update do so.";
      case INVALID -> "Mend the record by the schema that hearsay schema prints, or write it anew.";
      case SPAN -> "Spans count code points, end not included; mend them, or write the file anew.";
      case MIN_CLAIMS, MEAN_CONFIDENCE ->
          "Look at the article; or change the threshold in .hearsay.yaml.";
      case QUOTATION_VERBATIM, QUOTATION_MARKS -> "Nothing need be done.";
      case QUOTATION_ALTERED -> "Quote the source word for word, or paraphrase without marks.";
      case QUOTATION_SHORTENED -> "See that what was left out changes nothing.";
      case QUOTATION_CUT -> "Show with … what was left out, or quote all of it.";
      case QUOTATION_SPEAKER -> "Give the quotation to the one whose words it is in the sources.";
      case QUOTATION_ATTRIBUTION ->
          "See whether both are one; else give the quotation to the one whom the source names.";
      case QUOTATION_MISSING -> "Name its source with --against, or take the quotation out.";
    };
  }

  /** The rule of an article that could not be read. */
  public static Rule of(ReadFault.Cause cause) {
    return switch (cause) {
      case INPUT -> UNREADABLE;
      case BINARY -> BINARY;
      case ENCODING -> ENCODING;
      case FRONT_MATTER -> FRONT_MATTER;
      case JSON_LINE -> JSON_LINE;
      case TOO_LARGE -> TOO_LARGE;
      case TIMEOUT -> TIMEOUT;
    };
  }

  /** The rule of that name. */
  static Optional<Rule> named(String key) {
    return Arrays.stream(values()).filter(rule -> rule.key.equals(key)).findFirst();
  }
}
